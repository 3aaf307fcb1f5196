package org.rapporteur.importer.source;

/**
 * A piece of a file that has no place among its paragraphs, and why.
 *
 * @param place where it is
 * @param text its characters
 * @param why such as "page header" or "deleted by a tracked change"
 */
public record SetAside(Place place, String text, String why) {}
