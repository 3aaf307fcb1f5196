package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;
import org.rapporteur.model.Site;

/** A small report without problems on disk, which a test edits and loads. */
final class ReportOnDisk {

  static final String REPORT = "content/report.yaml";
  static final String THEME = "content/themes/01-water/theme.md";
  static final String RECOMMENDATION = "content/themes/01-water/wa-1.md";

  private final Path folder;
  private Diagnostics diagnostics = new Diagnostics();

  private ReportOnDisk(Path folder) {
    this.folder = folder;
  }

  static ReportOnDisk in(Path folder) throws IOException {
    ReportOnDisk report = new ReportOnDisk(folder);
    report.write(
        REPORT,
        "title: A report\nlanguage: en\nwording: own\n"
            + "authors: [{name: An organisation, kind: org}]\n"
            + "base-url: https://example.org/r/\ninstrument: iccpr\n");
    report.write(THEME, "---\ntitle: Water\n---\nAbout.\n");
    report.write(RECOMMENDATION, "---\ntitle: Protect it\n---\nProtect the water.\n");
    return report;
  }

  void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  void replace(String file, String old, String with) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertTrue(text.contains(old), old);
    write(file, text.replace(old, with));
  }

  /** Adds lines to report.yaml, or to the front matter of another file. */
  void add(String file, String lines) throws IOException {
    String text = Files.readString(folder.resolve(file));
    write(
        file,
        file.endsWith(".yaml")
            ? text + lines + "\n"
            : text.replaceFirst("---\n", "---\n" + lines.replace("\\", "\\\\") + "\n"));
  }

  /** Lists the report in English and in French. */
  void addFrench() throws IOException {
    write(
        "site.yaml",
        "title: S\nbase-url: https://example.org/r/\neditions:\n  - content: content\n"
            + "  - {content: content, base: fr/, language: fr}\n");
    replace(REPORT, "base-url: https://example.org/r/\n", "");
  }

  Path path(String file) {
    return folder.resolve(file);
  }

  Optional<Site> load() {
    return load(false);
  }

  Optional<Site> load(boolean drafts) {
    diagnostics = new Diagnostics();
    return new SiteLoader(folder, drafts).load(diagnostics);
  }

  Report report() {
    return load().orElseThrow().editions().get(0).report();
  }

  Recommendation recommendation() {
    return report().recommendations().get(0);
  }

  /** What the last load reported. */
  List<Diagnostic> reported() {
    return diagnostics.sorted();
  }

  /** Each problem of the last load as {@code rule: message}. */
  List<String> problems() {
    return reported().stream().map(d -> d.rule().id() + ": " + d.message()).toList();
  }

  /** The characters of a file at a place. */
  String at(Span place) throws IOException {
    String line = Files.readAllLines(folder.resolve(place.file())).get(place.line() - 1);
    return line.substring(place.column() - 1, place.column() - 1 + place.length());
  }

  /** The characters at each problem of the last load, whose places are within files. */
  List<String> problemTexts() throws IOException {
    List<String> texts = new java.util.ArrayList<>();
    for (Diagnostic diagnostic : reported()) {
      texts.add(at(diagnostic.span()));
    }
    return texts;
  }
}
