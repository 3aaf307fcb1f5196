package org.rapporteur.treaty;

import java.util.Optional;
import org.rapporteur.treaty.Token.Kind;

/**
 * An instrument named behind its articles: "of the Covenant", "of the ICCPR".
 *
 * @param last the index of its last token
 */
record NamedBehind(Instrument instrument, int last) {

  int next() {
    return last + 1;
  }

  /**
   * The name that stands at a token.
   *
   * @param report the id of the instrument that a short name means
   */
  static Optional<NamedBehind> read(
      Catalogue catalogue, Optional<String> report, Tokens tokens, int from) {
    int at = tokens.at(from).is(Kind.COMMA) ? from + 1 : from;
    boolean of = Words.OF.contains(tokens.at(at).key());
    if (!of && at > from) {
      return Optional.empty();
    }
    at = of ? at + 1 : at;
    while (of
        && (Words.DETERMINERS.contains(tokens.at(at).key()) || tokens.at(at).key().equals("'"))) {
      at++;
    }
    Optional<NameIndex.Found> found =
        catalogue.index().startingAt(tokens, at).filter(f -> asWritten(f, tokens));
    if (found.isPresent()) {
      int last = found.get().last();
      return catalogue.byId(found.get().name().id()).map(i -> new NamedBehind(i, last));
    }
    int start = at;
    return of
        ? report.flatMap(catalogue::byId).flatMap(i -> shortName(i, tokens, start))
        : Optional.empty();
  }

  /** A code counts in capitals only, so that "cat" stays an animal; an id is no word of a text. */
  static boolean asWritten(NameIndex.Found found, Tokens tokens) {
    String written = tokens.written(found.first(), found.last());
    return switch (found.name().sort()) {
      case NAME -> true;
      case CODE -> written.equals(found.name().spelling());
      case ID -> false;
    };
  }

  private static Optional<NamedBehind> shortName(Instrument instrument, Tokens tokens, int at) {
    for (String name : instrument.shortName().byLanguage().values()) {
      Tokens words = Tokens.of(name);
      int next = at;
      int word = 0;
      boolean definite = !tokens.at(at).key().equals(words.at(0).key());
      while (word < words.size() && matches(tokens.at(next), words.at(word), definite)) {
        next++;
        word++;
      }
      if (word == words.size() && !goesOn(tokens, next)) {
        return Optional.of(new NamedBehind(instrument, next - 1));
      }
    }
    return Optional.empty();
  }

  private static boolean matches(Token token, Token word, boolean definite) {
    return token.key().equals(word.key()) || definite && token.key().equals("ال" + word.key());
  }

  /** Whether what follows a short name makes it the beginning of another one. */
  private static boolean goesOn(Tokens tokens, int at) {
    Token next = tokens.at(at);
    if (Words.ALWAYS_CONTINUE.contains(next.key())) {
      return true;
    }
    Token after = tokens.at(at + 1);
    boolean capital =
        after.is(Kind.WORD) && Character.isUpperCase(tokens.text().codePointAt(after.start()));
    return Words.MAY_CONTINUE.contains(next.key()) && capital;
  }
}
