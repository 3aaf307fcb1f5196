package org.rapporteur.importer.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.export.download.ReproducibleZip;
import org.rapporteur.export.word.WordDocument;
import org.rapporteur.export.word.WordFacts;
import org.rapporteur.importer.source.SourceException;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Theme;
import org.rapporteur.text.XhtmlCharacters;

/**
 * The recommendations of a review as the matrix that the Office of the High Commissioner publishes:
 * a row each, below a row for the theme, with the position of the State, all themes, and the latest
 * assessment. It can be imported again.
 */
public final class ReviewMatrix {

  private final Report report;
  private final Messages messages;
  private final Map<String, String> titles = new HashMap<>();

  public ReviewMatrix(Report report) {
    this.report = report;
    this.messages = Messages.of(report.metadata().language().tag());
    report.themes().forEach(theme -> titles.put(theme.slug(), theme.title().text()));
  }

  /**
   * The bytes of a file.
   *
   * @param name the name of the file, which ends in .docx, .xlsx or .csv
   * @throws SourceException if it has another ending, or a text is too long for Excel
   */
  public byte[] file(String name) {
    if (name.toLowerCase(Locale.ROOT).endsWith(".docx")) {
      return word();
    }
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : rows()) {
      // Rows of a table are equally long; that of a theme has one filled cell.
      rows.add(row.size() > 1 ? row : List.of(row.get(0), "", "", ""));
    }
    return TableFile.of(name, rows, 0);
  }

  /** The rows, the first with the names of the columns; the row of a theme has one cell. */
  public List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            messages.text("matrix-file.recommendation"),
            messages.text("matrix-file.position"),
            messages.text("matrix-file.themes"),
            messages.text("matrix-file.assessment")));
    for (Theme theme : report.themes()) {
      if (!theme.published().isEmpty()) {
        rows.add(List.of(messages.text("matrix-file.theme", theme.title().text())));
        theme.published().forEach(each -> rows.add(row(theme, each)));
      }
    }
    return rows;
  }

  private List<String> row(Theme theme, Recommendation recommendation) {
    RecommendationFacts facts = recommendation.facts();
    String label = recommendation.number().orElse(recommendation.id().label());
    StringBuilder text = new StringBuilder(label).append(' ');
    text.append(recommendation.demand().prose().plain().strip());
    facts.recommendedBy().forEach(state -> text.append(" (").append(state).append(')'));
    List<String> themes = new ArrayList<>(List.of("- " + theme.title().text()));
    facts.themes().forEach(slug -> themes.add("- " + titles.getOrDefault(slug, slug)));
    return List.of(text.toString(), position(facts), String.join("\n", themes), assessment(facts));
  }

  private String position(RecommendationFacts facts) {
    Optional<RecommendationFacts.Response> latest =
        facts.responses().stream().filter(r -> r.position().isPresent()).reduce((a, b) -> b);
    return latest
        .flatMap(
            response ->
                response
                    .stated()
                    .or(() -> response.position().map(p -> messages.text("position." + p))))
        .orElse("");
  }

  private static String assessment(RecommendationFacts facts) {
    return facts.progress().stream()
        .reduce((a, b) -> b)
        .map(entry -> entry.status().orElse(""))
        .orElse("");
  }

  private byte[] word() {
    ReportMetadata metadata = report.metadata();
    String language = metadata.language().tag();
    StringBuilder html = new StringBuilder("<html lang=\"").append(language);
    html.append("\" dir=\"").append(metadata.language().direction()).append("\"><body>");
    html.append("<p class=\"title\">").append(text(metadata.title().text())).append("</p><table>");
    List<List<String>> rows = rows();
    html.append("<thead>");
    row(html, rows.get(0), "th");
    html.append("</thead><tbody>");
    rows.subList(1, rows.size()).forEach(row -> row(html, row, "td"));
    html.append("</tbody></table></body></html>");
    WordFacts facts =
        new WordFacts(
            metadata.title().text(),
            metadata.shortTitle().text(),
            metadata.authors().stream().map(ReportMetadata.Author::name).toList(),
            "",
            metadata.language(),
            metadata.published().or(metadata::submitted));
    ReproducibleZip archive = new ReproducibleZip();
    byte[] bytes = html.toString().getBytes(StandardCharsets.UTF_8);
    WordDocument.create(facts, bytes, Map.of()).forEach(archive::add);
    return archive.bytes();
  }

  private static void row(StringBuilder html, List<String> cells, String element) {
    html.append("<tr>");
    for (String cell : cells) {
      html.append('<').append(element).append(cells.size() == 1 ? " colspan=\"4\">" : ">");
      for (String line : cell.split("\n", -1)) {
        html.append("<p>").append(text(line)).append("</p>");
      }
      html.append("</").append(element).append('>');
    }
    html.append("</tr>");
  }

  private static String text(String text) {
    return XhtmlCharacters.text(text);
  }
}
