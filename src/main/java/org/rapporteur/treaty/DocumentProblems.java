package org.rapporteur.treaty;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds out which references to documents cannot be right, and what their messages say. */
final class DocumentProblems {

  /** The beginning of a committee's symbol, up to a slash that nothing follows. */
  private static final Pattern UNFINISHED =
      Pattern.compile(
          "(?:CCPR|CAT|CEDAW|CERD|CRC|CRPD|CED|CMW)/C/(?:[A-Z0-9.-]{1,20}/){1,6}+"
              + "(?![\\p{L}\\p{N}_%?#{<*])");

  /** A document on a State: its code precedes the kind of document. */
  private static final Pattern ON_A_STATE =
      Pattern.compile(
          "(?:(?:CCPR|CAT|CEDAW|CERD|CRC|CRPD|CED|CMW)/C|E/C\\.12)(?:/(?:OPAC|OPSC))?"
              + "/([A-Z]{3})/(?:CO|Q|QPR|RQ|FCO|COAR|LOIPR)(?:/.*)?");

  /** States and territories by ISO 3166-1, former ones, and Kosovo as UN documents write it. */
  private static final Set<String> STATES =
      Set.copyOf(
          Stream.concat(
                  Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream(),
                  Stream.of("ANT", "CSK", "DDR", "SCG", "SUN", "UNK", "YUG", "ZAR"))
              .distinct()
              .toList());

  private DocumentProblems() {}

  /** The problem of a symbol that begins at an index and ends too early; an empty list if none. */
  static List<ReferenceProblem> unfinished(String text, int start) {
    Matcher found = UNFINISHED.matcher(text).region(start, text.length());
    if (!found.lookingAt()) {
      return List.of();
    }
    return List.of(
        new ReferenceProblem(
            start,
            found.end(),
            ReferenceProblem.Kind.UNKNOWN_DOCUMENT,
            ProvisionProblems.quoted(found.group()) + " is not a complete document symbol",
            "Write the whole symbol without spaces, such as CCPR/C/USA/CO/5."));
  }

  /** The problem of a symbol at an index, if it names a State that does not exist. */
  static List<ReferenceProblem> state(String symbol, int start) {
    Matcher found = ON_A_STATE.matcher(symbol);
    if (!found.matches() || STATES.contains(found.group(1))) {
      return List.of();
    }
    String code = found.group(1);
    return List.of(
        new ReferenceProblem(
            start + found.start(1),
            start + found.end(1),
            ReferenceProblem.Kind.UNKNOWN_DOCUMENT,
            "no State has the code " + code,
            "Check the symbol " + symbol + "."));
  }

  /**
   * The problem of a target that does not exist.
   *
   * @param number such as "16.33"
   */
  static ReferenceProblem target(String number, int start, int end) {
    int goal = SdgTargets.goal(number);
    String help =
        goal == 0
            ? "The Sustainable Development Goals are 1 to " + SdgTargets.GOALS + "."
            : "Goal " + goal + " has the targets " + SdgTargets.describe(goal) + ".";
    return new ReferenceProblem(
        start,
        end,
        ReferenceProblem.Kind.UNKNOWN_DOCUMENT,
        "there is no SDG target " + number,
        help);
  }
}
