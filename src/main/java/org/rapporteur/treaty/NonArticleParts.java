package org.rapporteur.treaty;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.treaty.InstrumentNames.Named;
import org.rapporteur.treaty.Token.Kind;

/**
 * Finds where the parts of a reference that are not articles end: unknown names, dates and treaty
 * series.
 */
final class NonArticleParts {

  private static final Set<String> ADOPTED =
      Set.of("adopted", "opened", "signed", "adopte", "adoptee", "adoptado", "adoptada");

  private static final int MAX_DATE_TOKENS = 40;

  private NonArticleParts() {}

  /**
   * The index after an instrument's name and the parts that may follow it: "(adopted …) 999 UNTS
   * 171 (ICCPR)" and one comma, colon or slash.
   */
  static int after(Tokens tokens, Named named, Catalogue catalogue) {
    int at = named.next();
    if (tokens.at(at).is(Kind.OPEN) && ADOPTED.contains(tokens.at(at + 1).key())) {
      int close = at;
      while (!tokens.at(close).is(Kind.CLOSE) && close < at + MAX_DATE_TOKENS) {
        close++;
      }
      at = tokens.at(close).is(Kind.CLOSE) ? close + 1 : at;
    }
    String series = tokens.at(at + 1).key();
    if (tokens.at(at).is(Kind.NUMBER)
        && (series.equals("unts") || series.equals("rtnu"))
        && tokens.at(at + 2).is(Kind.NUMBER)) {
      at += 3;
    }
    if (tokens.at(at).is(Kind.OPEN)) {
      Optional<NameIndex.Found> code = catalogue.index().startingAt(tokens, at + 1);
      if (code.isPresent()
          && code.get().name().id().equals(named.instrument().id())
          && tokens.at(code.get().last() + 1).is(Kind.CLOSE)) {
        at = code.get().last() + 2;
      }
    }
    return afterSeparator(tokens, at);
  }

  /** The index after a comma, colon or slash that is followed by articles. */
  static int afterSeparator(Tokens tokens, int at) {
    Token token = tokens.at(at);
    boolean separates = token.is(Kind.COMMA) || token.key().equals(":") || token.key().equals("/");
    boolean articles = tokens.at(at + 1).is(Kind.NUMBER) || ArticleKeyword.isAt(tokens, at + 1);
    return separates && articles ? at + 1 : at;
  }

  /** The index after an unknown name: words up to a number, an article or a mark. */
  static int nameEnd(Tokens tokens, InstrumentNames names, int from) {
    int at = from;
    while (true) {
      Token token = tokens.at(at);
      boolean word =
          token.is(Kind.WORD)
              && !ArticleKeyword.isAt(tokens, at)
              && (at == from || names.at(tokens, at).isEmpty())
              && !(ReferenceVocabulary.AND.contains(token.key())
                  && !tokens.at(at + 1).is(Kind.WORD));
      boolean glued =
          at > from
              && token.glued()
              && (token.is(Kind.NUMBER)
                  || (token.is(Kind.DASH) || token.is(Kind.OTHER)) && tokens.at(at + 1).glued());
      if (!word && !glued) {
        break;
      }
      at++;
    }
    while (at > from + 1 && ReferenceVocabulary.AND.contains(tokens.at(at - 1).key())) {
      at--;
    }
    return at;
  }
}
