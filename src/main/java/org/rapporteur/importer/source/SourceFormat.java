package org.rapporteur.importer.source;

/** The kinds of file that can be imported. */
public enum SourceFormat {
  DOCX("Word document"),
  XLSX("Excel workbook"),
  HTML("web page"),
  MARKDOWN("Markdown"),
  TEXT("plain text"),
  CSV("CSV table");

  private final String title;

  SourceFormat(String title) {
    this.title = title;
  }

  /** What an editor would call it, in English. */
  public String title() {
    return title;
  }
}
