package org.rapporteur.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keys that a document tells to write into a file: in place of those of the same name, else at the
 * end of the front matter, or of the file where it is all YAML.
 */
record AddedKeys(String lines) {

  private static final Pattern KEY = Pattern.compile("(?m)^([a-z-]+):");

  String to(String file) {
    boolean matter = file.startsWith("---\n");
    int end = matter ? file.indexOf("\n---\n", 3) + 1 : file.length();
    String keys = file.substring(0, end);
    Matcher key = KEY.matcher(lines);
    while (key.find()) {
      keys = keys.replaceFirst("(?m)^" + key.group(1) + ":.*\\n((?: +|- ).*\\n)*", "");
    }
    return keys + lines + file.substring(end);
  }
}
