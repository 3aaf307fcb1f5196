package org.rapporteur.text;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * The punctuation between the items of a list, each with the space that follows it.
 *
 * @param item between short items: {@code ", "}, {@code "، "}, {@code "、"}
 * @param clause between the parts of a sentence: {@code ", "}, {@code "، "}, {@code "，"}
 * @param group between groups of items: {@code "; "}, {@code "؛ "}, {@code "；"}
 */
public record ListSeparators(String item, String clause, String group) {

  private static final ListSeparators LATIN = new ListSeparators(", ", ", ", "; ");

  /** French has a space before a semicolon at which lines do not break. */
  private static final ListSeparators FRENCH = new ListSeparators(", ", ", ", "\u202F; ");

  private static final ListSeparators ARABIC = new ListSeparators("، ", "، ", "؛ ");
  private static final ListSeparators CHINESE = new ListSeparators("、", "，", "；");
  private static final ListSeparators JAPANESE = new ListSeparators("、", "、", "；");
  private static final ListSeparators ETHIOPIC = new ListSeparators("፣ ", "፣ ", "፤ ");

  /** The separators of a language by its tag; those of English if its script is not known. */
  public static ListSeparators of(String language) {
    if (language.equals("fr") || language.startsWith("fr-")) {
      return FRENCH;
    }
    Set<UnicodeScript> scripts = LanguageScripts.of(language);
    if (scripts.contains(UnicodeScript.ARABIC)) {
      return ARABIC;
    }
    if (scripts.contains(UnicodeScript.ETHIOPIC)) {
      return ETHIOPIC;
    }
    if (scripts.contains(UnicodeScript.HIRAGANA)) {
      return JAPANESE;
    }
    boolean chinese = scripts.equals(Set.of(UnicodeScript.HAN));
    return chinese ? CHINESE : LATIN;
  }
}
