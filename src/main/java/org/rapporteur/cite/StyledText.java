package org.rapporteur.cite;

/**
 * A run of text in a citation.
 *
 * @param emphasis whether it is in italics, as titles are
 */
public record StyledText(String text, boolean emphasis) {}
