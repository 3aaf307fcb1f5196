package org.rapporteur.treaty;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.treaty.NameIndex.Found;
import org.rapporteur.treaty.NameIndex.Name;
import org.rapporteur.treaty.Token.Kind;

/**
 * Recognises instruments in a text by code and full name, and the report's own instrument also by
 * its short name, "the Covenant".
 */
final class InstrumentNames {

  private static final Set<String> OTHER_DOCUMENTS =
      Set.of("act", "bill", "law", "regulations", "rules", "committee", "ordinance", "order");

  private final Catalogue catalogue;
  private final NameIndex shortNames;

  InstrumentNames(Catalogue catalogue, @Nullable Instrument own) {
    this.catalogue = catalogue;
    this.shortNames = new NameIndex(own == null ? List.of() : shortNames(own));
  }

  private static List<Name> shortNames(Instrument own) {
    return own.shortName().byLanguage().values().stream()
        .map(name -> new Name(own.id(), name, NameIndex.NameKind.NAME))
        .toList();
  }

  /**
   * An instrument named in a text.
   *
   * @param first the index of the first token of the name
   * @param next the index of the token after the name
   */
  record Named(Instrument instrument, int first, int next) {}

  /** The instrument named at a token, optionally after a word such as "the". */
  Optional<Named> at(Tokens tokens, int from) {
    int name = afterDeterminers(tokens, from);
    Optional<Named> named = named(catalogue.index().startingAt(tokens, name));
    return named.isPresent() ? named : ownName(tokens, name);
  }

  /** The instrument that follows a list: "of the Covenant", "del Pacto", "CAT". */
  Optional<Named> after(Tokens tokens, int from) {
    int word = tokens.at(from).is(Kind.COMMA) ? from + 1 : from;
    if (ReferenceVocabulary.OF.contains(tokens.at(word).key())) {
      return at(tokens, word + 1);
    }
    return named(catalogue.index().startingAt(tokens, word))
        .filter(named -> !isArticleKeyword(tokens, named.next()));
  }

  /**
   * The instrument that follows a list in running text. There, a name must be written as in the
   * catalogue, a short name must follow "the", and neither may be the beginning of a longer name.
   */
  Optional<Named> afterInProse(Tokens tokens, int from) {
    int of = tokens.at(from).is(Kind.COMMA) ? from + 1 : from;
    int name = of;
    boolean definite = false;
    if (ReferenceVocabulary.OF.contains(tokens.at(of).key())) {
      name = afterDeterminers(tokens, of + 1);
      definite = name > of + 1 || ReferenceVocabulary.OF_THE.contains(tokens.at(of).key());
    }
    Optional<Found> found = catalogue.index().startingAt(tokens, name);
    if (found.isPresent()) {
      return named(found.filter(f -> isWholeName(tokens, f)))
          .filter(named -> named.first() > of || !isArticleKeyword(tokens, named.next()));
    }
    return definite
        ? ownName(tokens, name)
            .filter(named -> !isLowerCase(tokens, named.first()) && ends(tokens, named.next()))
        : Optional.empty();
  }

  /** The instrument whose code or name ends with a token in running text. */
  Optional<Named> beforeInProse(Tokens tokens, int last) {
    Optional<Found> found = catalogue.index().endingAt(tokens, last);
    return named(found.filter(f -> isWholeName(tokens, f) && !inProtocol(tokens, f.first())));
  }

  private Optional<Named> named(Optional<Found> found) {
    return found.flatMap(
        f -> catalogue.byId(f.name().id()).map(i -> new Named(i, f.first(), f.last() + 1)));
  }

  /** The report's own instrument by its short name, unless another name begins with it. */
  private Optional<Named> ownName(Tokens tokens, int at) {
    return named(
        shortNames.startingAt(tokens, at).filter(found -> !continues(tokens, found.last() + 1)));
  }

  private static boolean isWholeName(Tokens tokens, Found found) {
    Token before = tokens.at(found.first() - 1);
    boolean glued =
        tokens.at(found.first()).glued()
            && (before.is(Kind.DASH) || before.is(Kind.DOT) || before.key().equals("/"));
    if (glued || found.name().kind() == NameIndex.NameKind.ID || !ends(tokens, found.last() + 1)) {
      return false;
    }
    String written = tokens.written(found.first(), found.last());
    return found.name().kind() == NameIndex.NameKind.NAME
        || written.codePoints().noneMatch(Character::isLowerCase)
        || written.equals(found.name().spelling());
  }

  /**
   * Whether a name ends before a token: no hyphen, slash or possessive is attached to it, and no
   * word such as "Act" follows.
   */
  private static boolean ends(Tokens tokens, int next) {
    Token token = tokens.at(next);
    boolean continued =
        token.glued()
            && (token.is(Kind.NUMBER)
                || token.is(Kind.DASH) && tokens.at(next + 1).glued()
                || token.key().equals("/")
                || token.key().equals("'") && tokens.at(next + 1).isWord("s"));
    return !continued && !(OTHER_DOCUMENTS.contains(token.key()) && isCapital(tokens, next));
  }

  /** Whether the name is part of a protocol's name: "the Third Protocol to the Covenant". */
  private static boolean inProtocol(Tokens tokens, int first) {
    for (int i = first - 1; i >= first - 8; i--) {
      Token token = tokens.at(i);
      if (!token.is(Kind.WORD) && !token.key().equals("'")) {
        return false;
      }
      if (token.key().startsWith("protoc") || token.key().startsWith("البروتوكول")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a short name is the beginning of a longer name: "the Convention on Biological …". */
  private static boolean continues(Tokens tokens, int at) {
    Token next = tokens.at(at);
    if (next.is(Kind.NUMBER) || ReferenceVocabulary.continuesName(next.key())) {
      return !isArticleKeyword(tokens, at) && !ReferenceVocabulary.AND.contains(next.key());
    }
    if (!ReferenceVocabulary.MAY_CONTINUE.contains(next.key())) {
      return isCapital(tokens, at) && !isArticleKeyword(tokens, at);
    }
    int word = at + 1;
    for (int i = 0; i < 3; i++) {
      boolean small =
          tokens.at(word).key().equals("'")
              || ReferenceVocabulary.DETERMINERS.contains(tokens.at(word).key());
      word += small ? 1 : 0;
    }
    return isCapital(tokens, word);
  }

  private static int afterDeterminers(Tokens tokens, int from) {
    int next = from;
    for (int i = 0; i < 3; i++) {
      boolean small =
          ReferenceVocabulary.DETERMINERS.contains(tokens.at(next).key())
              || next > from && tokens.at(next).key().equals("'");
      next += small ? 1 : 0;
    }
    return next;
  }

  private static boolean isArticleKeyword(Tokens tokens, int at) {
    return tokens.at(at).is(Kind.NUMBER) || ArticleKeyword.isAt(tokens, at);
  }

  private static boolean isCapital(Tokens tokens, int at) {
    Token token = tokens.at(at);
    return token.is(Kind.WORD) && Character.isUpperCase(tokens.text().codePointAt(token.start()));
  }

  private static boolean isLowerCase(Tokens tokens, int at) {
    return Character.isLowerCase(tokens.text().codePointAt(tokens.at(at).start()));
  }
}
