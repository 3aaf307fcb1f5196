package org.rapporteur.asset;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.diagnostic.Rule;

/** What was found in a PDF. */
final class PdfProblems {

  /** Keys whose text is the name of a person or organisation, without spaces, in small letters. */
  private static final Set<String> NAMES =
      Set.of("author", "company", "manager", "lastsavedby", "lastmodifiedby", "authoremail");

  private final Set<String> active = new TreeSet<>();
  private final Set<Metadata> metadata = EnumSet.noneOf(Metadata.class);
  private boolean brokenStream;

  static boolean isNameOfPerson(String key) {
    return NAMES.contains(key.replace(" ", "").toLowerCase(Locale.ROOT));
  }

  Set<Metadata> metadata() {
    return metadata;
  }

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

  void addBrokenStream() {
    brokenStream = true;
  }

  boolean hasBrokenStream() {
    return brokenStream;
  }

  void report(FileProblems problems) {
    for (String what : active) {
      problems.report(
          Rule.ASSET_ACTIVE,
          "this PDF " + what,
          "Print it to a new PDF, which keeps its pages only, and publish that.");
    }
    metadata.forEach(found -> found.report(problems));
  }
}
