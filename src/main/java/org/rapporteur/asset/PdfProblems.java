package org.rapporteur.asset;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.diagnostic.Rule;

/** Collects the problems found in a PDF. */
final class PdfProblems {

  /** Keys whose text is the name of a person or organisation, in lower case without spaces. */
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
   * Adds active content.
   *
   * @param what a verb phrase that completes “this PDF”
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
          "Print it to a new PDF, which contains only its pages, and publish that.");
    }
    metadata.forEach(found -> found.report(problems));
  }
}
