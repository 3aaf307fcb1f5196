package org.rapporteur.treaty;

/**
 * One article of an instrument.
 *
 * @param label a short neutral heading, written for the catalogue
 * @param paragraphs the number of numbered paragraphs; 0 for none, -1 if not known
 * @param lastLetter the letter of the last lettered paragraph, if the article has no numbered ones;
 *     empty if it has none or they are not known
 */
public record Article(
    ArticleNumber number, LocalizedText label, int paragraphs, String lastLetter) {}
