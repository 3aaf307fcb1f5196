package org.rapporteur.lint;

import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;
import org.rapporteur.text.LanguageScripts;

/**
 * Checks that a block that is mostly in the script of another language is marked with its language.
 */
record UnmarkedLanguages(Diagnostics diagnostics) {

  /**
   * Minimum number of letters to report. Abbreviations and symbols in Latin letters occur in all
   * languages.
   */
  private static final int LATIN_LETTERS = 25;

  private static final int OTHER_LETTERS = 4;

  private static final Pattern WORD = Pattern.compile("\\S+");

  /** Web addresses have Latin letters in texts of all languages, as e-mail addresses do. */
  private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)\\S");

  void validate(Report report) {
    new ReaderText(report)
        .passages(
            (passage, language) -> {
              if (isForeign(passage, language)) {
                report(passage.span(0, passage.words().length()), language);
              }
            });
  }

  private void report(Span place, String language) {
    diagnostics.report(
        Rule.FOREIGN_PASSAGE,
        place,
        "this passage is not in the script of its language, “" + language + "”",
        "Mark it with its language, such as [the text]{lang=ar}. If it is the text of a response,"
            + " add its language beside it:  language: ar");
  }

  private static boolean isForeign(Passage passage, String language) {
    Set<UnicodeScript> own = LanguageScripts.of(language);
    String words = passage.words();
    if (own.isEmpty() || own.contains(UnicodeScript.LATIN) && hasLatinLettersOnly(words)) {
      return false;
    }
    BitSet addresses = addresses(words);
    int ownLetters = 0;
    int latinLetters = 0;
    int otherLetters = 0;
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      int c = words.codePointAt(i);
      if (!Character.isLetter(c) || addresses.get(i) || isMarked(passage, i)) {
        continue;
      }
      UnicodeScript script = UnicodeScript.of(c);
      if (own.contains(script)) {
        ownLetters++;
      } else if (script == UnicodeScript.LATIN) {
        latinLetters++;
      } else if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
        otherLetters++;
      }
    }
    boolean enough = otherLetters >= OTHER_LETTERS || latinLetters >= LATIN_LETTERS;
    return enough && latinLetters + otherLetters > ownLetters;
  }

  /** The characters that belong to addresses. Takes linear time, even for an endless word. */
  private static BitSet addresses(String words) {
    BitSet addresses = new BitSet();
    for (Matcher word = WORD.matcher(words); word.find(); ) {
      if (isMailAddress(word.group())) {
        addresses.set(word.start(), word.end());
      } else {
        Matcher web = WEB_ADDRESS.matcher(words).region(word.start(), word.end());
        if (web.find()) {
          addresses.set(web.start(), word.end());
        }
      }
    }
    return addresses;
  }

  /** Whether a word has a sign @ within it, and later a dot within it. */
  private static boolean isMailAddress(String word) {
    int at = word.indexOf('@', 1);
    return at > 0 && word.lastIndexOf('.', word.length() - 2) >= at + 2;
  }

  private static boolean isMarked(Passage passage, int index) {
    for (Passage.Range range : passage.marked()) {
      if (range.contains(index)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A fast check that makes the script of each letter unnecessary for nearly every passage in a
   * language with Latin script.
   */
  private static boolean hasLatinLettersOnly(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c > 0x24F && (Character.isLetter(c) || Character.isSurrogate(c))) {
        return false;
      }
    }
    return true;
  }
}
