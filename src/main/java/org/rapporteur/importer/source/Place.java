package org.rapporteur.importer.source;

/**
 * Where a piece of text is in its file.
 *
 * @param number the position among all pieces of the file, from 1
 * @param words the place for editors, such as "paragraph 12" or "row 7, column Text"
 */
public record Place(int number, String words) {}
