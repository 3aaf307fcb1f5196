package org.rapporteur.treaty;

/** A part of an instrument, with its first and last article. */
public record InstrumentPart(String number, ArticleNumber first, ArticleNumber last) {}
