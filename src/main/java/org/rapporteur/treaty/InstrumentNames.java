package org.rapporteur.treaty;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.treaty.InstrumentName.Form;
import org.rapporteur.treaty.Lexicon.Phrase;
import org.rapporteur.treaty.Token.Kind;
import org.rapporteur.treaty.WordTrie.Found;

/**
 * Recognises the words that name an instrument: its codes and names, a kind such as "the Covenant",
 * and optional protocols. In running text a name must be written as in the catalogue, with its
 * capitals, and must not be the beginning of a longer name.
 */
final class InstrumentNames {

  /** The maximum number of small words between "Optional Protocol" and what it supplements. */
  private static final int MAX_SMALL = 4;

  /** The characters of kinds of instruments. */
  private static final String TRADITIONAL = "約議書憲";

  private static final String SIMPLIFIED = "约议书宪";

  private final Lexicon words = Lexicon.WORDS;
  private final Catalogue catalogue;
  private final WordTrie<String> ownNames;
  private final boolean strict;

  /**
   * @param own the instrument whose short name stands alone; null for none
   * @param strict whether the text is running text
   */
  InstrumentNames(Catalogue catalogue, @Nullable Instrument own, boolean strict) {
    this.catalogue = catalogue;
    this.strict = strict;
    this.ownNames = new WordTrie<>(Set.of());
    if (own != null) {
      own.shortName().byLanguage().values().forEach(name -> ownNames.put(name, keyOf(name)));
    }
  }

  /** The words that name the kind of an instrument: its short names, and their last words. */
  static Set<String> kinds(Instrument instrument) {
    Set<String> kinds = new HashSet<>();
    for (String name : instrument.shortName().byLanguage().values()) {
      Tokens tokens = Tokens.of(name);
      kinds.add(tokens.at(tokens.size() - 1).key());
      kinds.add(keyOf(name));
    }
    return kinds;
  }

