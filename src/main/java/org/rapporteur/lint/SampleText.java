package org.rapporteur.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Site;
import org.rapporteur.model.Theme;
import org.rapporteur.text.Graphemes;

/** Recognises the texts, titles and names that a new project and new files begin with. */
record SampleText(Diagnostics diagnostics) {

  private static final String THEME = "first-theme";

  /** The addresses that nobody can publish at; {@code init} writes the first. */
  private static final Set<String> ADDRESSES =
      Set.of("https://example.org/", "https://example.com/", "https://example.net/");

  private static final Set<String> TITLES =
      Set.of(
          "Title of the report",
          "A first theme",
          "State the demand in a few words",
          "Put each recommendation in a separate file");

  /** The address that an import writes for an original whose address is not known. */
  private static final String ORIGINAL = "https://example.org/the-original";

  private static final String PUBLISHER = "Name of the organisation";

  /** A sentence of each passage; none contains a name, code or a link. */
  private static final List<String> SENTENCES =
      List.of(
          "This sample shows how to write a report.",
          "A theme groups recommendations, and this text introduces it.",
          "The number of the folder determines the order of the themes.",
          "State who must do what, and by when.",
          "Each heading starts a section that explains or supports the demand.",
          "This is a footnote. Name your source here, with its address.",
          "The name of the file is the id of the recommendation, and the id is part of its address",
          "or copy this file and use the next number.",
          "Explain here who wrote the report, for whom and how, and what its figures mean.",
          "Explain here where readers can write, and what you do when they report a mistake.",
          "Describe what this theme is about.",
          "State who should do what. The text up to the first heading is the demand.");

  /** Reports the first sample of each file, and names that are part of addresses. */
  void validate(Site site) {
    for (Edition edition : site.editions()) {
      validate(edition.report());
    }
    site.baseUrl().filter(ADDRESSES::contains).ifPresent(url -> reportAddress(site, url));
  }

  private void validate(Report report) {
    Map<String, Passage> samples = new TreeMap<>();
    ReaderText texts = new ReaderText(report);
    texts.values(value -> addIf(TITLES.contains(value.words()), value, samples));
    texts.passages((passage, language) -> addIf(isSample(passage), passage, samples));
    samples.values().forEach(this::reportText);
    ReportMetadata metadata = report.metadata();
    if (metadata.authors().stream().anyMatch(author -> author.name().equals(PUBLISHER))) {
      reportText(metadata.places().passage("authors", PUBLISHER));
    }
    metadata
        .source()
        .flatMap(ReportMetadata.Source::url)
        .filter(ORIGINAL::equals)
        .ifPresent(url -> reportText(metadata.places().passage("source", url)));
    report.themes().stream().filter(t -> t.slug().equals(THEME)).forEach(this::reportFolder);
  }

  private static boolean isSample(Passage passage) {
    return SENTENCES.stream().anyMatch(passage.words()::contains);
  }

  /** Adds a passage, unless its file has an earlier one. Called from several threads. */
  private static void addIf(boolean sample, Passage passage, Map<String, Passage> samples) {
    if (sample) {
      synchronized (samples) {
        samples.merge(
            passage.file(),
            passage,
            (one, other) -> start(one).compareTo(start(other)) <= 0 ? one : other);
      }
    }
  }

  private static Span start(Passage passage) {
    return passage.span(0, passage.words().length());
  }

  private void reportText(Passage sample) {
    diagnostics.report(
        Rule.SAMPLE_TEXT,
        start(sample),
        "“" + Graphemes.truncate(sample.words(), 60) + "” is the sample text of a new report",
        "Replace all sample texts of this file with your own.");
  }

  private void reportFolder(Theme theme) {
    String file = theme.places().file();
    diagnostics.report(
        Rule.SAMPLE_TEXT,
        Span.of(file.substring(0, file.lastIndexOf('/'))),
        "“" + THEME + "” is the sample name of a theme, and would be part of its address",
        "Rename the folder after its theme, such as 01-detention. If its address is already"
            + " published, add  aliases: [themes/first-theme/]  to its theme.md.");
  }

  private void reportAddress(Site site, String url) {
    Span place =
        site.editions().stream()
            .map(edition -> edition.report().metadata())
            .filter(metadata -> metadata.baseUrl().filter(url::equals).isPresent())
            .map(metadata -> metadata.places().at("base-url"))
            .findFirst()
            .orElse(Span.of("site.yaml"));
    diagnostics.report(
        Rule.SAMPLE_TEXT,
        place,
        "“" + url + "” is the sample address of a site",
        "Set  base-url:  to the address that you will publish at, such as"
            + " https://OUR-NAME.github.io/north-2026/.");
  }
}
