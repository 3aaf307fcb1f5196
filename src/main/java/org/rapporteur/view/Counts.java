package org.rapporteur.view;

/**
 * The figures of a report.
 *
 * @param recommendations the number of published recommendations
 * @param addresses the number of recommendations with a page, including merged and withdrawn ones
 * @param articles the number of articles that recommendations cite
 * @param instruments the number of instruments that these articles belong to
 */
public record Counts(
    int recommendations, int addresses, int themes, int articles, int instruments) {}
