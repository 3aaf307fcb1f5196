package org.rapporteur.treaty;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.treaty.Lexicon.Count;
import org.rapporteur.treaty.Lexicon.Phrase;
import org.rapporteur.treaty.Symbol.Kind;

/**
 * Translates the words of a text into the symbols of the reference grammar, so that the grammar
 * itself is the same for all languages. Chinese words for units, which follow their numbers, come
 * before them here.
 */
final class SymbolReader {

  /** Maximum number of words of "read alone and in conjunction with". */
  private static final int MAX_WITH = 16;

  /** Maximum number of small words between "Protocol" and what it supplements. */
  private static final int MAX_SMALL = 5;

  private static final Map<Token.Kind, Kind> MARKS =
      Map.of(
          Token.Kind.OPEN, Kind.OPEN,
          Token.Kind.CLOSE, Kind.CLOSE,
          Token.Kind.COMMA, Kind.COMMA,
          Token.Kind.SEMICOLON, Kind.SEMICOLON,
          Token.Kind.DASH, Kind.DASH,
          Token.Kind.DOT, Kind.DOT);

  private static final Set<Kind> LIST_MARKS = Set.of(Kind.AND, Kind.COMMA, Kind.TO, Kind.DASH);

  private final Lexicon words = Lexicon.WORDS;
  private final Tokens tokens;
  private final InstrumentNames names;
  private final SymbolWriter out;
  private final NumberReader numbers;
  private final UnitReader units;

  private SymbolReader(Tokens tokens, InstrumentNames names) {
    this.tokens = tokens;
    this.names = names;
    this.out = new SymbolWriter(tokens);
    this.numbers = new NumberReader(tokens, out);
    this.units = new UnitReader(tokens, out);
  }

  static Symbols read(String text, InstrumentNames names) {
    Tokens tokens = Tokens.of(text);
    SymbolReader reader = new SymbolReader(tokens, names);
    int at = 0;
    while (at < tokens.size()) {
      at = reader.next(at);
    }
    return new Symbols(text, BracketedNumbers.open(reader.out.symbols()));
  }

  /** Reads one symbol, and returns the index of the token after it. */
  private int next(int at) {
    Token token = tokens.at(at);
    if (isPlain(token)) {
      return out.add(Kind.WORD, token.key(), at, at + 1);
    }
    Optional<WordTrie.Found<Naming>> name = names.at(tokens, at);
    if (name.isPresent() && !isUnitBeforeNumber(at)) {
      int next = name.get().next();
      if (isOfUnknownProtocol(at)) {
        return out.add(Kind.WORD, token.key(), at, next);
      }
      instrument(at, name.get());
      return next;
    }
    return switch (token.kind()) {
      case NUMBER -> numbers.number(at);
      case WORD -> word(at);
      case OTHER -> other(at);
      default -> mark(at);
    };
  }

  /** Whether a word has no role: a fast check, since most words have none. */
  private boolean isPlain(Token token) {
    return token.is(Token.Kind.WORD)
        && token.key().length() > 1
        && !Letters.isMark(token.key())
        && !words.isKnown(token.key())
        && !names.mayBegin(token);
  }

  private void instrument(int at, WordTrie.Found<Naming> name) {
    Token token = tokens.at(at);
    out.symbols()
        .add(
            new Symbol(
                Kind.INSTRUMENT,
                token.key(),
                token.start(),
                tokens.at(name.next() - 1).end(),
                token.glued(),
                null,
                null,
                name.value()));
  }

  /**
   * Whether a name is part of a protocol's that is not known: "the Third Protocol to the ICCPR".
   */
  private boolean isOfUnknownProtocol(int at) {
    int word = at - 1;
    while (word > at - MAX_SMALL && isSmall(tokens.at(word))) {
      word--;
    }
    return word < at - 1 && words.is("protocol.word", tokens.at(word).key());
  }

  private boolean isSmall(Token token) {
    return words.is("of", token.key())
        || words.is("to", token.key())
        || words.is("determiner", token.key())
        || token.key().equals("'");
  }

  /** Whether a word for a rule is not part of a name here: "Rules 43 and 44". */
  private boolean isUnitBeforeNumber(int at) {
    return words.units().containsKey(tokens.at(at).key())
        && tokens.at(at + 1).is(Token.Kind.NUMBER);
  }

  private int mark(int at) {
    return out.add(
        MARKS.getOrDefault(tokens.at(at).kind(), Kind.WORD), tokens.at(at).key(), at, at + 1);
  }

  // Words

  private int word(int at) {
    Token token = tokens.at(at);
    boolean mayBeMark = Letters.isMark(Letters.latin(token.key()));
    if (!mayBeMark && words.isSimple(token.key())) {
      return out.add(words.role(token.key()), token.key(), at, at + 1);
    }
    if (mayBeMark && isLetter(at)) {
      return out.add(Kind.LETTER, Letters.latin(token.key()), at, at + 1);
    }
    int next = numbers.inWords(at);
    if (next == at) {
      next = with(at);
    }
    if (next == at) {
      next = units.ordinalBelow(at);
    }
    if (next == at) {
      next = phrase(at);
    }
    if (next == at) {
      next = units.unit(at);
    }
    if (next == at) {
      next = ChineseUnits.read(tokens, at, out.symbols());
    }
    if (next == at) {
      next = ChineseUnits.bracketed(tokens, at, out);
    }
    if (next == at) {
      next = units.below(at);
    }
    if (next > at) {
      return next;
    }
    return out.add(words.role(token.key()), token.key(), at, at + 1);
  }

