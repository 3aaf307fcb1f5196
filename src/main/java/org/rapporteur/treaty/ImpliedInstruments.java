package org.rapporteur.treaty;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.treaty.ListReader.ProvisionList;
import org.rapporteur.treaty.Symbol.Kind;

/**
 * Finds the instruments of a list in running text without a name directly before or after it: those
 * of the list that it is read with, of "its article 14", or of the report.
 */
final class ImpliedInstruments {

  /** Maximum number of symbols between a list and "read alone and in conjunction with". */
  private static final int MAX_APART = 40;

  /** Maximum number of words from "rights" to the end of "set out". */
  private static final int MAX_VERB = 3;

  private final Symbols symbols;
  private final Context context;
  private final LeadingNames leading;
  private final @Nullable Instrument bare;

  /**
   * @param bare the instrument of lists that name none; null if they are left alone
   */
  ImpliedInstruments(
      Symbols symbols, Context context, LeadingNames leading, @Nullable Instrument bare) {
    this.symbols = symbols;
    this.context = context;
    this.leading = leading;
    this.bare = bare;
  }

  /**
   * What comes before a list.
   *
   * @param free the index of the symbol after the last list
   * @param instruments the instruments of the last list; none if it was left alone
   * @param led whether an instrument is named before the list
   */
  record Before(int free, List<Instrument> instruments, boolean led) {}

  /** The instruments of a list; empty if nothing implies any. */
  Optional<List<Instrument>> of(ProvisionList list, Before before) {
    return readWith(list, before)
        .or(() -> its(list, before))
        .or(() -> rights(list, before))
        .or(() -> common(list))
        .or(() -> bare(list, before));
  }

  /** The instruments of the list with which this one is read: ", read with article 2". */
  private Optional<List<Instrument>> readWith(ProvisionList list, Before before) {
    int at = list.first() - 1;
    while (at >= before.free() && isSmall(symbols.at(at))) {
      at--;
    }
    if (!symbols.at(at).is(Kind.WITH) || before.instruments().isEmpty()) {
      return Optional.empty();
    }
    boolean alone = symbols.at(at).key().equals(Symbol.ALONE);
    if (alone && at - before.free() < MAX_APART && context.isSentence(before.free(), at)) {
      return Optional.of(before.instruments());
    }
    at--;
    while (at >= before.free()
        && (symbols.at(at).is(Kind.COMMA)
            || symbols.at(at).is(Kind.AND)
            || symbols.at(at).is(Kind.OPEN))) {
      at--;
    }
    return at < before.free() ? Optional.of(before.instruments()) : Optional.empty();
  }

  private static boolean isSmall(Symbol symbol) {
    return symbol.is(Kind.THE)
        || symbol.is(Kind.ITS)
        || symbol.is(Kind.OF)
        || symbol.is(Kind.SMALL);
  }

  /** The instrument that "its article 14" refers to. */
  private Optional<List<Instrument>> its(ProvisionList list, Before before) {
    int at = list.first() - 1;
    while (symbols.at(at).is(Kind.THE) && at > before.free()) {
      at--;
    }
    return symbols.at(at).is(Kind.ITS) ? context.antecedent(at).map(List::of) : Optional.empty();
  }

  /** The instruments of the list before "the rights set out in articles 6 to 8". */
  private Optional<List<Instrument>> rights(ProvisionList list, Before before) {
    if (before.instruments().isEmpty()) {
      return Optional.empty(); // Otherwise each list would search the text from its beginning.
    }
    int verb = list.first() - 1;
    while (verb >= before.free() && isSmallOrIn(symbols.at(verb))) {
      verb--;
    }
    boolean rights = false;
    for (int i = verb - 1; i > verb - 1 - MAX_VERB && i >= before.free(); i--) {
      rights |= Lexicon.WORDS.is("rights", symbols.at(i).key());
    }
    return rights
            && Lexicon.WORDS.is("rights.in", symbols.at(verb).key())
            && context.isSentence(before.free(), verb)
        ? Optional.of(before.instruments())
        : Optional.empty();
  }

  private static boolean isSmallOrIn(Symbol symbol) {
    return isSmall(symbol)
        || symbol.is(Kind.TO)
        || Lexicon.WORDS.is("in", symbol.key())
        || Lexicon.WORDS.is("of", symbol.key());
  }

  /** The Geneva Conventions of "common article 3". */
  private Optional<List<Instrument>> common(ProvisionList list) {
    boolean common = Lexicon.WORDS.is("common", symbols.at(list.first() - 1).key());
    List<Instrument> group = common ? context.commonArticle(list.mentions()) : List.of();
    return group.isEmpty() ? Optional.empty() : Optional.of(group);
  }

  private Optional<List<Instrument>> bare(ProvisionList list, Before before) {
    Instrument own = bare;
    boolean may =
        own != null
            && !before.led()
            && list.mentions().get(0).unit() != null
            && list.mentions().get(0).unit().fits(own.unit())
            && !leading.isUnknownName(list.first() - 1, list.first());
    return may ? Optional.of(List.of(own)) : Optional.empty();
  }
}
