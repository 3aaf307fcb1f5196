package org.rapporteur.importer.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.RichText;

/** The States that a recommendation of a review names in brackets at its end. */
final class RecommendingStates {

  private static final Pattern LAST =
      Pattern.compile(
          "[\\s\\p{Z}]*[(（]([^()（）]*(?:\\([^()]*\\)[^()]*)*)[)）][\\s\\p{Z}]*([;.,。；]?)[\\s\\p{Z}]*$");
  private static final Set<String> NAMES = names();

  private RecommendingStates() {}

  /**
   * Moves names of States from the end of a text into facts.
   *
   * @param review whether the text is known to be a recommendation of a review, in which names need
   *     not be known
   */
  static void split(List<Block> text, List<Fact> facts, boolean review) {
    int at = text.size() - 1;
    while (at >= 0 && !(text.get(at) instanceof Paragraph)) {
      at--;
    }
    if (at < 0) {
      return;
    }
    Paragraph last = (Paragraph) text.get(at);
    RichText rest = last.text();
    List<Fact> found = new ArrayList<>();
    while (true) {
      String plain = rest.plain();
      Matcher bracket = LAST.matcher(plain);
      if (!bracket.find() || !isStates(bracket.group(1), review)) {
        break;
      }
      List<Fact> group = new ArrayList<>();
      for (String name : bracket.group(1).split("[,;،、]", -1)) {
        if (!name.isBlank()) {
          group.add(new Fact("recommended-by", name.strip(), last.place(), ""));
        }
      }
      group.set(
          0,
          new Fact(
              "recommended-by",
              group.get(0).value(),
              last.place(),
              plain.substring(bracket.start())));
      found.addAll(0, group);
      rest = rest.part(0, bracket.start());
    }
    if (!found.isEmpty() && !rest.isBlank()) {
      text.set(at, last.with(last.label(), rest));
      facts.addAll(found);
    }
  }

  /** Returns whether a text lists known names of States between commas. */
  static boolean areDividedByCommas(String text) {
    return text.indexOf(',') > 0
        && Stream.of(text.split(",", -1))
            .allMatch(name -> NAMES.contains(name.strip().toLowerCase(Locale.ROOT)));
  }

  private static boolean isStates(String text, boolean review) {
    if (text.isBlank() || text.matches(".*\\d.*")) {
      return false;
    }
    for (String name : text.split("[,;،、]|\\sand\\s", -1)) {
      String bare = name.strip();
      boolean known = NAMES.contains(bare.toLowerCase(Locale.ROOT));
      boolean likely =
          review
              && bare.split("\\s+", -1).length <= 7
              && !bare.isEmpty()
              && !Character.isLowerCase(bare.codePointAt(0));
      if (!known && !likely) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> names() {
    Set<String> names = new HashSet<>();
    for (String code : Locale.getISOCountries()) {
      for (String language : List.of("en", "fr", "es", "ar", "ru", "zh", "pt")) {
        names.add(
            new Locale.Builder()
                .setRegion(code)
                .build()
                .getDisplayCountry(Locale.forLanguageTag(language))
                .toLowerCase(Locale.ROOT));
      }
    }
    names.addAll(
        List.of(
            "syrian arab republic",
            "russian federation",
            "viet nam",
            "iran (islamic republic of)",
            "bolivia (plurinational state of)",
            "venezuela (bolivarian republic of)",
            "holy see",
            "republic of korea",
            "democratic people's republic of korea",
            "state of palestine",
            "united kingdom of great britain and northern ireland",
            "united states of america",
            "côte d'ivoire",
            "türkiye",
            "turkey",
            "czechia",
            "czech republic",
            "north macedonia",
            "republic of moldova",
            "lao people's democratic republic",
            "brunei darussalam",
            "cabo verde",
            "timor-leste",
            "eswatini",
            "swaziland",
            "netherlands (kingdom of the)",
            "united republic of tanzania",
            "the netherlands",
            "the gambia",
            "european union"));
    return names;
  }
}
