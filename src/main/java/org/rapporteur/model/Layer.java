package org.rapporteur.model;

/**
 * A section of a recommendation's text after its demand.
 *
 * @param title the heading
 * @param id the heading's anchor, relative to the recommendation's id
 * @param explicitId whether the author wrote the id
 */
public record Layer(Phrase title, String id, boolean explicitId, LocatedProse text) {}
