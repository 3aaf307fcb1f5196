package org.rapporteur.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keys that a document adds to a file. They replace keys of the same name, or are added at the end
 * of the front matter, or of the file if it is all YAML.
 */
record AddedKeys(String lines) {

  private static final Pattern KEY = Pattern.compile("(?m)^([a-z-]+):");

  String to(String file) {
    boolean hasFrontMatter = file.startsWith("---\n");
    int end = hasFrontMatter ? file.indexOf("\n---\n", 3) + 1 : file.length();
    String keys = file.substring(0, end);
    Matcher key = KEY.matcher(lines);
    while (key.find()) {
      keys = keys.replaceFirst("(?m)^" + key.group(1) + ":.*\\n((?: +|- ).*\\n)*", "");
    }
    return keys + lines + file.substring(end);
  }
}
