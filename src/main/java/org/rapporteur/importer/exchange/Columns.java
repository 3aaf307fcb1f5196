package org.rapporteur.importer.exchange;

import java.util.List;

/** The columns of an exported table, in order. */
final class Columns {

  static final String ID = "id";
  static final String THEME = "theme";

  /** The text of the file after its front matter: the demand and the sections after it. */
  static final String TEXT = "text";

  /** Shows whether a file was changed after it was exported. */
  static final String FINGERPRINT = "fingerprint";

  /** The keys of front matter, in the order of the reference. */
  static final List<String> KEYS =
      List.of(
          "number",
          "title",
          "status",
          "types",
          "articles",
          "inherit-articles",
          "addressees",
          "affected",
          "recommended-by",
          "date",
          "sdgs",
          "themes",
          "source",
          "related",
          "follows",
          "successors",
          "aliases",
          "evidence",
          "history",
          "responses",
          "outcomes",
          "progress",
          "media");

  private Columns() {}

  /** The headings of all columns. */
  static List<String> all() {
    java.util.ArrayList<String> all = new java.util.ArrayList<>(List.of(ID, THEME));
    all.addAll(KEYS);
    all.add(TEXT);
    all.add(FINGERPRINT);
    return List.copyOf(all);
  }
}
