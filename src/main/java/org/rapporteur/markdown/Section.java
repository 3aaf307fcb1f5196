package org.rapporteur.markdown;

import org.rapporteur.model.LocatedProse;

/**
 * What one outermost heading opens.
 *
 * @param id the heading's id
 * @param explicit whether its author gave the id
 * @param heading its words, inline only; {@code heading.prose().plain()} has them without markup
 * @param body all up to the next outermost heading; depth 1 is the level just below that heading
 */
public record Section(String id, boolean explicit, LocatedProse heading, LocatedProse body) {}
