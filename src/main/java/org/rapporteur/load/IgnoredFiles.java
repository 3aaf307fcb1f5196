package org.rapporteur.load;

/**
 * The files that are not content, and are passed over without a word: hidden ones, and what editors
 * put beside the file that they save.
 */
public final class IgnoredFiles {

  private IgnoredFiles() {}

  /**
   * Whether a name is one of theirs: {@code .nd-1.md.swp}, {@code nd-1.md~}, {@code #nd-1.md#}, the
   * probe {@code 4913} of vim, {@code nd-1.md___jb_tmp___} and {@code ___jb_old___}.
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
