package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.treaty.Lexicon.Count;
import org.rapporteur.treaty.Lexicon.Phrase;
import org.rapporteur.treaty.Lexicon.UnitWord;
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
  private final List<Symbol> symbols = new ArrayList<>();

  /** Whether the last word for an article was followed by a Roman numeral. */
  private boolean roman;

  private SymbolReader(Tokens tokens, InstrumentNames names) {
    this.tokens = tokens;
    this.names = names;
  }

  static Symbols read(String text, InstrumentNames names) {
    Tokens tokens = Tokens.of(text);
    SymbolReader reader = new SymbolReader(tokens, names);
    int at = 0;
    while (at < tokens.size()) {
      at = reader.next(at);
    }
    return new Symbols(text, reader.symbols);
  }

  /** Reads one symbol, and returns the index of the token after it. */
  private int next(int at) {
    Token token = tokens.at(at);
    if (isPlain(token)) {
      return add(Kind.WORD, token.key(), at, at + 1);
    }
    Optional<WordTrie.Found<Naming>> name = names.at(tokens, at);
    if (name.isPresent() && !isUnitBeforeNumber(at)) {
      int next = name.get().next();
      if (isOfUnknownProtocol(at)) {
        return add(Kind.WORD, token.key(), at, next);
      }
      instrument(at, name.get());
      return next;
    }
    return switch (token.kind()) {
      case NUMBER -> number(at);
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
    symbols.add(
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

  private int add(Kind kind, String key, int at, int next) {
    Token first = tokens.at(at);
    symbols.add(Symbol.of(kind, key, first.start(), tokens.at(next - 1).end(), first.glued()));
    return next;
  }

  private int mark(int at) {
    return add(
        MARKS.getOrDefault(tokens.at(at).kind(), Kind.WORD), tokens.at(at).key(), at, at + 1);
  }

  private Symbol last() {
    return symbols.isEmpty()
        ? Symbol.of(Kind.END, "", 0, 0, false)
        : symbols.get(symbols.size() - 1);
  }

  private Kind kindBefore(int back) {
    int index = symbols.size() - back;
    return index < 0 ? Kind.END : symbols.get(index).kind();
  }

  // Numbers

  private int number(int at) {
    Token number = tokens.at(at);
    Token suffix = tokens.at(at + 1);
    boolean latin = suffix.is(Token.Kind.WORD) && words.is("suffix", suffix.key());
    boolean letter =
        suffix.is(Token.Kind.WORD)
            && suffix.glued()
            && suffix.key().length() == 1
            && Letters.isLatin(suffix.key().charAt(0))
            && !tokens.at(at + 2).is(Token.Kind.CLOSE);
    if (latin || letter || isSection(at + 1)) {
      return add(Kind.NUMBER, number.key() + " " + suffix.key(), at, at + 2);
    }
    boolean ordinal = suffix.glued() && words.is("number.mark", suffix.key());
    return add(Kind.NUMBER, number.key(), at, ordinal ? at + 2 : at + 1);
  }

  /** Whether a capital letter is the section of an article: "article 1 F (a)", "article 1 A of". */
  private boolean isSection(int at) {
    Token letter = tokens.at(at);
    Token next = tokens.at(at + 1);
    return kindBefore(1) == Kind.ARTICLE
        && letter.is(Token.Kind.WORD)
        && letter.key().length() == 1
        && Letters.isLatin(letter.key().charAt(0))
        && Character.isUpperCase(tokens.text().charAt(letter.start()))
        && (next.is(Token.Kind.OPEN) || words.is("of", next.key()));
  }

  /** A number in words or Roman numerals after "article"; the same index if there is none. */
  private int numberInWords(int at) {
    Token token = tokens.at(at);
    boolean afterArticle = kindBefore(1) == Kind.ARTICLE;
    if (afterArticle && words.is("first", token.key())) {
      return add(Kind.NUMBER, "1", at, at + 1);
    }
    if (afterArticle || kindBefore(1) == Kind.BELOW) {
      int next = arabicOrdinal(at);
      if (next > at) {
        return next;
      }
    }
    roman &= !afterArticle;
    boolean listed = LIST_MARKS.contains(kindBefore(1)) && roman;
    if ((afterArticle || listed) && isRomanNumeral(token)) {
      roman = true;
      return add(Kind.NUMBER, Integer.toString(Roman.value(token.key())), at, at + 1);
    }
    return at;
  }

  private boolean isRomanNumeral(Token token) {
    String written = tokens.text().substring(token.start(), token.end());
    return Roman.value(token.key()) > 0 && written.codePoints().allMatch(Character::isUpperCase);
  }

  /** "the fourth", "the fourteenth", "the twenty-fourth" article, as Arabic texts write it. */
  private int arabicOrdinal(int at) {
    String key = tokens.at(at).key();
    int units = words.is("ordinal.one", key) ? 1 : words.ordinals().getOrDefault(key, 0);
    int tens = words.tens().getOrDefault(key, 0);
    int next = at + 1;
    if (units > 0 && words.is("ordinal.ten", tokens.at(next).key())) {
      tens = 10;
      next++;
    } else if (units > 0 && words.is("and", tokens.at(next).key())) {
      int more = words.tens().getOrDefault(tokens.at(next + 1).key(), 0);
      tens = more;
      next += more > 0 ? 2 : 0;
    }
    return units + tens == 0 ? at : add(Kind.NUMBER, Integer.toString(units + tens), at, next);
  }

  // Words

  private int word(int at) {
    Token token = tokens.at(at);
    boolean mayBeMark = Letters.isMark(Letters.latin(token.key()));
    if (!mayBeMark && words.isSimple(token.key())) {
      return add(words.role(token.key()), token.key(), at, at + 1);
    }
    if (mayBeMark && isLetter(at)) {
      return add(Kind.LETTER, Letters.latin(token.key()), at, at + 1);
    }
    int next = numberInWords(at);
    if (next == at) {
      next = with(at);
    }
    if (next == at) {
      next = phrase(at);
    }
    if (next == at) {
      next = unit(at);
    }
    if (next == at) {
      next = ChineseUnits.read(tokens, at, symbols);
    }
    if (next == at) {
      next = below(at);
    }
    if (next > at) {
      return next;
    }
    return add(words.role(token.key()), token.key(), at, at + 1);
  }

  /** Whether a word is a letter that marks a paragraph: (d), d), .d, "subparagraph d" */
  private boolean isLetter(int at) {
    Token token = tokens.at(at);
    Kind before = kindBefore(1);
    boolean bracketed = tokens.at(at + 1).is(Token.Kind.CLOSE);
    boolean dotted = before == Kind.DOT && token.glued() && last().glued();
    boolean named =
        before == Kind.BELOW || LIST_MARKS.contains(before) && kindBefore(2) == Kind.LETTER;
    Token next = tokens.at(at + 1);
    boolean opened =
        before == Kind.OPEN
            && (next.is(Token.Kind.DASH)
                || next.is(Token.Kind.COMMA)
                || words.is("and", next.key())
                    && !tokens.at(at + 2).is(Token.Kind.CLOSE)
                    && Letters.isMark(Letters.latin(tokens.at(at + 2).key())));
    return bracketed || dotted || opened || named && !words.is("and", token.key());
  }

  /** A phrase such as "read in conjunction with"; the same index if there is none. */
  private int with(int at) {
    String first = tokens.at(at).key();
    if (!words.beginsWith(first)) {
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
    return end == at ? at : add(Kind.WITH, alone ? Symbol.ALONE : first, at, end);
  }

  private int phrase(int at) {
    Optional<WordTrie.Found<Phrase>> found = words.phrases().at(tokens, at);
    if (found.isEmpty() || found.get().next() == at + 1) {
      return at;
    }
    int next = found.get().next();
    return switch (found.get().value()) {
      case AND -> add(Kind.AND, tokens.at(at).key(), at, next);
      case NAMELY -> add(Kind.NAMELY, tokens.at(at).key(), at, next);
      case BELOW_ONE -> addBelow(Count.ONE, at, next);
      case BELOW_MANY -> addBelow(Count.MANY, at, next);
      default -> at;
    };
  }

  /** Adds the "its" that an Arabic word such as "its article" contains. */
  private void addIts(int at) {
    int start = tokens.at(at).start();
    symbols.add(Symbol.of(Kind.ITS, "", start, start, false));
  }

  private int unit(int at) {
    UnitWord unit = words.units().get(tokens.at(at).key());
    if (words.is("article.its", tokens.at(at).key())) {
      unit = new UnitWord(Instrument.Unit.ARTICLE, Count.EITHER);
      addIts(at);
    }
    if (unit == null || tokens.at(at).isHan()) {
      return at;
    }
    int next = afterDot(at);
    if (isPluralInBrackets(at + 1)) {
      unit = new UnitWord(unit.unit(), Count.MANY);
      next = at + 4;
    }
    Token first = tokens.at(at);
    symbols.add(
        new Symbol(
            Kind.ARTICLE,
            first.key(),
            first.start(),
            tokens.at(next - 1).end(),
            first.glued(),
            unit,
            null,
            null));
    return next;
  }

  /** Whether "(s)" is attached: article(s). */
  private boolean isPluralInBrackets(int open) {
    return tokens.at(open).is(Token.Kind.OPEN)
        && tokens.at(open).glued()
        && tokens.at(open + 1).isWord("s")
        && tokens.at(open + 2).is(Token.Kind.CLOSE);
  }

  /** A word for a level below an article; "sub-paragraph" has a hyphen. */
  private int below(int at) {
    boolean sub = tokens.at(at).isWord("sub") && tokens.at(at + 1).is(Token.Kind.DASH);
    int word = sub ? at + 2 : at;
    if (words.is("below.its", tokens.at(word).key())) {
      addIts(at);
      return addBelow(Count.MANY, at, word + 1);
    }
    Count count = words.below().get(tokens.at(word).key());
    if (count == null || tokens.at(at).isHan()) {
      return at;
    }
    boolean doubled =
        tokens.at(word).is(Token.Kind.OTHER)
            && tokens.at(word).key().equals(tokens.at(word + 1).key());
    int next = doubled ? word + 2 : word + 1;
    boolean dot = tokens.at(next).is(Token.Kind.DOT);
    if (count == Count.EITHER && !dot) {
      return at;
    }
    return addBelow(doubled ? Count.MANY : count, at, dot ? next + 1 : next);
  }

  private int addBelow(Count count, int at, int next) {
    Token first = tokens.at(at);
    symbols.add(
        new Symbol(
            Kind.BELOW,
            first.key(),
            first.start(),
            tokens.at(next - 1).end(),
            first.glued(),
            null,
            count,
            null));
    return next;
  }

  private int afterDot(int word) {
    return tokens.at(word + 1).is(Token.Kind.DOT) ? word + 2 : word + 1;
  }

  private int other(int at) {
    Token token = tokens.at(at);
    int below = below(at);
    if (below > at) {
      return below;
    }
    return switch (token.key()) {
      case "'" ->
          tokens.at(at + 1).isWord("s") && tokens.at(at + 1).glued() && token.glued()
              ? add(Kind.POSSESSIVE, "'s", at, at + 2)
              : add(Kind.THE, "'", at, at + 1);
      case "&" -> add(Kind.AND, "&", at, at + 1);
      case ":" -> add(Kind.COLON, ":", at, at + 1);
      case "/" -> slash(at);
      default -> quoted(at);
    };
  }

  /** "and/or" is one word. */
  private int slash(int at) {
    boolean between = last().is(Kind.AND) && words.is("and", tokens.at(at + 1).key());
    if (between) {
      symbols.set(symbols.size() - 1, last().endingAt(tokens.at(at + 1).end()));
      return at + 2;
    }
    return add(Kind.SLASH, "/", at, at + 1);
  }

  /** An instrument in quotation marks: the “Covenant”. */
  private int quoted(int at) {
    if (tokens.at(at).key().equals(Tokens.QUOTE)) {
      Optional<WordTrie.Found<Naming>> name = names.at(tokens, at + 1);
      if (name.isPresent() && tokens.at(name.get().next()).key().equals(Tokens.QUOTE)) {
        instrument(at, new WordTrie.Found<>(name.get().value(), name.get().next() + 1));
        return name.get().next() + 1;
      }
    }
    return add(Kind.WORD, tokens.at(at).key(), at, at + 1);
  }
}