  /** Whether a word is a letter that marks a paragraph: (d), d), .d, "subparagraph d" */
  private boolean isLetter(int at) {
    Token token = tokens.at(at);
    Kind before = out.kindBefore(1);
    boolean bracketed = tokens.at(at + 1).is(Token.Kind.CLOSE);
    boolean dotted = before == Kind.DOT && token.glued() && out.last().glued();
    boolean named =
        before == Kind.BELOW || LIST_MARKS.contains(before) && out.kindBefore(2) == Kind.LETTER;
    Token next = tokens.at(at + 1);
    boolean opened =
        before == Kind.OPEN
            && (next.is(Token.Kind.DASH)
                || next.is(Token.Kind.COMMA)
                || words.is("and", next.key())
                    && !tokens.at(at + 2).is(Token.Kind.CLOSE)
                    && Letters.isMark(Letters.latin(tokens.at(at + 2).key())));
    return bracketed || dotted || opened || named && !isAnd(at);
  }

  /** Whether a letter is the word for "and" here, as "e" can be in Spanish, and not a mark. */
  private boolean isAnd(int at) {
    if (!words.is("and", tokens.at(at).key())) {
      return false;
    }
    Token next = tokens.at(at + 1);
    boolean ends =
        next.is(Token.Kind.COMMA)
            || next.is(Token.Kind.SEMICOLON)
            || next.is(Token.Kind.END)
            || words.is("of", next.key())
            || words.is("and", next.key()) && out.kindBefore(1) != Kind.AND;
    return !ends;
  }

  /** A phrase such as "read in conjunction with"; the same index if there is none. */
  private int with(int at) {
    String first = tokens.at(at).key();
    boolean adjective =
        words.is("with.adjective", first) && words.is("of", tokens.at(at + 1).key());
    if (!words.beginsWith(first) || adjective) {
      return at;
    }
    int end = at;
    boolean key = false;
    for (int i = at; i < at + MAX_WITH; i++) {
      String word = tokens.at(i).key();
      boolean joins = tokens.at(i).is(Token.Kind.COMMA) || word.equals("/");
      if (!words.is("with", word) && !joins) {
        break;
      }
      key |= words.is("with.key", word);
      if (key && i > at && words.is("with.end", word)) {
        end = i + 1;
      }
    }
    boolean alone = false;
    for (int i = at; i < end; i++) {
      alone |= words.is("alone", tokens.at(i).key());
    }
    return end == at ? at : out.add(Kind.WITH, alone ? Symbol.ALONE : first, at, end);
  }

  private int phrase(int at) {
    Optional<WordTrie.Found<Phrase>> found = words.phrases().at(tokens, at);
    if (found.isEmpty() || found.get().next() == at + 1) {
      return at;
    }
    int next = found.get().next();
    if (found.get().value() == Phrase.WITH) {
      return out.add(Kind.WITH, tokens.at(at).key(), at, next);
    }
    return switch (found.get().value()) {
      case AND -> out.add(Kind.AND, tokens.at(at).key(), at, next);
      case NAMELY -> out.add(Kind.NAMELY, tokens.at(at).key(), at, next);
      case BELOW_ONE -> units.addBelow(Count.ONE, at, next);
      case BELOW_MANY -> units.addBelow(Count.MANY, at, next);
      default -> at;
    };
  }

  private int other(int at) {
    Token token = tokens.at(at);
    int below = units.below(at);
    if (below > at) {
      return below;
    }
    return switch (token.key()) {
      case "'" ->
          tokens.at(at + 1).isWord("s") && tokens.at(at + 1).glued() && token.glued()
              ? out.add(Kind.POSSESSIVE, "'s", at, at + 2)
              : out.add(Kind.THE, "'", at, at + 1);
      case "&", "+" -> out.add(Kind.AND, "&", at, at + 1);
      case ":" -> out.add(Kind.COLON, ":", at, at + 1);
      case "/" -> slash(at);
      default -> quoted(at);
    };
  }

  /** "and/or" is one word. */
  private int slash(int at) {
    boolean between = out.last().is(Kind.AND) && words.is("and", tokens.at(at + 1).key());
    if (between) {
      out.extendTo(at + 1);
      return at + 2;
    }
    return out.add(Kind.SLASH, "/", at, at + 1);
  }

  /** An instrument or a letter in quotation marks: the “Covenant”, подпункт «с». */
  private int quoted(int at) {
    if (tokens.at(at).key().equals(Tokens.QUOTE)) {
      Optional<WordTrie.Found<Naming>> name = names.at(tokens, at + 1);
      if (name.isPresent() && tokens.at(name.get().next()).key().equals(Tokens.QUOTE)) {
        instrument(at, new WordTrie.Found<>(name.get().value(), name.get().next() + 1));
        return name.get().next() + 1;
      }
      Token letter = tokens.at(at + 1);
      boolean marks = out.kindBefore(1) == Kind.BELOW || out.kindBefore(1) == Kind.NUMBER;
      boolean closed = tokens.at(at + 2).key().equals(Tokens.QUOTE);
      if (marks && closed && Letters.isMark(Letters.latin(letter.key()))) {
        out.add(Kind.OPEN, "(", at, at + 1);
        out.add(Kind.LETTER, Letters.latin(letter.key()), at + 1, at + 2);
        return out.add(Kind.CLOSE, ")", at + 2, at + 3);
      }
    }
    return out.add(Kind.WORD, tokens.at(at).key(), at, at + 1);
  }
}
