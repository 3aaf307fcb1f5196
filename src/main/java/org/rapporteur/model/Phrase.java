package org.rapporteur.model;

/**
 * A short text without markup, such as a title, with its language, which differs from the edition's
 * if a translation is missing.
 */
public record Phrase(String text, String language) {}
