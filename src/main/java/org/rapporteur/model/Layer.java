package org.rapporteur.model;

/**
 * A section of a recommendation's text after its demand.
 *
 * @param title the heading without markup
 * @param id the heading's anchor, relative to the recommendation's id
 * @param explicitId whether the author wrote the id
 * @param text the section, with its heading
 */
public record Layer(Phrase title, String id, boolean explicitId, LocatedProse text) {}
