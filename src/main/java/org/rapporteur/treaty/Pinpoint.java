package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.treaty.Token.Kind;

/**
 * The paragraphs that a reference to a document names.
 *
 * @param next the index of the token after them
 */
record Pinpoint(List<String> paragraphs, int next) {

  private static final int MAX_DIGITS = 4;
  private static final int MAX_MARKS = 2;

  Pinpoint {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The paragraphs directly after a document: ", para. 34", "(paras. 12–14)", "第12段". */
  static Optional<Pinpoint> after(Tokens tokens, int from) {
    Token first = tokens.at(from);
    if (first.is(Kind.OPEN)) {
      return at(tokens, from + 1)
          .filter(found -> tokens.at(found.next).is(Kind.CLOSE))
          .map(found -> new Pinpoint(found.paragraphs, found.next + 1));
    }
    int word = first.is(Kind.COMMA) ? from + 1 : from;
    return at(tokens, tokens.at(word).isWord("at") ? word + 1 : word);
  }

  /** The paragraphs at a word such as "para."; empty if they are those of an article. */
  static Optional<Pinpoint> at(Tokens tokens, int from) {
    if (tokens.at(from).isWord("第")) {
      return chinese(tokens, from + 1);
    }
    String word = tokens.at(from).key();
    if (!DocumentWords.ALL.isParagraph(word)) {
      return Optional.empty();
    }
    int at = from + 1;
    boolean many = DocumentWords.ALL.isPlural(word);
    if (tokens.at(at).key().equals(word) && tokens.at(at).glued()) {
      many = true; // §§
      at++;
    }
    at += tokens.at(at).is(Kind.DOT) ? 1 : 0;
    List<String> paragraphs = new ArrayList<>();
    int end = item(tokens, at, paragraphs);
    while (many && end > at) {
      at = end;
      end = further(tokens, at, paragraphs);
    }
    return paragraphs.isEmpty() || isOfArticle(tokens, at, end)
        ? Optional.empty()
        : Optional.of(new Pinpoint(paragraphs, Math.max(at, end)));
  }

  private static Optional<Pinpoint> chinese(Tokens tokens, int from) {
    List<String> paragraphs = new ArrayList<>();
    int end = item(tokens, from, paragraphs);
    return !paragraphs.isEmpty() && tokens.at(end).isWord("段")
        ? Optional.of(new Pinpoint(paragraphs, end + 1))
        : Optional.empty();
  }

  private static boolean isOfArticle(Tokens tokens, int at, int end) {
    int next = Math.max(at, end);
    boolean of = false;
    while (isSmall(tokens.at(next)) && next < end + 4) {
      of = true;
      next++;
    }
    return of && Lexicon.WORDS.units().containsKey(tokens.at(next).key());
  }

  /** Whether a token is "of", "the", "its" or an apostrophe. */
  static boolean isSmall(Token token) {
    Symbol.Kind role = Lexicon.WORDS.role(token.key());
    return role == Symbol.Kind.OF
        || role == Symbol.Kind.THE
        || role == Symbol.Kind.ITS
        || token.is(Kind.OTHER) && token.key().equals("'");
  }

  /** Adds an item after a separator; returns the index given if there is none. */
  private static int further(Tokens tokens, int from, List<String> paragraphs) {
    boolean comma = tokens.at(from).is(Kind.COMMA);
    int at = comma ? from + 1 : from;
    boolean and = isAnd(tokens.at(at));
    at += and ? 1 : 0;
    if (!comma && !and) {
      return from;
    }
    List<String> item = new ArrayList<>();
    int end = item(tokens, at, item);
    Token next = tokens.at(end);
    boolean counts =
        !and && next.is(Kind.WORD) && Lexicon.WORDS.role(next.key()) == Symbol.Kind.WORD;
    if (item.isEmpty() || counts) {
      return from;
    }
    paragraphs.addAll(item);
    return end;
  }

  static boolean isAnd(Token token) {
    return Lexicon.WORDS.role(token.key()) == Symbol.Kind.AND;
  }

  /** Adds a paragraph or a range; returns the index given if there is none. */
  private static int item(Tokens tokens, int from, List<String> paragraphs) {
    StringBuilder text = new StringBuilder();
    int at = number(tokens, from, text);
    if (at == from) {
      return from;
    }
    Token to = tokens.at(at);
    if (to.is(Kind.DASH) || Lexicon.WORDS.role(to.key()) == Symbol.Kind.TO) {
      StringBuilder last = new StringBuilder();
      int end = number(tokens, at + 1, last);
      boolean ascends =
          end > at + 1
              && Integer.parseInt(tokens.at(at + 1).key())
                  >= Integer.parseInt(tokens.at(from).key());
      if (ascends) {
        text.append('–').append(last);
        at = end;
      }
    }
    paragraphs.add(text.toString());
    return at;
  }

  private static int number(Tokens tokens, int from, StringBuilder text) {
    Token number = tokens.at(from);
    if (!number.is(Kind.NUMBER) || number.key().length() > MAX_DIGITS) {
      return from;
    }
    text.append(number.key());
    int at = from + 1;
    for (int i = 0; i < MAX_MARKS && isMark(tokens, at); i++) {
      text.append(i == 0 ? " (" : "(").append(tokens.at(at + 1).key()).append(')');
      at += 3;
    }
    return at;
  }

  private static boolean isMark(Tokens tokens, int at) {
    Token mark = tokens.at(at + 1);
    return tokens.at(at).is(Kind.OPEN)
        && mark.is(Kind.WORD)
        && mark.key().length() <= 4
        && mark.key().chars().allMatch(c -> c >= 'a' && c <= 'z')
        && (mark.key().length() == 1 || mark.key().chars().allMatch(c -> "ivx".indexOf(c) >= 0))
        && tokens.at(at + 2).is(Kind.CLOSE);
  }
}
