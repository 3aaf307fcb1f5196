package org.rapporteur.treaty;

/** A part of an instrument, from its first to its last article. */
public record InstrumentPart(String number, ArticleNumber first, ArticleNumber last) {}
