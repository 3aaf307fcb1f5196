package org.rapporteur.schema;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A kind of content file: its schema and its paths in a project. */
enum Kind {
  REPORT("report", "[^/]+/report\\.yaml", "usa/report.yaml"),
  REPORT_TRANSLATION("report-translation", "[^/]+/report\\.[^/]+\\.yaml", "usa/report.es.yaml"),
  THEME("theme", "[^/]+/themes/[^/]+/theme\\.md", "usa/themes/01-detention/theme.md"),
  TRANSLATION(
      "translation",
      "[^/]+/(themes/[^/]+|pages)/[^/.]+\\.[^/.]+\\.md",
      "usa/themes/01-detention/nd-1.es.md"),
  RECOMMENDATION(
      "recommendation", "[^/]+/themes/[^/]+/[^/.]+\\.md", "usa/themes/01-detention/nd-1.md"),
  PAGE("page", "[^/]+/pages/[^/.]+\\.md", "usa/pages/about.md"),
  INSTRUMENT("instrument", "[^/]+/instruments/[^/]+\\.yaml", "usa/instruments/water-charter.yaml"),
  SITE("site", "site\\.yaml", "site.yaml"),
  AUDIT("audit", "[^/]+/audit\\.yaml", "usa/audit.yaml"),
  PERMALINKS("permalinks", "[^/]+/permalinks\\.yaml", "usa/permalinks.yaml"),
  IMPORT("import", "[^/]+/import\\.yaml", "usa/import.yaml");

  /** The name of the schema and of its file. */
  final String schema;

  /** The path of a file of this kind in the sample project. */
  final String sample;

  private final Pattern files;

  Kind(String schema, String files, String sample) {
    this.schema = schema;
    this.files = Pattern.compile(files);
    this.sample = sample;
  }

  /** The kind of a file by its path in the project; the first that matches. */
  static Optional<Kind> of(String path) {
    return Arrays.stream(values()).filter(kind -> kind.files.matcher(path).matches()).findFirst();
  }

  /** Returns whether the keys are the front matter of a Markdown file. */
  boolean isFrontMatter() {
    return sample.endsWith(".md");
  }
}
