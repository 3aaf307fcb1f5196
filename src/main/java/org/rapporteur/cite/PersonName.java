package org.rapporteur.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.ReportMetadata;

/**
 * A person's name in the parts that CSL distinguishes. If the report does not state the parts, the
 * last word is the family name, with the small words before it.
 *
 * @param given the given names; empty if all of the name is the family name
 * @param droppingParticle small words that are omitted if the family name stands alone ("de" in "de
 *     La Fontaine"); may be empty
 * @param particle small words that belong to the family name ("van der"); may be empty
 * @param suffix such as "Jr."; may be empty
 */
public record PersonName(
    String given, String droppingParticle, String particle, String family, String suffix) {

  private static final Pattern SUFFIX =
      Pattern.compile("(.*[^\\s,])(?:\\s*,\\s*|\\s+)((?i:jr|sr|ph\\.?d|m\\.?d|esq)\\.?|I{2,3}|IV)");

  /** The name of an author; empty for an organisation, and for a single word. */
  public static Optional<PersonName> of(ReportMetadata.Author author) {
    String name = author.name().strip();
    boolean stated = author.family().isPresent() || author.given().isPresent();
    if (author.organisation() || !stated && !name.contains(" ")) {
      return Optional.empty();
    }
    WithoutSuffix whole = WithoutSuffix.of(name);
    int comma = whole.name().indexOf(',');
    if (stated) {
      String family = author.family().or(() -> rest(name, author.given())).orElse(whole.name());
      String given = author.given().or(() -> rest(name, author.family())).orElse("");
      return Optional.of(of(given, family, whole.suffix()));
    }
    if (comma > 0) {
      String before = whole.name().substring(0, comma);
      return Optional.of(of(whole.name().substring(comma + 1), before, whole.suffix()));
    }
    List<String> words = new ArrayList<>(List.of(whole.name().split("\\s+", -1)));
    int family = words.size() - 1;
    while (family > 1 && isSmall(words.get(family - 1))) {
      family--;
    }
    return Optional.of(
        of(
            String.join(" ", words.subList(0, family)),
            String.join(" ", words.subList(family, words.size())),
            whole.suffix()));
  }

  /** Whether nobody can know which words are the family name unless the report states it. */
  public static boolean isUncertain(ReportMetadata.Author author) {
    String name = WithoutSuffix.of(author.name().strip()).name();
    return !author.organisation()
        && author.family().isEmpty()
        && author.given().isEmpty()
        && !name.contains(",")
        && name.split("\\s+", -1).length > 2;
  }

  /**
   * What a full name has before or after one of its parts; empty if the name neither starts nor
   * ends with it.
   */
  public static Optional<String> rest(String name, Optional<String> part) {
    String whole = WithoutSuffix.of(name.strip()).name();
    String known = part.map(text -> WithoutSuffix.of(text.strip()).name()).orElse("");
    if (known.isEmpty()) {
      return Optional.empty();
    }
    if (whole.equals(known)) {
      return Optional.of("");
    }
    Optional<String> rest = Optional.empty();
    if (whole.endsWith(" " + known)) {
      rest = Optional.of(whole.substring(0, whole.length() - known.length()));
    } else if (whole.startsWith(known + " ") || whole.startsWith(known + ",")) {
      rest = Optional.of(whole.substring(known.length()));
    }
    return rest.map(text -> text.replace(",", " ").strip());
  }

  /** "de la Fontaine": the family name with its particle. */
  public String familyWithParticle() {
    return joined(particle, family);
  }

  /** "Jean de": the given names with the particle that is omitted elsewhere. */
  public String givenWithParticle() {
    return joined(given, droppingParticle);
  }

  /** "King, Martin Luther, Jr.": the form that is sorted. */
  public String inverted() {
    String rest = givenWithParticle();
    String end = suffix.isEmpty() ? "" : ", " + suffix;
    return familyWithParticle() + (rest.isEmpty() ? "" : ", " + rest) + end;
  }

  private static PersonName of(String given, String family, String suffix) {
    WithoutSuffix last = WithoutSuffix.of(family.strip());
    WithoutSuffix first = WithoutSuffix.of(given.strip());
    List<String> names = List.of(last.name().split("\\s+", -1));
    int small = 0;
    while (small < names.size() - 1 && isSmall(names.get(small))) {
      small++;
    }
    List<String> firsts = List.of(first.name().split("\\s+", -1));
    int end = firsts.size();
    while (end > 1 && isSmall(firsts.get(end - 1))) {
      end--;
    }
    String ownSuffix = last.suffix().isEmpty() ? first.suffix() : last.suffix();
    return new PersonName(
        String.join(" ", firsts.subList(0, end)),
        String.join(" ", firsts.subList(end, firsts.size())),
        String.join(" ", names.subList(0, small)),
        String.join(" ", names.subList(small, names.size())),
        ownSuffix.isEmpty() ? suffix : ownSuffix);
  }

  private static boolean isSmall(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT)) && Character.isLowerCase(word.codePointAt(0));
  }

  private static String joined(String first, String second) {
    return first.isEmpty() ? second : second.isEmpty() ? first : first + " " + second;
  }

  /** A name and the suffix after it, which may be empty. */
  private record WithoutSuffix(String name, String suffix) {

    static WithoutSuffix of(String name) {
      Matcher matcher = SUFFIX.matcher(name);
      return matcher.matches()
          ? new WithoutSuffix(matcher.group(1), matcher.group(2))
          : new WithoutSuffix(name, "");
    }
  }
}