  /** The key of a short name: "covenant". */
  static String keyOf(String shortName) {
    Tokens tokens = Tokens.of(shortName);
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      key.append(i == 0 ? "" : " ").append(tokens.at(i).key());
    }
    return key.toString();
  }

  /** Whether a name of an instrument may begin with a token. */
  boolean mayBegin(Token token) {
    return catalogue.names().mayBegin(token) || ownNames.mayBegin(token);
  }

  /** The instrument named at a token. */
  Optional<Found<Naming>> at(Tokens tokens, int at) {
    Token token = tokens.at(at);
    if (!token.is(Kind.WORD) && !token.is(Kind.NUMBER)) {
      return Optional.empty();
    }
    Optional<Found<Naming>> known = known(tokens, at);
    if (known.isPresent()) {
      return known;
    }
    Optional<Found<Naming>> coded = coded(tokens, at);
    if (coded.isPresent()) {
      return coded;
    }
    Optional<Found<Phrase>> phrase = words.phrases().at(tokens, at);
    if (phrase.isPresent()) {
      int ordinal =
          switch (phrase.get().value()) {
            case FIRST_PROTOCOL -> 1;
            case SECOND_PROTOCOL -> 2;
            case THIRD_PROTOCOL -> 3;
            case PROTOCOL -> 0;
            default -> -1;
          };
      if (ordinal >= 0) {
        return protocol(tokens, at, ordinal, phrase.get().next());
      }
    }
    return kind(tokens, at, phrase);
  }

  /** An instrument other than one named by what it supplements. */
  private Optional<Found<Naming>> single(Tokens tokens, int at) {
    return known(tokens, at).or(() -> kind(tokens, at, words.phrases().at(tokens, at)));
  }

  private Optional<Found<Naming>> known(Tokens tokens, int at) {
    return catalogue
        .names()
        .at(tokens, at, found -> isWhole(tokens, at, found))
        .map(found -> new Found<>(new Naming.Known(found.value()), found.next()));
  }

  /**
   * A code or other name of one word behind its kind or "UN", in quotation marks or not: "la
   * Convention CEDAW", "Конвенции «КЛДЖ»", "UN CRPD".
   */
  private Optional<Found<Naming>> coded(Tokens tokens, int at) {
    Token kind = tokens.at(at);
    boolean noun = words.is("code.before", kind.key());
    if (!noun && !words.is("kind", kind.key())) {
      return Optional.empty();
    }
    Token mark = tokens.at(at + 1);
    boolean quoted = mark.key().equals(Tokens.QUOTE);
    boolean bracketed = noun && mark.is(Kind.OPEN);
    int first = quoted || bracketed ? at + 2 : at + 1;
    Optional<Found<Naming>> named = known(tokens, first).filter(found -> isCodeOf(kind, found));
    if (named.isEmpty() || first == at + 1) {
      return named;
    }
    Token close = tokens.at(named.get().next());
    return close.is(Kind.CLOSE) == bracketed && (bracketed || close.key().equals(Tokens.QUOTE))
        ? Optional.of(new Found<>(named.get().value(), named.get().next() + 1))
        : Optional.empty();
  }

  /** Whether a name is a code, or a single word, of an instrument of a kind. */
  private boolean isCodeOf(Token kind, Found<Naming> found) {
    InstrumentName name = ((Naming.Known) found.value()).name();
    boolean single = name.form() == Form.CODE || Tokens.of(name.spelling()).size() == 1;
    return single
        && catalogue
            .byId(name.id())
            .filter(
                instrument ->
                    words.is("code.before", kind.key()) || kinds(instrument).contains(kind.key()))
            .isPresent();
  }

  private Optional<Found<Naming>> kind(Tokens tokens, int at, Optional<Found<Phrase>> phrase) {
    Optional<Found<String>> own = ownNames.at(tokens, at);
    if (own.isPresent()) {
      return ofKind(tokens, at, own.get().value(), own.get().next());
    }
    if (phrase.isPresent() && phrase.get().value() == Phrase.KIND) {
      int next = phrase.get().next();
      String kind = tokens.at(next - 1).key();
      return ofKind(tokens, at, tokens.at(at).isHan() ? simplified(tokens, at, next) : kind, next);
    }
    return Optional.empty();
  }

  /** The key of a Chinese kind, in simplified characters. */
  private static String simplified(Tokens tokens, int at, int next) {
    StringBuilder key = new StringBuilder();
    for (int i = at; i < next; i++) {
      String character = tokens.at(i).key();
      int traditional = TRADITIONAL.indexOf(character);
      key.append(i == at ? "" : " ")
          .append(traditional < 0 ? character : SIMPLIFIED.charAt(traditional));
    }
    return key.toString();
  }

  private Optional<Found<Naming>> protocol(Tokens tokens, int at, int ordinal, int next) {
    if (strict && isLowerCase(tokens, at) && !hasCapital(tokens, at, next)) {
      return Optional.empty();
    }
    int to = next;
    while (to < next + MAX_SMALL && isSmall(tokens.at(to))) {
      to++;
    }
    if (to > next) {
      Optional<Found<Naming>> supplemented = single(tokens, to);
      if (supplemented.isPresent()) {
        return Optional.of(
            new Found<>(
                new Naming.Protocol(ordinal, supplemented.get().value()),
                supplemented.get().next()));
      }
    }
    if (strict && NameEnd.continues(tokens, next)) {
      return Optional.empty();
    }
    return Optional.of(new Found<>(new Naming.Protocol(ordinal, null), next));
  }

  private static boolean hasCapital(Tokens tokens, int at, int next) {
    for (int i = at; i < next; i++) {
      if (NameEnd.isCapital(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSmall(Token token) {
    return words.is("of", token.key())
        || words.is("to", token.key())
        || words.is("determiner", token.key())
        || words.is("small", token.key())
        || token.key().equals("'");
  }

  private Optional<Found<Naming>> ofKind(Tokens tokens, int at, String kind, int next) {
    String word = withoutPreposition(kind);
    boolean follows = !NameEnd.continues(tokens, next) && !NameStart.isPartOfName(tokens, at);
    boolean written = !strict || !isLowerCase(tokens, at) && NameEnd.ends(tokens, next);
    return follows && written
        ? Optional.of(new Found<>(new Naming.OfKind(word), next))
        : Optional.empty();
  }

  /** The word without an Arabic preposition that is written together with it. */
  private static String withoutPreposition(String word) {
    return word.startsWith("لل")
        ? "ا" + word.substring(1)
        : word.startsWith("بال") ? word.substring(1) : word;
  }

  private boolean isWhole(Tokens tokens, int at, Found<InstrumentName> found) {
    InstrumentName name = found.value();
    if (endsInLooseNumber(tokens, found)
        && !isBeforeArticle(tokens, found.next())
        && !NameStart.followsNumber(tokens, at)) {
      return false;
    }
    boolean full = isFullName(name);
    if (!full && name.form() == Form.NAME && NameEnd.continues(tokens, found.next())) {
      return false;
    }
    if (!strict) {
      return true;
    }
    Token before = tokens.at(at - 1);
    boolean glued =
        tokens.at(at).glued()
            && (before.is(Kind.DASH) || before.is(Kind.DOT) || before.key().equals("/"));
    if (glued || name.form() == Form.ID || !NameEnd.ends(tokens, found.next())) {
      return false;
    }
    if (name.form() == Form.NAME && NameStart.isEndOfName(tokens, at)) {
      return false;
    }
    String written = tokens.written(at, found.next() - 1);
    return name.form() == Form.NAME
        ? !isLowerCase(tokens, at)
            || Character.isLowerCase(name.spelling().codePointAt(0))
            || hasCapital(tokens, at + 1, found.next())
        : written.codePoints().noneMatch(Character::isLowerCase) || written.equals(name.spelling());
  }

  private boolean isFullName(InstrumentName name) {
    return name.form() == Form.NAME
        && catalogue
            .byId(name.id())
            .map(instrument -> instrument.name().byLanguage().containsValue(name.spelling()))
            .orElse(true);
  }

  /**
   * Whether a code is written with its number apart: "ICCPR-OP 2" is a code only before "art." or
   * after the number of an article.
   */
  private static boolean endsInLooseNumber(Tokens tokens, Found<InstrumentName> found) {
    Token last = tokens.at(found.next() - 1);
    return found.value().form() == Form.CODE && last.is(Kind.NUMBER) && !last.glued();
  }

  private boolean isBeforeArticle(Tokens tokens, int next) {
    boolean comma = tokens.at(next).is(Kind.COMMA) || tokens.at(next).key().equals(":");
    return words.units().containsKey(tokens.at(comma ? next + 1 : next).key());
  }

  private static boolean isLowerCase(Tokens tokens, int at) {
    return Character.isLowerCase(tokens.text().codePointAt(tokens.at(at).start()));
  }
}
