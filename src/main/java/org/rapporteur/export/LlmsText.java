package org.rapporteur.export;

import java.io.IOException;
import java.io.Writer;
import org.rapporteur.cite.BibliographicItem;
import org.rapporteur.index.LinkNames;
import org.rapporteur.model.Address;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.plan.Plan;
import org.rapporteur.view.Bibliography;

/**
 * The summary of an edition for language models, in the form that llmstxt.org describes: Markdown
 * with a title, a quotation, and lists of links. Recommendations are listed if each has its own
 * files.
 */
record LlmsText(Plan.PlannedEdition planned) {

  void write(Writer out) throws IOException {
    Report report = planned.edition().report();
    ReportMetadata metadata = report.metadata();
    BibliographicItem item = Bibliography.of(planned.edition(), planned.addresses()).report();
    out.append("# ").append(escaped(item.title())).append("\n\n> ");
    LinkNames names = LinkNames.of(planned.edition());
    String summary = names.plain(metadata.summary());
    out.append(escaped(summary.isEmpty() ? item.title() : summary)).append("\n\n");
    out.append(escaped(AttributionStatement.notice(metadata))).append('\n');
    out.append("Cite a recommendation by its label and the address of its page.\n");
    out.append("\n## Data\n\n");
    file(out, Urls.JSON, "Recommendations as JSON", "everything that the report says");
    file(out, Urls.CSV, "Recommendations as CSV", "one line for each recommendation");
    file(out, Urls.PROVISIONS, "Provisions as CSV", "which recommendation cites which provision");
    file(out, Urls.DATA_PACKAGE, "Data Package", "the columns of both tables");
    file(out, Urls.JSON_LD, "JSON-LD", "the report in the terms of schema.org");
    for (Theme theme : report.themes()) {
      if (!theme.published().isEmpty()) {
        out.append("\n## ").append(escaped(theme.title().text())).append("\n\n");
        link(out, theme.title().text(), Urls.theme(theme.slug()), "all recommendations in full");
        if (planned.files().separate().each()) {
          for (Recommendation recommendation : theme.published()) {
            recommendation(out, recommendation, names);
          }
        }
      }
    }
  }

  private void recommendation(Writer out, Recommendation recommendation, LinkNames names)
      throws IOException {
    Address page = Urls.recommendation(recommendation.id().toString());
    Address data = planned.files().separate().json(recommendation).orElse(page);
    link(out, recommendation.label(), data, names.name(recommendation).text());
  }

  private void file(Writer out, Address address, String name, String words) throws IOException {
    if (planned.files().has(address)) {
      link(out, name, address, words);
    }
  }

  /** Writes a link, which is absolute if the address of the site is known. */
  private void link(Writer out, String name, Address to, String words) throws IOException {
    String absolute = planned.addresses().absolute(to);
    String href = absolute.isEmpty() ? to.file() : absolute;
    out.append("- [").append(escaped(name)).append("](").append(href).append("): ");
    out.append(escaped(words)).append('\n');
  }

  /** Text in which no character is Markdown, in one line. */
  private static String escaped(String text) {
    return text.replaceAll("\\s+", " ").strip().replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
  }
}
