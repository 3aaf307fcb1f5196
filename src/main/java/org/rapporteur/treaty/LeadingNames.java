package org.rapporteur.treaty;

import java.util.List;
import java.util.Optional;
import org.rapporteur.treaty.ListReader.ProvisionList;
import org.rapporteur.treaty.Symbol.Kind;

/**
 * Finds the instrument that comes before a list: "CAT, art. 3", "the Covenant, in its article 9".
 */
final class LeadingNames {

  /** Maximum length of "arts.", in contrast to "article". */
  private static final int MAX_ABBREVIATION = 5;

  private final Symbols symbols;
  private final Context context;

  LeadingNames(Symbols symbols, Context context) {
    this.symbols = symbols;
    this.context = context;
  }

  /**
   * The instrument before a list.
   *
   * @param instruments none if the words there name no known instrument
   * @param start the first character that belongs to the group
   * @param apart whether a comma or bracket separates it from the list
   */
  record Leading(List<Instrument> instruments, int start, boolean apart) {
    Leading {
      instruments = List.copyOf(instruments);
    }
  }

  /**
   * The instrument before a list; empty if no name precedes it.
   *
   * @param free the first symbol that belongs to no group
   */
  Optional<Leading> before(ProvisionList list, int free) {
    int first = list.first();
    int at = beforeSmall(first - 1);
    boolean apart = at < first - 1;
    boolean opened = false;
    if (symbols.at(at).is(Kind.OPEN)) {
      opened = true;
      at--;
    }
    if (isApart(at)) {
      apart = true;
      at--;
      while (Lexicon.WORDS.is("heading", symbols.at(at).key()) && at > free) {
        at--;
      }
    } else if (symbols.at(at).is(Kind.POSSESSIVE)) {
      at--;
    }
    if (symbols.at(at).is(Kind.AND) && apart) {
      at--;
      at = symbols.at(at).is(Kind.COMMA) ? at - 1 : at;
    }
    if (opened && !symbols.at(list.next()).is(Kind.CLOSE)) {
      return Optional.empty();
    }
    apart |= opened;
    if (symbols.at(at).is(Kind.CLOSE) && symbols.at(at - 1).is(Kind.INSTRUMENT)) {
      return bracketedCode(at - 1, list, free);
    }
    if (at < free) {
      return Optional.empty();
    }
    if (symbols.at(at).is(Kind.INSTRUMENT)) {
      if (isCommittee(at, first)) {
        return Optional.empty();
      }
      boolean contextual = !(symbols.at(at).naming() instanceof Naming.Known);
      boolean definite =
          symbols.at(at - 1).is(Kind.THE)
              || symbols.at(at - 1).is(Kind.OF)
              || apart && isAbbreviated(first)
              || !apart && symbols.isCapital(at) && !symbols.at(at - 1).is(Kind.NUMBER)
              || opensGroup(at);
      if (contextual && !definite) {
        return Optional.empty();
      }
      int start = opened ? symbols.at(first).start() : symbols.at(at).start();
      return Optional.of(new Leading(context.instruments(at), start, apart));
    }
    return isUnknownName(at, first)
        ? Optional.of(new Leading(List.of(), 0, true))
        : Optional.empty();
  }

  /** Whether the word for an article is "art." or "arts." */
  private boolean isAbbreviated(int word) {
    return symbols.at(word).end() - symbols.at(word).start() <= MAX_ABBREVIATION;
  }

  private boolean opensGroup(int at) {
    return symbols.at(at - 1).is(Kind.OPEN)
        || symbols.at(at - 1).is(Kind.END)
        || !symbols.isCapital(at);
  }

  private boolean isApart(int at) {
    return switch (symbols.at(at).kind()) {
      case COMMA, COLON, DASH -> true;
      default -> false;
    };
  }

  /** The index before words such as "in particular its" and "in its". */
  private int beforeSmall(int from) {
    int at = from;
    while (symbols.at(at).is(Kind.ITS)
        || symbols.at(at).is(Kind.NAMELY)
        || symbols.at(at).is(Kind.THE)
        || isSmallAfterNamely(at)
        || Lexicon.WORDS.is("common.before", symbols.at(at).key())
        || symbols.at(at).is(Kind.OF) && symbols.at(at - 1).is(Kind.NAMELY)) {
      at--;
    }
    return Lexicon.WORDS.is("in", symbols.at(at).key()) ? at - 1 : at;
  }

  /** Whether a preposition follows "in particular": "la CEDAW, notamment à son article 2". */
  private boolean isSmallAfterNamely(int at) {
    Kind kind = symbols.at(at).kind();
    return (kind == Kind.SMALL || kind == Kind.TO) && symbols.at(at - 1).is(Kind.NAMELY);
  }

  /** An instrument whose code follows in brackets: "the Covenant (ICCPR), article 9". */
  private Optional<Leading> bracketedCode(int code, ProvisionList list, int free) {
    if (!symbols.at(code - 1).is(Kind.OPEN) || code - 1 < free) {
      return Optional.empty();
    }
    List<Instrument> instruments = context.instruments(code);
    int name = code - 2;
    boolean same =
        name >= free
            && symbols.at(name).is(Kind.INSTRUMENT)
            && context.instruments(name).equals(instruments);
    int start = symbols.at(same ? name : list.first()).start();
    return Optional.of(new Leading(instruments, start, true));
  }

  /** Whether a code means the committee: "as noted by CERD, article 4 should be repealed". */
  private boolean isCommittee(int name, int first) {
    return !isAbbreviated(first)
        && symbols.at(first - 1).is(Kind.COMMA)
        && Lexicon.WORDS.is("agent", symbols.at(name - 1).key());
  }

  /** Whether a capitalised word before ", art. 21" names another text: "Constitution, art. 21". */
  boolean isUnknownName(int at, int first) {
    return symbols.at(at).is(Kind.WORD)
        && symbols.isCapital(at)
        && !Lexicon.WORDS.is("signal", symbols.at(at).key())
        && (isAbbreviated(first) || Lexicon.WORDS.is("document", symbols.at(at).key()));
  }
}
