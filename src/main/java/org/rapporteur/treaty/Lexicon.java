package org.rapporteur.treaty;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.rapporteur.treaty.Instrument.Unit;

/**
 * The words of the reference grammar in all its languages. One table serves every language, since a
 * text often cites in several.
 *
 * <p>Source: the files {@code words/*.properties}. Words are compared by the key of their token.
 */
final class Lexicon {

  /** Whether a word introduces one number, several numbers, or either. */
  enum Count {
    ONE,
    MANY,
    EITHER
  }

  /** A word for an article, rule or principle. */
  record UnitWord(Unit unit, Count count) {}

  /** A phrase of several words with a role of its own. */
  enum Phrase {
    AND,
    NAMELY,
    BELOW_ONE,
    BELOW_MANY,
    /** A kind of instrument, "Covenant", whose meaning depends on the context. */
    KIND,
    PROTOCOL,
    FIRST_PROTOCOL,
    SECOND_PROTOCOL,
    THIRD_PROTOCOL
  }

  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar", "ru", "zh");

  static final Lexicon WORDS = new Lexicon();

  private final Map<String, List<String>> lists = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Map<String, UnitWord> units = new HashMap<>();
  private final Map<String, Count> below = new HashMap<>();
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Map<String, Integer> tens = new HashMap<>();
  private final WordTrie<Phrase> phrases = new WordTrie<>(Set.of());

  private Lexicon() {
    for (String language : LANGUAGES) {
      load(language);
    }
    for (Unit unit : Unit.values()) {
      String name = unit.name().toLowerCase(Locale.ROOT);
      for (Count count : Count.values()) {
        String key = name + "." + count.name().toLowerCase(Locale.ROOT);
        set(key).forEach(word -> units.put(word, new UnitWord(unit, count)));
      }
    }
    for (Count count : Count.values()) {
      set("below." + count.name().toLowerCase(Locale.ROOT)).forEach(word -> below.put(word, count));
    }
    phrases("and.phrases", Phrase.AND);
    phrases("namely", Phrase.NAMELY);
    phrases("kind", Phrase.KIND);
    phrases("protocol", Phrase.PROTOCOL);
    phrases("protocol.first", Phrase.FIRST_PROTOCOL);
    phrases("protocol.second", Phrase.SECOND_PROTOCOL);
    phrases("protocol.third", Phrase.THIRD_PROTOCOL);
    phrases("below.one", Phrase.BELOW_ONE);
    phrases("below.many", Phrase.BELOW_MANY);
    List<String> arabic = lists.getOrDefault("ordinal", List.of());
    for (int i = 0; i < arabic.size(); i++) {
      ordinals.put(Tokens.fold(arabic.get(i)), i + 1);
    }
    List<String> arabicTens = lists.getOrDefault("ordinal.tens", List.of());
    for (int i = 0; i < arabicTens.size(); i++) {
      tens.put(Tokens.fold(arabicTens.get(i)), 10 * (i / 2 + 2));
    }
  }

  private void load(String language) {
    Properties properties = new Properties();
    String file = "words/" + language + ".properties";
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + file);
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String key : properties.stringPropertyNames()) {
      List<String> list = lists.computeIfAbsent(key, k -> new ArrayList<>());
      Set<String> set = sets.computeIfAbsent(key, k -> new HashSet<>());
      for (String entry : properties.getProperty(key).strip().split(" +", -1)) {
        String text = entry.replace('_', ' ');
        list.add(text);
        Tokens tokens = Tokens.of(text);
        if (tokens.size() == 1) {
          set.add(tokens.at(0).key());
        }
      }
    }
  }

  private void phrases(String key, Phrase phrase) {
    boolean words = phrase != Phrase.BELOW_ONE && phrase != Phrase.BELOW_MANY;
    for (String text : lists.getOrDefault(key, List.of())) {
      if (words || text.contains(" ")) {
        phrases.put(text, phrase);
      }
    }
  }

  /** The words of a list, by their keys. */
  Set<String> set(String key) {
    return sets.getOrDefault(key, Set.of());
  }

  /** Whether a word, given by its key, is in a list. */
  boolean is(String list, String word) {
    return set(list).contains(word);
  }

  /** The phrases of several words. */
  WordTrie<Phrase> phrases() {
    return phrases;
  }

  /** The words for an article, rule or principle, by their keys. */
  Map<String, UnitWord> units() {
    return units;
  }

  /** The words for a level below an article, by their keys. */
  Map<String, Count> below() {
    return below;
  }

  /** The numbers of the ordinals that name an article, "the fourth", by their keys. */
  Map<String, Integer> ordinals() {
    return ordinals;
  }

  /** The tens that end an ordinal, "and twentieth", by their keys. */
  Map<String, Integer> tens() {
    return tens;
  }

  static boolean isCyrillic(String word) {
    return !word.isEmpty() && word.charAt(0) >= 'Ѐ' && word.charAt(0) <= 'ӿ';
  }
}
