package org.rapporteur.page;

/**
 * The figures of a report.
 *
 * @param recommendations those published
 * @param addresses those with a page, merged and withdrawn ones too
 * @param articles the articles that recommendations reach
 * @param instruments the instruments whose articles these are
 */
public record Counts(
    int recommendations, int addresses, int themes, int articles, int instruments) {}
