package org.rapporteur.treaty;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.treaty.Token.Kind;

/**
 * A text split into tokens. Spaces of every kind and invisible characters separate tokens and are
 * dropped. The Arabic "and" is split from a word with the definite article, with which it is
 * written together; each Chinese character is a token.
 */
final class Tokens {

  /** The key of every quotation mark. */
  static final String QUOTE = "\"";

  private static final String ARABIC_AND = "و";
  private static final String ARABIC_AND_FROM = "ومن";
  private static final List<String> ARABIC_AND_THE = List.of("وال", "ولل", "وبال");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokens(String text) {
    this.text = text;
  }

  static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    tokens.split();
    return tokens;
  }

  /** Folds a word for comparison: lower case, without accents and the Arabic lengthening stroke. */
  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower;
    }
    StringBuilder folded = new StringBuilder(lower.length());
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK && c != 'ـ') {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  String text() {
    return text;
  }

  int size() {
    return tokens.size();
  }

  /** The token at an index; outside the text, a token of kind END. */
  Token at(int index) {
    if (index < 0) {
      return new Token(Kind.END, "", 0, 0, false);
    }
    return index < tokens.size()
        ? tokens.get(index)
        : new Token(Kind.END, "", text.length(), text.length(), false);
  }

  /** The text from one token through another, as written. */
  String written(int first, int last) {
    return text.substring(at(first).start(), at(last).end());
  }

  private void split() {
    int at = 0;
    int lastEnd = -1;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int width = Character.charCount(point);
      if (isGap(point)) {
        // Tokens remain glued across invisible characters, but not across spaces.
        if (Character.getType(point) == Character.FORMAT && lastEnd == at) {
          lastEnd = at + width;
        }
        at += width;
        continue;
      }
      Kind kind = kindOf(point);
      int end = at + width;
      boolean han = Character.isIdeographic(point);
      if (kind == Kind.NUMBER || kind == Kind.WORD && !han) {
        while (end < text.length()
            && continues(kind, text.codePointAt(end))
            && !(point == ARABIC_AND.charAt(0) && isLatin(text.charAt(end)))) {
          end += Character.charCount(text.codePointAt(end));
        }
      }
      add(kind, at, end, lastEnd == at);
      lastEnd = end;
      at = end;
    }
  }

  private void add(Kind kind, int start, int end, boolean glued) {
    String key =
        switch (kind) {
          case WORD -> Stem.of(fold(text.substring(start, end)));
          case NUMBER -> digits(start, end);
          case DASH -> "-";
          case OTHER -> normalized(text.substring(start, end));
          default -> text.substring(start, end);
        };
    if (kind == Kind.WORD
        && text.startsWith(ARABIC_AND, start)
        && (key.equals(ARABIC_AND_FROM) || ARABIC_AND_THE.stream().anyMatch(key::startsWith))) {
      tokens.add(new Token(kind, ARABIC_AND, start, start + 1, glued));
      tokens.add(new Token(kind, key.substring(1), start + 1, end, true));
      return;
    }
    tokens.add(new Token(kind, key, start, end, glued));
  }

  private String digits(int start, int end) {
    StringBuilder digits = new StringBuilder();
    for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
      int digit = Character.digit(text.codePointAt(i), 10);
      if (digit != 0 || digits.length() > 0) {
        digits.append(digit);
      }
    }
    return digits.length() == 0 ? "0" : digits.toString();
  }

  /** One character for all apostrophes, one for all quotation marks, one for all colons. */
  private static String normalized(String mark) {
    return switch (mark) {
      case "’", "ʼ", "‘" -> "'";
      case "“", "”", "„", "«", "»", "《", "》", "「", "」", "〈", "〉" -> QUOTE;
      case "：" -> ":";
      default -> mark;
    };
  }

  private static boolean isGap(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.getType(point) == Character.FORMAT;
  }

  private static Kind kindOf(int point) {
    if (Character.isDigit(point)) {
      return Kind.NUMBER;
    }
    if (point != 'ʼ' && (Character.isLetter(point) || isMark(point))) {
      return Kind.WORD;
    }
    return switch (point) {
      case '(', '（' -> Kind.OPEN;
      case ')', '）' -> Kind.CLOSE;
      case ',', '،', '，', '、' -> Kind.COMMA;
      case ';', '؛', '；' -> Kind.SEMICOLON;
      case '.', '。' -> Kind.DOT;
      case '-', '‐', '‑', '‒', '–', '—', '−' -> Kind.DASH;
      default -> Kind.OTHER;
    };
  }

  private static boolean continues(Kind kind, int point) {
    return kind == Kind.NUMBER
        ? Character.isDigit(point)
        : kindOf(point) == Kind.WORD && !Character.isIdeographic(point);
  }

  /** Whether a letter cannot follow the Arabic "and" within a word. */
  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
