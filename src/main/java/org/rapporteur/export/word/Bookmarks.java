package org.rapporteur.export.word;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.text.Sha256;

/**
 * The bookmarks of a document. Word allows letters, digits and underscores in their names, 40
 * characters at most: {@code nd-3} becomes {@code nd_3}.
 */
final class Bookmarks {

  private static final int LONGEST = 40;

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private int marks;

  /** The name of the bookmark of an element with an id. */
  String name(String id) {
    return names.computeIfAbsent(id, this::create);
  }

  private String create(String id) {
    String name = id.replaceAll("[^A-Za-z0-9]", "_");
    if (!name.matches("[A-Za-z].*")) {
      name = "at_" + name;
    }
    if (name.length() > LONGEST || used.contains(name.toLowerCase(Locale.ROOT))) {
      name =
          name.substring(0, Math.min(name.length(), 24))
              + "_"
              + Sha256.hex(id.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }
    used.add(name.toLowerCase(Locale.ROOT));
    return name;
  }

  /** A number that no other bookmark of the document has. */
  int nextNumber() {
    return ++marks;
  }
}
