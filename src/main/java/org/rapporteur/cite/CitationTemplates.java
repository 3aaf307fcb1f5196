package org.rapporteur.cite;

/**
 * How one style cites a report.
 *
 * @param id the style's
 * @param title the style's own title, where it has one; empty where the interface names it
 * @param report the report as a whole
 * @param part a part of it
 */
public record CitationTemplates(
    String id, String title, CitationTemplate report, CitationTemplate part) {}
