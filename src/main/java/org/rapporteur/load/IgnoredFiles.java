package org.rapporteur.load;

import java.util.regex.Pattern;

/**
 * The files that are not content and are ignored without a diagnostic: hidden files, files that
 * operating systems add to folders, and temporary files that programs write beside the file they
 * save.
 */
public final class IgnoredFiles {

  /** Files of Windows, macOS and Linux; {@code ._x} and __MACOSX come from archives of macOS. */
  private static final Pattern SYSTEM =
      Pattern.compile(
          "(?i)thumbs\\.db(:encryptable)?|ehthumbs(_vista)?\\.db|desktop\\.ini|icon\r|__macosx"
              + "|\\$recycle\\.bin|system volume information|lost\\+found"
              + "|\\.(ds_store|appledouble|lsoverride|localized|directory|fseventsd|apdisk"
              + "|spotlight-v100|temporaryitems|trashes|trash-.*|nfs[0-9a-f]+|_.*)",
          Pattern.DOTALL);

  /** {@code nd-1.md~}, {@code nd-1.md.swp}, {@code ~$nd-1.docx}, {@code ~WRD0001.tmp} … */
  private static final Pattern TEMPORARY =
      Pattern.compile(
          "(?i).*~|.*\\.sw[a-p]|~\\$.*|#.*#|.*___jb_(tmp|old)___|4913|.*\\.(tmp|crdownload|part)",
          Pattern.DOTALL);

  private IgnoredFiles() {}

  /** Whether a file with this name is ignored. */
  public static boolean is(String fileName) {
    return fileName.startsWith(".") || isNotOfAuthor(fileName);
  }

  /** Whether a program wrote a file with this name, and not an author who chose the name. */
  public static boolean isNotOfAuthor(String fileName) {
    return isOfSystem(fileName) || TEMPORARY.matcher(fileName).matches();
  }

  /** Whether the operating system adds a file with this name to folders, even to empty ones. */
  public static boolean isOfSystem(String fileName) {
    return SYSTEM.matcher(fileName).matches();
  }
}
