package org.rapporteur.text;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The scripts in which languages are written. */
public final class LanguageScripts {

  private static final Map<String, Set<UnicodeScript>> BY_TAG = new HashMap<>();

  static {
    put(Set.of(UnicodeScript.LATIN), "Latn", "en", "es", "fr", "de", "pt", "it", "nl", "pl", "cs");
    put(Set.of(UnicodeScript.LATIN), "sv", "da", "nb", "nn", "no", "fi", "et", "lv", "lt", "hu");
    put(Set.of(UnicodeScript.LATIN), "ro", "sk", "sl", "hr", "bs", "sq", "tr", "az", "vi", "id");
    put(Set.of(UnicodeScript.LATIN), "ms", "tl", "fil", "sw", "so", "ht", "ca", "eu", "gl", "ga");
    put(Set.of(UnicodeScript.LATIN), "cy", "is", "mt", "qu", "ay", "gn", "rw", "rn", "zu", "xh");
    put(Set.of(UnicodeScript.ARABIC), "Arab", "ar", "fa", "ur", "ps", "ckb", "sd", "ug", "prs");
    put(Set.of(UnicodeScript.CYRILLIC), "Cyrl", "ru", "uk", "bg", "be", "mk", "kk", "ky", "mn");
    put(Set.of(UnicodeScript.HAN), "Hans", "Hant", "zh", "yue");
    put(Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA), "Jpan", "ja");
    put(Set.of(UnicodeScript.HANGUL, UnicodeScript.HAN), "Kore", "ko");
    put(Set.of(UnicodeScript.HEBREW), "Hebr", "he", "yi");
    put(Set.of(UnicodeScript.GREEK), "Grek", "el");
    put(Set.of(UnicodeScript.DEVANAGARI), "Deva", "hi", "mr", "ne");
    put(Set.of(UnicodeScript.BENGALI), "Beng", "bn", "as");
    put(Set.of(UnicodeScript.ETHIOPIC), "Ethi", "am", "ti");
    put(Set.of(UnicodeScript.ARMENIAN), "Armn", "hy");
    put(Set.of(UnicodeScript.GEORGIAN), "Geor", "ka");
    put(Set.of(UnicodeScript.THAI), "Thai", "th");
    put(Set.of(UnicodeScript.KHMER), "Khmr", "km");
    put(Set.of(UnicodeScript.MYANMAR), "Mymr", "my");
    put(Set.of(UnicodeScript.LAO), "Laoo", "lo");
    put(Set.of(UnicodeScript.TAMIL), "Taml", "ta");
    put(Set.of(UnicodeScript.SINHALA), "Sinh", "si");
  }

  private LanguageScripts() {}

  private static void put(Set<UnicodeScript> scripts, String... tags) {
    List.of(tags).forEach(tag -> BY_TAG.put(tag, scripts));
  }

  /** The scripts of a language by its tag; empty if they are not known. */
  public static Set<UnicodeScript> of(String language) {
    String[] parts = language.split("-", -1);
    boolean named = parts.length > 1 && parts[1].length() == 4;
    return BY_TAG.getOrDefault(parts[named ? 1 : 0], Set.of());
  }
}
