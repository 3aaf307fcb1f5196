package org.rapporteur.export.download;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Replaces Arabic letters with the form that their neighbours require, and reverses right-to-left
 * text for a library that only writes from left to right.
 *
 * <p>The forms are in Unicode's two blocks of presentation forms. The decomposition of each form
 * gives its letter, and the forms of a letter are in the order isolated, final, initial, medial.
 */
final class ArabicShaping implements BidiReorderer {

  private static final Map<Character, char[]> FORMS = forms();
  private static final String LAM = "\u0644";

  private final boolean needed;

  /**
   * @param needed whether the document has right-to-left text; otherwise the library does not look
   *     for it
   */
  ArabicShaping(boolean needed) {
    this.needed = needed;
  }

  private static Map<Character, char[]> forms() {
    Map<Character, StringBuilder> found = new HashMap<>();
    collect('\uFB50', '\uFBB1', found);
    collect('\uFBD3', '\uFBE7', found);
    collect('\uFBFC', '\uFBFF', found);
    collect('\uFE80', '\uFEF4', found);
    Map<Character, char[]> forms = new HashMap<>();
    found.forEach((letter, all) -> forms.put(letter, all.toString().toCharArray()));
    return forms;
  }

  private static void collect(char from, char to, Map<Character, StringBuilder> found) {
    for (char form = from; form <= to; form++) {
      String letter = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
      if (letter.length() == 1 && letter.charAt(0) != form) {
        StringBuilder forms = found.computeIfAbsent(letter.charAt(0), c -> new StringBuilder());
        if (forms.length() < 4) {
          forms.append(form);
        }
      }
    }
  }

  @Override
  public String shapeText(String text) {
    StringBuilder shaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      char[] forms = FORMS.get(letter);
      if (forms == null) {
        shaped.append(letter);
        continue;
      }
      boolean before = joinsForward(neighbour(text, i, -1));
      boolean after = forms.length == 4 && joins(neighbour(text, i, 1));
      int ligature = after && LAM.indexOf(letter) == 0 ? ligature(text, i) : -1;
      if (ligature >= 0) {
        shaped.append((char) (ligature + (before ? 1 : 0)));
        i++;
      } else {
        int form = after ? (before ? 3 : 2) : before && forms.length > 1 ? 1 : 0;
        shaped.append(forms[form]);
      }
    }
    return shaped.toString();
  }

  /** The ligature of lam and the alef directly after it; -1 for other letters. */
  private static int ligature(String text, int lam) {
    return switch (lam + 1 < text.length() ? text.charAt(lam + 1) : ' ') {
      case '\u0622' -> 0xFEF5;
      case '\u0623' -> 0xFEF7;
      case '\u0625' -> 0xFEF9;
      case '\u0627' -> 0xFEFB;
      default -> -1;
    };
  }

  /** The next letter in a direction, without marks; a space at the end. */
  private static char neighbour(String text, int from, int step) {
    for (int i = from + step; i >= 0 && i < text.length(); i += step) {
      if (Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK) {
        return text.charAt(i);
      }
    }
    return ' ';
  }

  /** Returns whether a letter joins the next one. */
  private static boolean joinsForward(char letter) {
    char[] forms = FORMS.get(letter);
    return letter == '\u0640' || letter == '\u200D' || forms != null && forms.length == 4;
  }

  /** Returns whether a letter joins the previous one. */
  private static boolean joins(char letter) {
    char[] forms = FORMS.get(letter);
    return letter == '\u0640' || letter == '\u200D' || forms != null && forms.length > 1;
  }

  @Override
  public String deshapeText(String text) {
    return text;
  }

  @Override
  public String reorderRTLTextToLTR(String text) {
    StringBuilder reversed = new StringBuilder(text.length());
    int[] points = text.codePoints().toArray();
    for (int i = points.length - 1; i >= 0; i--) {
      reversed.append(isSign(points[i]) ? RightToLeftSigns.MARK : "");
      reversed.appendCodePoint(RightToLeftSigns.mirrored(points[i]));
    }
    return reversed.toString();
  }

  private static boolean isSign(int point) {
    return switch (Character.getType(point)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  @Override
  public boolean isLiveImplementation() {
    return needed;
  }
}
