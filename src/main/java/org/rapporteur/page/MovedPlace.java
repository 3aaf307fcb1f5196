package org.rapporteur.page;

/**
 * A place that once held something which stands elsewhere now.
 *
 * @param id the id of its element
 * @param to where that stands
 */
public record MovedPlace(String id, TitledLink to) {}
