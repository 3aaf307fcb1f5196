package org.rapporteur.treaty;

/**
 * One article of an instrument.
 *
 * @param label a short neutral heading of our own
 * @param paragraphs how many numbered paragraphs it has; 0 for none, -1 when not known
 * @param lastLetter the last of its lettered paragraphs where it has no numbered ones; empty when
 *     it has none or they are not known
 */
public record Article(
    ArticleNumber number, LocalizedText label, int paragraphs, String lastLetter) {}
