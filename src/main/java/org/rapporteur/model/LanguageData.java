package org.rapporteur.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of languages and the directions of their scripts, from the Unicode Common Locale Data
 * Repository (CLDR).
 *
 * <p>The file languages.tsv has a line for each language that has a name in itself or is usually
 * written from right to left, for those of its scripts that have other names, and for the countries
 * where it is written in the other direction.
 */
final class LanguageData {

  /** The scripts that are written from right to left. */
  static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
      Set.of(
          "Adlm", "Arab", "Aran", "Armi", "Avst", "Chrs", "Cprt", "Elym", "Gara", "Hatr", "Hebr",
          "Hung", "Khar", "Lydi", "Mand", "Mani", "Mend", "Merc", "Mero", "Narb", "Nbat", "Nkoo",
          "Orkh", "Ougr", "Palm", "Phli", "Phlp", "Phnx", "Prti", "Rohg", "Samr", "Sarb", "Sogd",
          "Sogo", "Syrc", "Thaa", "Todr", "Yezi");

  private static final Map<String, Entry> ENTRIES = read();

  /**
   * A line of the file.
   *
   * @param name the language's name in itself; empty if it is unknown
   */
  private record Entry(boolean rightToLeft, String name) {}

  private LanguageData() {}

  /** Whether a language is written from right to left: by its script, else its usual script. */
  static boolean isRightToLeft(String tag) {
    String[] parts = tag.split("-", -1);
    if (parts.length > 1 && parts[1].length() == 4) {
      return RIGHT_TO_LEFT_SCRIPTS.contains(parts[1]);
    }
    return entry(tag).or(() -> entry(parts[0])).map(Entry::rightToLeft).orElse(false);
  }

  /** The name of a language in itself, without the country; empty if it is unknown. */
  static Optional<String> ownName(String tag) {
    String[] parts = tag.split("-", -1);
    String written = parts.length > 1 && parts[1].length() == 4 ? parts[0] + "-" + parts[1] : tag;
    return Stream.of(tag, written, parts[0])
        .flatMap(each -> entry(each).stream())
        .map(Entry::name)
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  private static Optional<Entry> entry(String tag) {
    return Optional.ofNullable(ENTRIES.get(tag.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, Entry> read() {
    Map<String, Entry> entries = new HashMap<>();
    try (InputStream in =
        Objects.requireNonNull(LanguageData.class.getResourceAsStream("languages.tsv"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", -1))
          .forEach(
              cells ->
                  entries.put(
                      cells[0].toLowerCase(Locale.ROOT),
                      new Entry(cells[1].equals("rtl"), cells[2])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(entries);
  }
}
