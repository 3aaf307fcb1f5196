package org.rapporteur.view;

import org.rapporteur.index.TitledLink;

/**
 * An anchor whose content is now elsewhere.
 *
 * @param id the id of the anchor's element
 * @param to a link to the new place of the content
 */
public record MovedAnchor(String id, TitledLink to) {}
