package org.rapporteur.page;

import org.rapporteur.model.Phrase;

/**
 * An article in a list of all that are reached.
 *
 * @param name "ICCPR Article 9"
 * @param label our short heading
 * @param address its page, below the edition's base
 * @param href the way to its page
 * @param count how many recommendations reach it
 */
public record ArticleRow(String name, Phrase label, String address, String href, int count) {}
