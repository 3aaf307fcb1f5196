package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.Report;
import org.rapporteur.model.Site;

/** A report in a folder that a test edits and loads. */
final class ReportFiles {

  static final String RECOMMENDATION = "content/themes/01-water/wa-1.md";

  private final Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  private ReportFiles(Path folder) {
    this.folder = folder;
  }

  /** Writes a report with every key of report.yaml that has no default, and one recommendation. */
  static ReportFiles in(Path folder) throws IOException {
    ReportFiles files = new ReportFiles(folder);
    files.write(
        "content/report.yaml",
        """
        title: A report
        short-title: Report
        language: en
        wording: restated
        authors:
          - name: An organisation
            kind: org
            url: https://example.net/
          - name: Ann Lee
            kind: person
        restated-by:
          name: The writers
          kind: org
        source:
          title: The original
          url: https://example.net/original
          accessed: 2026-11-20
          archived: https://example.net/archived
          symbol: INT/1
        body:
          name: Human Rights Committee
          code: CCPR
        session:
          number: 139
          from: 2026-10
          to: 2026-11-03
        state:
          name: United States
          code: USA
        submitted: 2025-12
        published: 2026-01-15
        licence:
          text: CC-BY-4.0
          source: All rights reserved
        contact:
          name: A desk
          email: a@example.org
          url: https://example.org/contact
        base-url: https://example.org/r/
        moved-from: [https://example.org/old/]
        instrument: iccpr
        downloads: [zip, epub]
        leave-out: [print/, "articles/*"]
        split-at: 12
        """);
    files.write(
        "content/themes/01-water/theme.md", "---\ntitle: Water\narticles: 6\n---\nAbout.\n");
    files.write(RECOMMENDATION, "---\ntitle: Protect it\n---\nProtect the water.\n");
    return files;
  }

  Path path(String file) {
    return folder.resolve(file);
  }

  /** The problems of all loads so far. */
  Diagnostics diagnostics() {
    return diagnostics;
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

  Optional<Site> load() {
    return new SiteLoader(folder, false).load(diagnostics);
  }

  Report report() {
    return load().orElseThrow().editions().get(0).report();
  }

  List<String> messages() {
    return diagnostics.sorted().stream().map(Diagnostic::message).toList();
  }
}
