package org.rapporteur.view;

import org.rapporteur.model.Phrase;

/**
 * An article in a list of all articles that recommendations cite.
 *
 * @param name the full name: "ICCPR Article 9"
 * @param label an unofficial short description of the article
 * @param address the address of its page, below the edition's base
 * @param href the relative address of its page
 * @param count how many recommendations cite it
 */
public record ArticleRow(String name, Phrase label, String address, String href, int count) {}
