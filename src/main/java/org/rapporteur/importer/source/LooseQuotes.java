package org.rapporteur.importer.source;

/**
 * Quotation marks within a cell of separated values that were not written twice, as some programs
 * leave them.
 */
final class LooseQuotes {

  private LooseQuotes() {}

  /**
   * The text with such marks written twice: those that no separator and no end of a line follows.
   */
  static String doubled(String text, char separator) {
    StringBuilder fixed = new StringBuilder(text.length() + 16);
    boolean quoted = false;
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
      if (c != '"') {
        fixed.append(c);
        start = !quoted && (c == separator || c == '\n');
      } else if (!quoted) {
        quoted = start;
        fixed.append(c);
        start = false;
      } else if (next == '"') {
        fixed.append("\"\"");
        i++;
      } else if (next == separator || next == '\n') {
        fixed.append(c);
        quoted = false;
      } else {
        fixed.append("\"\"");
      }
    }
    return fixed.toString();
  }
}
