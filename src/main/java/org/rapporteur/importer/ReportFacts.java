package org.rapporteur.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.importer.outline.Outline;
import org.rapporteur.importer.outline.OutlineTheme;
import org.rapporteur.importer.source.SourceDocument;
import org.rapporteur.model.StatusVocabulary;
import org.rapporteur.treaty.Provision;
import org.rapporteur.treaty.ReferenceParser;

/** What report.yaml of a new project says, from options, the file, or marked placeholders. */
final class ReportFacts {

  private static final String INSTRUMENT = "iccpr";
  private static final String PUBLISHER = "Name of the organisation";
  private static final String ORIGINAL = "https://example.org/the-original";
  private static final String ADDRESS = "https://example.org/";

  private final ImportOptions options;
  private final ReferenceParser parser;
  private final List<String> remarks;

  /** The values for a new report. */
  record Facts(
      String title,
      String publisher,
      String source,
      String sourceUrl,
      String language,
      String instrument,
      String baseUrl,
      String statuses) {}

  /**
   * @param parser reads references in headings
   * @param remarks where placeholders are mentioned
   */
  ReportFacts(ImportOptions options, ReferenceParser parser, List<String> remarks) {
    this.options = options;
    this.parser = parser;
    this.remarks = remarks;
  }

  Facts read(SourceDocument document, Outline outline, String language, String file) {
    Optional<String> printed =
        outline.title().map(t -> t.text().plain().replaceAll("\\s+", " ").strip());
    String title =
        options
            .title()
            .or(() -> printed)
            .or(document::title)
            .orElseGet(
                () -> {
                  remarks.add(
                      "The file has no title. content/report.yaml contains the file’s name in its place.");
                  return file.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
                });
    String publisher =
        options
            .publisher()
            .orElseGet(
                () -> {
                  remarks.add(
                      "The organisation that makes the recommendations is missing. Replace the"
                          + " placeholder in content/report.yaml, or import again with --publisher.");
                  return PUBLISHER;
                });
    if (options.baseUrl().isEmpty()) {
      remarks.add(
          "The address of the site is not known yet. Replace "
              + ADDRESS
              + " in content/report.yaml"
              + " before you publish.");
    }
    return new Facts(
        title,
        publisher,
        printed.or(document::title).orElse(title),
        options
            .sourceUrl()
            .orElseGet(
                () -> {
                  remarks.add(
                      "The address of the original is missing. Replace the placeholder in"
                          + " content/report.yaml. If the original is not published, remove source and"
                          + " write wording: own.");
                  return ORIGINAL;
                }),
        language,
        options.instrument().orElseGet(() -> instrument(outline)),
        options.baseUrl().orElse(ADDRESS),
        StatusProposal.yaml(statuses(outline)));
  }

  private StatusVocabulary statuses(Outline outline) {
    StatusVocabulary statuses = StatusProposal.of(outline);
    if (statuses.preset().isEmpty() && !statuses.statuses().isEmpty()) {
      remarks.add(
          "The statuses of progress were listed in content/report.yaml. Check the class of each.");
    }
    return statuses;
  }

  /** The instrument that the headings of themes cite most. */
  private String instrument(Outline outline) {
    Map<String, Integer> count = new LinkedHashMap<>();
    for (OutlineTheme theme : outline.themes()) {
      theme.facts().stream()
          .filter(f -> f.key().equals("articles"))
          .flatMap(f -> parser.parse(f.value()).provisions().stream())
          .map(Provision::instrument)
          .forEach(id -> count.merge(id, 1, Integer::sum));
    }
    return count.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(INSTRUMENT);
  }
}
