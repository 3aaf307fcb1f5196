package org.rapporteur.treaty;

/** A part of an instrument, from its first to its last article. */
public record Part(String number, ArticleNumber first, ArticleNumber last) {}
