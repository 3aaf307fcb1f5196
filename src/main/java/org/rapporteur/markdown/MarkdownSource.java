package org.rapporteur.markdown;

/**
 * A Markdown text and where it comes from.
 *
 * @param file the file's path from the project's folder, for diagnostics
 * @param path the same file's path from the content folder; relative links start at its folder
 * @param text the Markdown, without front matter
 * @param firstLine the line of the file on which the text begins, from 1
 * @param firstColumn the column at which it begins, from 1
 */
public record MarkdownSource(
    String file, String path, String text, int firstLine, int firstColumn) {

  /** Creates a source whose text begins at the start of a line. */
  public MarkdownSource(String file, String path, String text, int firstLine) {
    this(file, path, text, firstLine, 1);
  }
}
