package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.treaty.Instrument.Unit;

/** The words of the reference grammar in English, French, Spanish and Arabic, all folded. */
final class ReferenceVocabulary {

  /** Whether a word introduces one number, several numbers, or either. */
  enum GrammaticalNumber {
    ONE,
    MANY,
    EITHER
  }

  /** The unit and number that a word for articles indicates. */
  record UnitWord(Unit unit, GrammaticalNumber count) {}

  static final Map<String, UnitWord> UNITS = units();

  static final Map<String, GrammaticalNumber> PARAGRAPHS = paragraphs();

  static final Set<String> AND = set("and et y e و & or ou o u");

  /** Words between the ends of a range, in place of a dash. */
  static final Set<String> TO = set("to through à a al au إلى");

  /** Words before the name of an instrument that follows its articles. */
  static final Set<String> OF = set("of de du des del من");

  /** The word before the first number of an Arabic range. */
  static final String ARABIC_FROM = "من";

  static final Set<String> DETERMINERS = set("the this present said la le les l el los las");

  /** The words of {@link #OF} that include a definite article. */
  static final Set<String> OF_THE = set("du del من");

  /** Suffixes of an article number. */
  static final Set<String> SUFFIXES =
      set("bis ter quater quinquies sexies septies octies nonies decies");

  /** Ordinal suffixes that do not change the number: article 1er, artículo 1º. */
  static final Set<String> ORDINALS = set("er º ª °");

  private static final Set<String> CONTINUE_NAME =
      set(
          "on against relating concerning regarding no n sur contre relative relatif international"
              + " internationale mondial mondiale global globale national nationale social collective"
              + " européenne américaine interaméricaine africaine sobre contra relativa relativo"
              + " internacional mundial nacional colectiva europea americana interamericana africana"
              + " بشأن");

  private static final String ARABIC_THE = "ال";

  /** Words after a short name that continue it if a capitalised word follows. */
  static final Set<String> MAY_CONTINUE = set("for of to de du des del d pour para à a");

  /** Phrases between articles that are read together; the longest first. */
  static final List<List<String>> WITH =
      Stream.of(
              "read alone and in conjunction with",
              "alone and read in conjunction with",
              "alone and in conjunction with",
              "read separately and in conjunction with",
              "read in conjunction with",
              "taken in conjunction with",
              "taken together with",
              "read together with",
              "in conjunction with",
              "together with",
              "read with",
              "as well as",
              "lu conjointement avec",
              "lus conjointement avec",
              "lu en combinaison avec",
              "lus en combinaison avec",
              "conjointement avec",
              "en combinaison avec",
              "lu avec",
              "lus avec",
              "ainsi que",
              "leído conjuntamente con",
              "leídos conjuntamente con",
              "leído junto con",
              "leídos junto con",
              "leído en relación con",
              "leídos en relación con",
              "conjuntamente con",
              "en relación con",
              "junto con",
              "así como",
              "مقروءة بالاقتران مع",
              "بالاقتران مع")
          .map(phrase -> List.of(Tokens.fold(phrase).split(" ")))
          .toList();

  private static final String ABJAD = "ابجدهوزحطيكلمنسعفصقرشت";

  private ReferenceVocabulary() {}

  /** The Latin letter for an Arabic letter in abjad order; any other text is returned unchanged. */
  static String latin(String letter) {
    int at = letter.length() == 1 ? ABJAD.indexOf(letter) : -1;
    return at < 0 ? letter : String.valueOf((char) ('a' + at));
  }

  /** The Arabic letter as printed in treaties; the Latin letter if there is none. */
  static String arabic(String letter) {
    int at = letter.length() == 1 ? letter.charAt(0) - 'a' : -1;
    if (at < 0 || at >= ABJAD.length()) {
      return letter;
    }
    return switch (at) {
      case 0 -> "أ";
      case 4 -> "هـ";
      default -> String.valueOf(ABJAD.charAt(at));
    };
  }

  /**
   * Whether a word after a short name shows that the short name is the beginning of a longer name.
   */
  static boolean continuesName(String word) {
    return CONTINUE_NAME.contains(word) || word.startsWith(ARABIC_THE);
  }

  private static Map<String, UnitWord> units() {
    Map<String, UnitWord> words = new HashMap<>();
    unit(words, Unit.ARTICLE, GrammaticalNumber.ONE, "article artículo المادة للمادة بالمادة");
    unit(words, Unit.ARTICLE, GrammaticalNumber.EITHER, "art");
    unit(
        words,
        Unit.ARTICLE,
        GrammaticalNumber.MANY,
        "articles arts artículos المادتان المادتين المواد للمادتين للمواد بالمادتين بالمواد");
    unit(words, Unit.RULE, GrammaticalNumber.ONE, "rule règle regla القاعدة");
    unit(
        words,
        Unit.RULE,
        GrammaticalNumber.MANY,
        "rules règles reglas القاعدتان القاعدتين القواعد");
    unit(words, Unit.PRINCIPLE, GrammaticalNumber.ONE, "principle principe principio المبدأ");
    unit(
        words,
        Unit.PRINCIPLE,
        GrammaticalNumber.MANY,
        "principles principes principios المبدآن المبدأين المبادئ");
    return Map.copyOf(words);
  }

  private static void unit(
      Map<String, UnitWord> words, Unit unit, GrammaticalNumber count, String list) {
    set(list).forEach(word -> words.put(word, new UnitWord(unit, count)));
  }

  private static Map<String, GrammaticalNumber> paragraphs() {
    Map<String, GrammaticalNumber> words = new HashMap<>();
    set("paragraph para paragraphe párrafo subparagraph subpara apartado inciso"
            + " numeral literal letra lettre lit alinéa الفقرة § ¶")
        .forEach(word -> words.put(word, GrammaticalNumber.ONE));
    set("par párr al let").forEach(word -> words.put(word, GrammaticalNumber.EITHER));
    set("paragraphs paras pars paragraphes párrafos párrs subparagraphs subparas"
            + " apartados incisos numerales literales alinéas الفقرتان الفقرتين الفقرات")
        .forEach(word -> words.put(word, GrammaticalNumber.MANY));
    return Map.copyOf(words);
  }

  private static Set<String> set(String words) {
    List<String> folded = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      folded.add(Tokens.fold(word));
    }
    return folded.stream().collect(Collectors.toUnmodifiableSet());
  }
}
