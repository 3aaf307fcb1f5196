package org.rapporteur.page;

/**
 * How to cite, in the plain style of the tool.
 *
 * @param author who wrote these sentences
 * @param before the words up to the title
 * @param title the title, to be set as one
 * @param after the words behind the title, the address at their end where it is known
 */
public record Citation(String author, String before, String title, String after) {}
