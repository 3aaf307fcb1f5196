package org.rapporteur.treaty;

import java.util.List;
import java.util.Optional;
import org.rapporteur.treaty.Symbol.Kind;

/** Finds the instrument that follows a list of provisions: "of the Covenant", "(ICCPR)", "CAT". */
final class TrailingNames {

  private static final int MAX_SMALL = 5;
  private static final int MAX_OTHERS = 5;

  private final Symbols symbols;
  private final Context context;
  private final boolean strict;

  TrailingNames(Symbols symbols, Context context, boolean strict) {
    this.symbols = symbols;
    this.context = context;
    this.strict = strict;
  }

  /**
   * The instrument after the list that ends before a symbol. It is not known if words follow that
   * name something else: "of the Constitution".
   */
  Optional<Named> after(int listEnd) {
    int at = afterFiller(afterClosing(listEnd));
    boolean comma =
        symbols.at(at).is(Kind.COMMA)
            || symbols.at(at).is(Kind.SEMICOLON)
            || !strict && symbols.at(at).is(Kind.DASH);
    int word = comma ? at + 1 : at;
    if (symbols.at(word).is(Kind.TO) && symbols.at(word + 1).is(Kind.THE)) {
      Optional<Named> named = named(afterSmall(word), word);
      if (named.isPresent()) {
        return named;
      }
    }
    if (Lexicon.WORDS.is("of.it", symbols.at(word).key())) {
      return context
          .antecedent(word)
          .map(instrument -> new Named(List.of(instrument), word, word + 1));
    }
    Optional<Named> same = same(word);
    if (same.isPresent()) {
      return same;
    }
    int genitive = afterSmall(word);
    if (isRussian(genitive) && (genitive > word || symbols.at(genitive).is(Kind.INSTRUMENT))) {
      Optional<Named> named = named(genitive, word);
      if (named.isPresent() && !isLeading(genitive, comma)) {
        return named;
      }
    }
    if (isCommon(word)) {
      return named(afterSmall(word + 2), word);
    }
    if (symbols.at(word).is(Kind.OF)) {
      int name = afterSmall(word);
      Optional<Named> named = named(name, word);
      if (named.isPresent()) {
        return named;
      }
      boolean list = ArticleWord.isAt(symbols, name) || symbols.at(name).is(Kind.BELOW);
      return list ? Optional.empty() : Optional.of(new Named(List.of(), word, name));
    }
    if (at > listEnd) {
      return Optional.empty();
    }
    boolean bracket = symbols.at(word).is(Kind.OPEN) && !comma;
    if (symbols.at(at).is(Kind.SEMICOLON)) {
      return Optional.empty();
    }
    int name = bracket ? afterSmall(word + 1) : word;
    Symbol symbol = symbols.at(name);
    if (!symbol.is(Kind.INSTRUMENT) || strict && !(symbol.naming() instanceof Naming.Known)) {
      return Optional.empty();
    }
    if (bracket) {
      return symbols.at(name + 1).is(Kind.CLOSE)
          ? Optional.of(new Named(context.instruments(name), word, name + 2))
          : Optional.empty();
    }
    return isLeading(name, comma) ? Optional.empty() : named(name, word);
  }

  /** The instrument that "of the same" and "of that instrument" refer to. */
  private Optional<Named> same(int of) {
    int end = afterSmall(of);
    boolean noun =
        end > of
            && Lexicon.WORDS.is("of.noun", symbols.at(end).key())
            && isThat(of, end)
            && !symbols.isCapital(end);
    boolean alone =
        end > of + 1
            && symbols.at(of).is(Kind.OF)
            && Lexicon.WORDS.is("of.same", symbols.at(end - 1).key())
            && !symbols.at(end).is(Kind.WORD)
            && !symbols.at(end).is(Kind.INSTRUMENT);
    int next = noun ? end + 1 : end;
    return noun || alone
        ? context.antecedent(of).map(instrument -> new Named(List.of(instrument), of, next))
        : Optional.empty();
  }

  /** Whether a word such as "same" or "that" is among symbols. */
  private boolean isThat(int from, int end) {
    for (int i = from; i < end; i++) {
      if (Lexicon.WORDS.is("of.that", symbols.at(i).key())) {
        return true;
      }
    }
    return false;
  }

