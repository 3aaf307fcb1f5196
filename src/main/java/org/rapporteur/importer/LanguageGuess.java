package org.rapporteur.importer;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the language of a text from its script and its most frequent words. */
final class LanguageGuess {

  private static final Map<UnicodeScript, String> SCRIPTS = scripts();
  private static final Map<String, Set<String>> WORDS = words();
  private static final int ENOUGH = 3;

  private LanguageGuess() {}

  /**
   * Finds a language.
   *
   * @param stated the tag that the file states, which decides if its script fits the text
   */
  static Optional<String> of(Optional<String> stated, String text) {
    Optional<String> tag = stated.flatMap(LanguageGuess::tag);
    Optional<String> byScript = script(text);
    if (byScript.isPresent()) {
      boolean fits = tag.filter(t -> fits(t, byScript.get())).isPresent();
      if (byScript.get().equals("zh")) {
        // The characters alone do not show which of the two Chinese scripts the text uses.
        return fits ? tag.map(LanguageGuess::chinese) : Optional.empty();
      }
      return fits ? tag : byScript;
    }
    Optional<String> byWords = words(text);
    boolean sure = byWords.isPresent() && tag.filter(t -> t.startsWith(byWords.get())).isEmpty();
    return sure ? byWords : tag.or(() -> byWords);
  }

  /** The language of a tag, without the country that office programs add. */
  private static Optional<String> tag(String stated) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(stated.strip()).build();
      String language = locale.getLanguage();
      boolean variety = language.equals("zh") || !locale.getScript().isEmpty();
      return language.isEmpty() || language.equals("und")
          ? Optional.empty()
          : Optional.of(variety ? locale.toLanguageTag() : language);
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  private static boolean fits(String tag, String language) {
    String stated = tag.split("-", -1)[0];
    return stated.equals(language)
        || language.equals("ar") && Set.of("fa", "ur", "ps", "ckb", "ku").contains(stated)
        || language.equals("ru")
            && Set.of("uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg").contains(stated)
        || language.equals("hi") && Set.of("ne", "mr", "sa").contains(stated)
        || language.equals("he") && stated.equals("yi")
        || language.equals("am") && stated.equals("ti");
  }

  private static String chinese(String tag) {
    return switch (tag) {
      case "zh-TW", "zh-HK", "zh-MO", "zh-Hant", "zh-Hant-TW", "zh-Hant-HK" -> "zh-Hant";
      default -> "zh-Hans";
    };
  }

  private static Optional<String> script(String text) {
    Map<UnicodeScript, Integer> count = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> count.merge(UnicodeScript.of(c), 1, Integer::sum));
    int kana = count.getOrDefault(UnicodeScript.HIRAGANA, 0);
    if (kana > 0 && kana * 10 > count.getOrDefault(UnicodeScript.HAN, 0)) {
      return Optional.of("ja");
    }
    return count.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .filter(SCRIPTS::containsKey)
        .map(SCRIPTS::get);
  }

  private static Optional<String> words(String text) {
    Map<String, Integer> count = new LinkedHashMap<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      WORDS.forEach(
          (language, words) -> {
            if (words.contains(word)) {
              count.merge(language, 1, Integer::sum);
            }
          });
    }
    return count.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(entry -> entry.getValue() >= ENOUGH)
        .map(Map.Entry::getKey);
  }

  private static Map<UnicodeScript, String> scripts() {
    Map<UnicodeScript, String> scripts = new EnumMap<>(UnicodeScript.class);
    scripts.put(UnicodeScript.ARABIC, "ar");
    scripts.put(UnicodeScript.CYRILLIC, "ru");
    scripts.put(UnicodeScript.HAN, "zh");
    scripts.put(UnicodeScript.HEBREW, "he");
    scripts.put(UnicodeScript.HANGUL, "ko");
    scripts.put(UnicodeScript.KATAKANA, "ja");
    scripts.put(UnicodeScript.DEVANAGARI, "hi");
    scripts.put(UnicodeScript.THAI, "th");
    scripts.put(UnicodeScript.ETHIOPIC, "am");
    scripts.put(UnicodeScript.GREEK, "el");
    scripts.put(UnicodeScript.GEORGIAN, "ka");
    scripts.put(UnicodeScript.ARMENIAN, "hy");
    scripts.put(UnicodeScript.BENGALI, "bn");
    scripts.put(UnicodeScript.TAMIL, "ta");
    scripts.put(UnicodeScript.KHMER, "km");
    scripts.put(UnicodeScript.MYANMAR, "my");
    return scripts;
  }

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    words.put("en", Set.of("the", "of", "and", "to", "that", "for", "with", "by", "is", "be"));
    words.put("fr", Set.of("le", "les", "des", "et", "du", "une", "aux", "dans", "pour", "est"));
    words.put("es", Set.of("el", "los", "las", "del", "y", "una", "por", "con", "para", "se"));
    words.put("pt", Set.of("os", "das", "dos", "do", "da", "em", "uma", "não", "com", "ao"));
    words.put("de", Set.of("der", "die", "das", "und", "den", "von", "zu", "mit", "ist", "auf"));
    words.put("it", Set.of("il", "gli", "della", "che", "di", "una", "per", "con", "dei", "nel"));
    words.put(
        "nl", Set.of("het", "een", "van", "dat", "niet", "voor", "zijn", "op", "wordt", "ook"));
    words.put("pl", Set.of("i", "w", "na", "z", "się", "nie", "do", "oraz", "jest", "przez"));
    words.put("tr", Set.of("ve", "bir", "bu", "için", "ile", "olan", "da", "de", "her", "olarak"));
    words.put("yo", Set.of("ní", "ti", "àti", "tí", "kan", "láti", "fún", "wọn", "àwọn", "sí"));
    words.put("sw", Set.of("na", "ya", "wa", "kwa", "ni", "katika", "za", "haki", "mtu", "kila"));
    words.put(
        "id", Set.of("dan", "yang", "di", "untuk", "dengan", "hak", "dari", "pada", "setiap"));
    words.put("vi", Set.of("và", "các", "của", "có", "quyền", "được", "không", "cho", "những"));
    return words;
  }
}
