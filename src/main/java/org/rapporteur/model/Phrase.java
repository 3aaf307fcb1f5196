package org.rapporteur.model;

/**
 * A short text without markup, such as a title, and the language it is in, which differs from the
 * edition's where a translation is missing.
 */
public record Phrase(String text, String language) {}
