package org.rapporteur.model;

/**
 * A part of a recommendation's text below its demand.
 *
 * @param title its heading
 * @param id the heading's anchor, below the recommendation's id
 */
public record Layer(Phrase title, String id, boolean explicitId, LocatedProse text) {}
