package org.rapporteur.view;

import org.rapporteur.index.ResolvedProse;
import org.rapporteur.model.RecommendationFacts;

/**
 * A response to a recommendation on a page.
 *
 * @param facts who answered, when, and with which position
 * @param text the words of the response; empty if there are none
 */
public record EntryResponse(RecommendationFacts.Response facts, ResolvedProse text) {}
