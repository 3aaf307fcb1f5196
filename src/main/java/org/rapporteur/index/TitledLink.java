package org.rapporteur.index;

import org.rapporteur.model.Phrase;

/**
 * A link to a recommendation, theme or article, with its label and title.
 *
 * @param label the label: "ND-3" or "9"; empty for a theme
 * @param title the title of the linked recommendation, theme or article
 */
public record TitledLink(String label, Phrase title, String href) {}
