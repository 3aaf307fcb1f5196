package org.rapporteur.markdown;

import org.rapporteur.model.LocatedProse;

/**
 * A section: an outermost heading and the text up to the next one.
 *
 * @param id the heading's id
 * @param explicit whether the author set the id
 * @param text the heading, and the text up to the next outermost heading; depth 1 is the level
 *     below the heading
 */
public record Section(String id, boolean explicit, LocatedProse text) {}
