package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.treaty.Naming.Known;
import org.rapporteur.treaty.Naming.OfKind;
import org.rapporteur.treaty.Naming.Protocol;
import org.rapporteur.treaty.Symbol.Kind;

/**
 * Finds out which instruments the words of a text mean. "The Convention" is the last instrument of
 * that kind that the sentence names, else the report's own.
 */
final class Context {

  /** Maximum number of symbols that are searched for an instrument named before. */
  private static final int MAX_BACK = 300;

  /**
   * The number of the protocol of the CRC on communications, the only one that has another number.
   */
  private static final int COMMUNICATIONS = 3;

  private final Catalogue catalogue;
  private final @Nullable Instrument own;
  private final Symbols symbols;

  /**
   * The instruments that each symbol names, up to the last one that was asked for. The meaning of a
   * symbol depends on those before it, so they are resolved in order, and each only once.
   */
  private final List<List<Instrument>> resolved = new ArrayList<>();

  /** The words for the kind of each instrument, by its id. */
  private final Map<String, Set<String>> kinds = new HashMap<>();

  Context(Catalogue catalogue, @Nullable Instrument own, Symbols symbols) {
    this.catalogue = catalogue;
    this.own = own;
    this.symbols = symbols;
  }

  /** The instruments that a symbol names; several for a group, none if it is not known. */
  List<Instrument> instruments(int at) {
    while (resolved.size() <= at) {
      Naming naming = symbols.at(resolved.size()).naming();
      resolved.add(naming == null ? List.of() : instruments(naming, resolved.size()));
    }
    return at < 0 ? List.of() : resolved.get(at);
  }

  private List<Instrument> instruments(Naming naming, int at) {
    if (naming instanceof Known known) {
      return catalogue.named(known.name().id());
    }
    return naming instanceof OfKind kind
        ? ofKind(kind.word(), at)
        : protocol((Protocol) naming, at);
  }

  private List<Instrument> ofKind(String word, int at) {
    if (own != null && isChinese(word) && isOfKind(own, word)) {
      // All kinds are 公约; in book title marks it is the report's own.
      return List.of(own);
    }
    Optional<Instrument> named = lastNamed(at, instrument -> isOfKind(instrument, word));
    if (named.isPresent()) {
      return List.of(named.get());
    }
    if (own == null) {
      return List.of();
    }
    if (isOfKind(own, word)) {
      return List.of(own);
    }
    return catalogue
        .supplementedBy(own.id())
        .filter(instrument -> isOfKind(instrument, word))
        .map(List::of)
        .orElse(List.of());
  }

  private static boolean isChinese(String word) {
    return Character.isIdeographic(word.codePointAt(0));
  }

  private boolean isOfKind(Instrument instrument, String word) {
    return kinds
        .computeIfAbsent(instrument.id(), id -> InstrumentNames.kinds(instrument))
        .contains(word);
  }

  private List<Instrument> protocol(Protocol protocol, int at) {
    List<Instrument> bases;
    if (protocol.to() != null) {
      bases = instruments(protocol.to(), at);
    } else {
      bases = own == null ? List.of() : List.of(own);
      Optional<Instrument> named =
          lastNamed(at, i -> catalogue.protocol(i.id(), protocol.ordinal()).isPresent());
      if (named.isPresent()) {
        bases = List.of(named.get());
      } else if (own != null && catalogue.supplementedBy(own.id()).isPresent()) {
        return List.of(own);
      }
    }
    if (bases.size() != 1) {
      return List.of();
    }
    String base = bases.get(0).id();
    Optional<Instrument> found = catalogue.protocol(base, protocol.ordinal());
    if (found.isEmpty() && protocol.ordinal() == 0 && isAboutCommunications(at)) {
      found = catalogue.protocol(base, COMMUNICATIONS);
    }
    return found.map(List::of).orElse(List.of());
  }

  /** Whether the sentence around a symbol speaks of communications to a committee. */
  private boolean isAboutCommunications(int at) {
    for (int i = at - 1; i >= 0 && i >= at - MAX_BACK && !isSentenceEnd(i); i--) {
      if (isCommunication(i)) {
        return true;
      }
    }
    for (int i = at + 1; i < symbols.size() && i <= at + MAX_BACK && !isSentenceEnd(i); i++) {
      if (isCommunication(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCommunication(int at) {
    boolean chinese = symbols.at(at).key().equals("来") && symbols.at(at + 1).key().equals("文");
    return chinese || Lexicon.WORDS.is("communication", symbols.at(at).key());
  }

  /** The last instrument that the sentence names before a symbol. */
  Optional<Instrument> lastNamed(int before, Predicate<Instrument> fits) {
    for (int i = before - 1; i >= 0 && i >= before - MAX_BACK && !isSentenceEnd(i); i--) {
      Naming naming = symbols.at(i).naming();
      if (naming instanceof Known || naming instanceof Protocol p && p.to() != null) {
        List<Instrument> named = instruments(i);
        if (named.size() == 1 && fits.test(named.get(0))) {
          return Optional.of(named.get(0));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The instrument that "its" refers to: the last one that the sentence names in any way, unless a
   * law or another document comes after it.
   */
  Optional<Instrument> antecedent(int before) {
    for (int i = before - 1; i >= 0 && i >= before - MAX_BACK && !isSentenceEnd(i); i--) {
      if (symbols.at(i).is(Kind.INSTRUMENT)) {
        List<Instrument> named = instruments(i);
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
      }
      if (Lexicon.WORDS.is("document", symbols.at(i).key())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether no sentence ends and no instrument is named from one symbol up to another. */
  boolean isSentence(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isSentenceEnd(i) || symbols.at(i).is(Kind.INSTRUMENT)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSentenceEnd(int at) {
    Symbol symbol = symbols.at(at);
    if (symbol.key().equals("?") || symbol.key().equals("!") || symbol.key().equals("؟")) {
      return true;
    }
    if (!symbol.is(Kind.DOT)) {
      return false;
    }
    boolean chinese = symbols.text().charAt(symbol.start()) == '。';
    return chinese || !symbols.at(at + 1).glued() && symbols.isCapital(at + 1);
  }

  /**
   * The instruments that share an article, such as common article 3; none if the items are others.
   */
  List<Instrument> commonArticle(List<Mention> mentions) {
    boolean three =
        mentions.stream().allMatch(m -> m.article() == null || m.article().key().equals("3"));
    return three ? catalogue.named(Catalogue.GENEVA_CONVENTIONS) : List.of();
  }
}
