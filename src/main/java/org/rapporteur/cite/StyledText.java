package org.rapporteur.cite;

/**
 * Words of a citation set alike.
 *
 * @param emphasis whether they are set in italics, as titles are
 */
public record StyledText(String text, boolean emphasis) {}
