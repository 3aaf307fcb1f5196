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

  /**
   * A word for an article, rule or principle.
   *
   * @param any whether it stands for all of them, as 条 does
   */
  record UnitWord(Unit unit, Count count, boolean any) {

    UnitWord(Unit unit, Count count) {
      this(unit, count, false);
    }

    /** Whether it can be a word for the articles of an instrument. */
    boolean fits(Unit other) {
      return any || unit == other;
    }
  }

  /** A phrase of several words with a role of its own. */
  enum Phrase {
    AND,
    NAMELY,
    WITH,
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

  /** The lists that give a single word its role, in the order in which they apply. */
  private static final List<Map.Entry<String, Symbol.Kind>> ROLES =
      List.of(
          Map.entry("and", Symbol.Kind.AND),
          Map.entry("namely", Symbol.Kind.NAMELY),
          Map.entry("of", Symbol.Kind.OF),
          Map.entry("to", Symbol.Kind.TO),
          Map.entry("determiner", Symbol.Kind.THE),
          Map.entry("possessive", Symbol.Kind.ITS),
          Map.entry("small", Symbol.Kind.SMALL));

  static final Lexicon WORDS = new Lexicon();

  /** The highest number in words of a paragraph. */
  private static final int MAX_NTH = 7;

  private final Map<String, List<String>> lists = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Map<String, UnitWord> units = new HashMap<>();
  private final Map<String, Count> below = new HashMap<>();
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Map<String, Integer> tens = new HashMap<>();
  private final Map<String, Integer> nth = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Map<String, Symbol.Kind> roles = new HashMap<>();
  private final Set<String> phraseStarts = new HashSet<>();
  private final WordTrie<Phrase> phrases = new WordTrie<>(Set.of());

  private Lexicon() {
    for (String language : LANGUAGES) {
      load(language);
    }
    roles();
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
    phrases("with.phrases", Phrase.WITH);
    phrases("kind", Phrase.KIND);
    phrases("protocol", Phrase.PROTOCOL);
    phrases("protocol.first", Phrase.FIRST_PROTOCOL);
    phrases("protocol.second", Phrase.SECOND_PROTOCOL);
    phrases("protocol.third", Phrase.THIRD_PROTOCOL);
    phrases("below.one", Phrase.BELOW_ONE);
    phrases("below.many", Phrase.BELOW_MANY);
    for (int i = 1; i <= MAX_NTH; i++) {
      int number = i;
      set("nth." + i).forEach(word -> nth.put(word, number));
    }
    List<String> arabic = lists.getOrDefault("ordinal", List.of());
    for (int i = 0; i < arabic.size(); i++) {
      ordinals.put(Tokens.fold(arabic.get(i)), i + 1);
    }
    List<String> arabicTens = lists.getOrDefault("ordinal.tens", List.of());
    for (int i = 0; i < arabicTens.size(); i++) {
      tens.put(Tokens.fold(arabicTens.get(i)), 10 * (i / 2 + 2));
    }
  }

  private void roles() {
    for (Map.Entry<String, Symbol.Kind> role : ROLES) {
      set(role.getKey()).forEach(word -> roles.putIfAbsent(word, role.getValue()));
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
        known.add(tokens.at(0).key());
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
        phraseStarts.add(Tokens.of(text).at(0).key());
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

  /** Whether a word is in any list, or begins a phrase of one. */
  boolean isKnown(String word) {
    return known.contains(word);
  }

  /** The role of a word by itself; WORD for none. */
  Symbol.Kind role(String word) {
    return roles.getOrDefault(word, Symbol.Kind.WORD);
  }

  /** Whether a word can begin "read in conjunction with". */
  boolean beginsWith(String word) {
    Symbol.Kind role = role(word);
    boolean free = role == Symbol.Kind.WORD || role == Symbol.Kind.OF || role == Symbol.Kind.SMALL;
    return free && is("with", word) && !is("with.end", word);
  }

  /** Whether a word has its role by itself, and none in a phrase. */
  boolean isSimple(String word) {
    return roles.containsKey(word)
        && !beginsWith(word)
        && !phraseStarts.contains(word)
        && !units.containsKey(word)
        && !below.containsKey(word);
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

  /** The number that a word such as "second" is for a paragraph; 0 for none. */
  int nth(String word) {
    return nth.getOrDefault(word, 0);
  }

  /** The tens that end an ordinal, "and twentieth", by their keys. */
  Map<String, Integer> tens() {
    return tens;
  }

  static boolean isCyrillic(String word) {
    return !word.isEmpty() && word.charAt(0) >= 'Ѐ' && word.charAt(0) <= 'ӿ';
  }
}
