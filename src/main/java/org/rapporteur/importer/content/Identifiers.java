package org.rapporteur.importer.content;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.author.Slug;
import org.rapporteur.model.RecommendationId;

/** Gives themes their folders and letters, and recommendations their ids; none is used twice. */
final class Identifiers {

  private static final String SHARED = "rec";
  private static final int FIRST_LETTERS = 3;

  private final Set<String> slugs = new HashSet<>();

  /** Names that Windows keeps for devices, which no folder can have. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(?:com|lpt)[0-9]");

  private final Set<String> prefixes = new HashSet<>();
  private final Map<String, Integer> last = new LinkedHashMap<>();
  private final Set<String> given = new HashSet<>();
  private int folders;

  /** The part of a theme's address that comes from its title. */
  String slug(String title) {
    folders++;
    String base =
        Slug.of(title).filter(s -> !DEVICE.matcher(s).matches()).orElse("theme-" + folders);
    String slug = base;
    for (int i = 2; !slugs.add(slug); i++) {
      slug = base + "-" + i;
    }
    return slug;
  }

  /** The letters of the ids of a theme. */
  String prefix(String slug) {
    List<String> words =
        Stream.of(slug.split("-", -1)).filter(w -> w.matches("[a-z]{2,}[a-z0-9]*")).toList();
    String letters = slug.replaceAll("[^a-z]", "");
    List<String> strong = words.stream().filter(w -> w.length() > FIRST_LETTERS).toList();
    return Stream.of(
            initials(strong), initials(words), start(letters, 2), start(letters, FIRST_LETTERS))
        .filter(prefix -> RecommendationId.isValid(prefix + "-1"))
        .filter(prefix -> !RecommendationId.isReserved(prefix + "-1"))
        .filter(prefix -> !prefix.equals(SHARED))
        .filter(prefixes::add)
        .findFirst()
        .orElse(SHARED);
  }

  /** The id that a file states; empty if it is none, or was used before. */
  Optional<RecommendationId> given(String text) {
    return RecommendationId.isValid(text) && given.add(text)
        ? Optional.of(RecommendationId.of(text))
        : Optional.empty();
  }

  /** The next id with these letters. */
  RecommendationId next(String prefix) {
    RecommendationId id = new RecommendationId(prefix, last.merge(prefix, 1, Integer::sum), "");
    return given.add(id.toString()) ? id : next(prefix);
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.stream().limit(FIRST_LETTERS).forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }

  private static String start(String letters, int length) {
    return letters.substring(0, Math.min(length, letters.length()));
  }
}
