package org.rapporteur.asset;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Rule;

/** Collects the problems found in the parts of an office document. */
final class OfficeProblems {

  static final String MACROS = "contains macros";
  static final String OBJECTS = "contains embedded objects of other programs";
  static final String FETCHES = "fetches data when it is opened";

  private static final Pattern MACRO_PARTS =
      Pattern.compile(
          ".*(?:vbaproject|vbadata|macrosheets/|dialogsheets/).*"
              + "|(?:object \\d+/)*basic/[^/]+/(?!script-lb\\.xml|dialog-lb\\.xml).+|(?:object \\d+/)*scripts/.+");
  private static final Pattern OBJECT_PARTS =
      Pattern.compile(".*(?:activex/|oleobject|embeddings/.*\\.bin).*|object \\d+");

  private final Set<String> active = new TreeSet<>();
  private final Set<String> kinds = new TreeSet<>();
  private final Set<Metadata> metadata = EnumSet.noneOf(Metadata.class);

  /** Adds a kind of document that a part declares. */
  void addKind(String kind) {
    kinds.add(kind);
  }

  /** Returns whether its parts declare this kind of document, or none. */
  boolean canBe(String kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }

  void add(Metadata found) {
    metadata.add(found);
  }

  /**
   * Adds active content.
   *
   * @param what a verb phrase that completes “this document”
   */
  void addActive(String what) {
    active.add(what);
  }

  /** Adds what the name of a part reveals. */
  void addName(String part) {
    String name = part.toLowerCase(Locale.ROOT);
    if (MACRO_PARTS.matcher(name).matches()) {
      active.add(MACROS);
    }
    if (OBJECT_PARTS.matcher(name).matches()) {
      active.add(OBJECTS);
    }
  }

  void report(FileProblems problems) {
    for (String what : active) {
      problems.report(
          Rule.ASSET_ACTIVE,
          "this document " + what,
          "Remove it from the document and save it again, or publish a PDF instead.");
    }
    metadata.forEach(found -> found.report(problems));
  }
}