  /** Whether an instrument follows in the genitive, without a word for "of". */
  private boolean isRussian(int at) {
    return symbols.at(at).is(Kind.INSTRUMENT) && Lexicon.isCyrillic(symbols.at(at).key());
  }

  private Optional<Named> named(int name, int first) {
    if (!symbols.at(name).is(Kind.INSTRUMENT) || symbols.at(name + 1).is(Kind.POSSESSIVE)) {
      return Optional.empty();
    }
    return Optional.of(new Named(context.instruments(name), first, name + 1));
  }

  /** Whether an instrument belongs to the articles that follow it: ", CRC, art. 37". */
  private boolean isLeading(int name, boolean comma) {
    int next = name + 1;
    Kind kind = symbols.at(next).kind();
    if (!comma && kind == Kind.COMMA) {
      return false;
    }
    if (kind == Kind.COMMA || kind == Kind.COLON || kind == Kind.OPEN || kind == Kind.DASH) {
      next++;
      return ArticleWord.isAt(symbols, next);
    }
    boolean known = symbols.at(name).naming() instanceof Naming.Known;
    return ArticleWord.isAt(symbols, next) || known && symbols.at(next).is(Kind.NUMBER);
  }

  private boolean isCommon(int at) {
    return Lexicon.WORDS.is("common", symbols.at(at).key())
        && Lexicon.WORDS.is("common.to", symbols.at(at + 1).key());
  }

  private int afterSmall(int from) {
    int next = from;
    for (int i = 0; i < MAX_SMALL && isSmall(symbols.at(next)); i++) {
      next++;
    }
    return next;
  }

  private static boolean isSmall(Symbol symbol) {
    return symbol.is(Kind.OF) || symbol.is(Kind.THE) || symbol.is(Kind.TO) || symbol.is(Kind.SMALL);
  }

  /** The index after a closing bracket, if the name follows it: "(articles 6 to 27) of the …". */
  private int afterClosing(int from) {
    if (!symbols.at(from).is(Kind.CLOSE)) {
      return from;
    }
    int of = symbols.at(from + 1).is(Kind.COMMA) ? from + 2 : from + 1;
    boolean name = symbols.at(of).is(Kind.OF) && symbols.at(afterSmall(of)).is(Kind.INSTRUMENT);
    return name ? from + 1 : from;
  }

  /** The index after "and other provisions", "respectively" and "read alone". */
  private int afterFiller(int from) {
    int at = from;
    int word = symbols.at(at).is(Kind.COMMA) ? at + 1 : at;
    boolean joins = symbols.at(word).is(Kind.AND) || symbols.at(word).is(Kind.WITH);
    if (joins && Lexicon.WORDS.is("others.first", symbols.at(word + 1).key())) {
      int end = word + 1;
      while (end < word + MAX_OTHERS && !Lexicon.WORDS.is("others", symbols.at(end).key())) {
        end++;
      }
      return symbols.at(end + 1).is(Kind.OF) && Lexicon.WORDS.is("others", symbols.at(end).key())
          ? end + 1
          : from;
    }
    int document = afterDocument(word);
    if (document > word) {
      return document;
    }
    int end = word;
    while (end < word + MAX_OTHERS && isFiller(symbols.at(end))) {
      end++;
    }
    int of = symbols.at(end).is(Kind.COMMA) ? end + 1 : end;
    return end > word && symbols.at(of).is(Kind.OF) ? end : from;
  }

  /** The index of "of" after ", the latter read in the light of general recommendation No. 24,". */
  private int afterDocument(int from) {
    int at = from;
    while (symbols.at(at).is(Kind.THE) && at < from + MAX_SMALL) {
      at++;
    }
    int first = at + 1;
    int end = first;
    while (symbols.at(end).key().equals(TextReferences.DOCUMENT)) {
      end++;
    }
    int of = symbols.at(end).is(Kind.COMMA) ? end + 1 : end;
    return symbols.at(at).is(Kind.WITH) && end > first && symbols.at(of).is(Kind.OF) ? end : from;
  }

  private static boolean isFiller(Symbol symbol) {
    return (symbol.is(Kind.WORD) || symbol.is(Kind.SMALL))
        && (Lexicon.WORDS.is("filler", symbol.key()) || Lexicon.WORDS.is("with", symbol.key()));
  }
}
