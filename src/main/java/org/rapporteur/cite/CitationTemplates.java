package org.rapporteur.cite;

/**
 * The citation templates of one style.
 *
 * @param id the style's id
 * @param title the style's own title; empty if the interface names the style
 * @param report the template that cites the whole report
 * @param part the template that cites a part of it
 */
public record CitationTemplates(
    String id, String title, CitationTemplate report, CitationTemplate part) {}
