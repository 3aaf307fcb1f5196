package org.rapporteur.load;

/**
 * The files that are not content and are ignored without a diagnostic: hidden files, and temporary
 * files that editors write beside the file they save.
 */
public final class IgnoredFiles {

  private IgnoredFiles() {}

  /**
   * Whether a file with this name is ignored: {@code .nd-1.md.swp}, {@code nd-1.md~}, {@code
   * #nd-1.md#}, Vim's test file {@code 4913}, {@code nd-1.md___jb_tmp___} and {@code ___jb_old___}.
   */
  public static boolean is(String fileName) {
    return fileName.startsWith(".")
        || fileName.endsWith("~")
        || fileName.startsWith("#") && fileName.endsWith("#")
        || fileName.endsWith("___jb_tmp___")
        || fileName.endsWith("___jb_old___")
        || fileName.equals("4913");
  }
}
