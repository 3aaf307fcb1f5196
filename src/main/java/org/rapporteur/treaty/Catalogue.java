package org.rapporteur.treaty;

/** The instruments that a report can name. */
public final class Catalogue {}
