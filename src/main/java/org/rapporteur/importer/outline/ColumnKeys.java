package org.rapporteur.importer.outline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.importer.source.Blank;

/** The keys that headings of columns, and labels inside cells, stand for in several languages. */
public final class ColumnKeys {

  /** The key of a column that holds the recommendation itself. */
  public static final String DEMAND = "demand";

  /** The key of a column that names a theme. */
  public static final String THEME = "theme";

  /** The key of a value that is not imported. */
  public static final String OMITTED = "omitted";

  /** The key of a column that is not imported. */
  public static final String NONE = "-";

  private static final Map<String, Pattern> WORDS = HeadingWords.patterns();

  /**
   * What a heading adds to its words: an explanation in brackets, or the same in another language.
   */
  private static final Pattern BRACKET = Pattern.compile("\\s*[(\\[（].*?[)\\]）]\\s*");

  private static final Pattern ALTERNATIVES = Pattern.compile("\\s*[/|\\n]\\s*|\\s+[–—-]\\s+");

  private static final int LONGEST = 160;

  private final Map<String, String> chosen;

  /**
   * @param chosen keys that an editor chose, by the heading of the column
   */
  public ColumnKeys(Map<String, String> chosen) {
    Map<String, String> lower = new LinkedHashMap<>();
    chosen.forEach((column, key) -> lower.put(normal(column), key));
    this.chosen = lower;
  }

  /** All keys that a column can have. */
  public static List<String> known() {
    return Stream.concat(WORDS.keySet().stream().sorted(), Stream.of(NONE)).toList();
  }

  /** The key of a heading; empty if it means nothing known. */
  public Optional<String> key(String heading) {
    return chosen(heading).or(() -> word(heading));
  }

  /** The key that an editor chose for a heading. */
  Optional<String> chosen(String heading) {
    return Optional.ofNullable(chosen.get(normal(heading)));
  }

  /** The key that the words of a heading stand for. */
  static Optional<String> word(String heading) {
    String text = normal(heading);
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    return known(text)
        .or(() -> known(BRACKET.matcher(text).replaceAll(" ").strip()))
        .or(
            () ->
                ALTERNATIVES
                    .splitAsStream(BRACKET.matcher(text).replaceAll(" "))
                    .flatMap(part -> known(part.strip()).stream())
                    .findFirst());
  }

  private static Optional<String> known(String text) {
    return WORDS.entrySet().stream()
        .filter(word -> word.getValue().matcher(text).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String normal(String heading) {
    return Blank.collapsed(heading)
        .toLowerCase(Locale.ROOT)
        .replace('_', ' ')
        .replace('’', '\'')
        .replaceAll("^upr (?=\\p{L})", "")
        .replaceAll("\\(e?s\\)", "s")
        .replaceAll("[:：*]+$", "")
        .strip();
  }
}
