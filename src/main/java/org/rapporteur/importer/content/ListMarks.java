package org.rapporteur.importer.content;

/** How the marks of lists are written, so that readers see them as they were printed. */
final class ListMarks {

  private ListMarks() {}

  /** The mark at the start of an item. */
  static String markdown(String label) {
    String mark = label.strip();
    boolean known = mark.matches("(?U)[(（]?[\\p{L}\\p{Nd}]{1,6}[.)）]|\\p{Nd}{1,6}[º°ª]");
    if (known) {
      return mark;
    }
    if (mark.matches("(?U)\\p{Nd}{1,6}")) {
      return mark + ".";
    }
    boolean bullet = mark.isEmpty() || mark.matches("(?U)[^\\p{L}\\p{Nd}]{1,2}|o");
    return bullet ? "-" : "- " + MarkdownCharacters.escaped(mark);
  }
}
