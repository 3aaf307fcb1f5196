package org.rapporteur.asset;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Rule;

/** What was found in the parts of an office document. */
final class OfficeFindings {

  private static final Pattern MACROS =
      Pattern.compile(
          ".*(?:vbaproject|vbadata|macrosheets/|dialogsheets/).*"
              + "|basic/[^/]+/(?!script-lb\\.xml|dialog-lb\\.xml).+|scripts/.+");
  private static final Pattern OBJECTS =
      Pattern.compile(".*(?:activex/|oleobject|embeddings/.*\\.bin).*|object \\d+");

  private final Set<String> active = new TreeSet<>();
  private final Set<Metadata> metadata = EnumSet.noneOf(Metadata.class);

  void add(Metadata found) {
    metadata.add(found);
  }

  /**
   * Notes something that the document does.
   *
   * @param what a verb and what follows it
   */
  void addActive(String what) {
    active.add(what);
  }

  /** Notes what the name of a part says of the document. */
  void addName(String part) {
    String name = part.toLowerCase(Locale.ROOT);
    if (MACROS.matcher(name).matches()) {
      active.add("contains macros");
    }
    if (OBJECTS.matcher(name).matches()) {
      active.add("contains objects of other programs");
    }
  }

  void report(FileProblems problems) {
    for (String what : active) {
      problems.report(
          Rule.ASSET_ACTIVE,
          "this document " + what,
          "Remove that from the document and save it again, or publish a PDF instead.");
    }
    metadata.forEach(found -> found.report(problems));
  }
}
