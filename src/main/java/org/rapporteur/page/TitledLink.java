package org.rapporteur.page;

import org.rapporteur.model.Phrase;

/**
 * A link to a recommendation, theme or article by its name.
 *
 * @param label the short name: "ND-3", "9"; empty for a theme
 * @param title the heading of what it leads to
 */
public record TitledLink(String label, Phrase title, String href) {}
