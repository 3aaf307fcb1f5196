package org.rapporteur.load;

import java.util.Locale;
import java.util.regex.Pattern;

/** What to do with files that are not content. */
final class UnknownFiles {

  private static final Pattern DOCUMENT =
      Pattern.compile(".*\\.(docx?|docm|dotx?|odt|rtf|pdf|pages|html?|txt)");

  private UnknownFiles() {}

  /** The help for a file among texts. */
  static String help(String fileName) {
    return DOCUMENT.matcher(fileName.toLowerCase(Locale.ROOT)).matches()
        ? "Save its text as a file that ends in .md, such as nd-1.md. To publish the file itself, move"
            + " it to content/assets/, and link to it."
        : "Use the ending .md for texts. Put images and other files in content/assets/.";
  }
}
