package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.treaty.Instrument.Unit;
import org.rapporteur.treaty.LeadingNames.Leading;
import org.rapporteur.treaty.Lexicon.Count;
import org.rapporteur.treaty.Lexicon.UnitWord;
import org.rapporteur.treaty.ListReader.ProvisionList;
import org.rapporteur.treaty.Symbol.Kind;

/**
 * Finds the lists of provisions in running text, and the instrument that each belongs to: the one
 * after it, the one before it, or the one of the list that it is read with. A list whose instrument
 * is not named, or not known, is left alone.
 */
final class ProseGroups {

  private static final String NGO = "19";

  private final Symbols symbols;
  private final Context context;
  private final LeadingNames leading;
  private final TrailingNames trailing;
  private final ImpliedInstruments implied;
  private final List<ProseGroup> groups = new ArrayList<>();

  /** The index of the symbol after the last group. */
  private int free;

  /** The instruments of the last list; none if it was left alone. */
  private List<Instrument> last = List.of();

  private ProseGroups(Symbols symbols, Context context, @Nullable Instrument bare) {
    this.symbols = symbols;
    this.context = context;
    this.leading = new LeadingNames(symbols, context);
    this.trailing = new TrailingNames(symbols, context, true);
    this.implied = new ImpliedInstruments(symbols, context, leading, bare);
  }

  static List<ProseGroup> read(Symbols symbols, Context context, @Nullable Instrument bare) {
    ProseGroups reader = new ProseGroups(symbols, context, bare);
    int at = 0;
    while (at < symbols.size()) {
      at = reader.begins(at) ? reader.list(at) : at + 1;
    }
    return reader.groups;
  }

  /** Whether a list that can have an instrument begins at a symbol. */
  private boolean begins(int at) {
    Symbol symbol = symbols.at(at);
    if (symbol.is(Kind.NUMBER)) {
      return isAfterCode(at) || isContinuation(at);
    }
    if (!symbol.is(Kind.ARTICLE) && !symbol.is(Kind.BELOW) || isOrganisation(at)) {
      return false;
    }
    return ListReader.beginsAt(symbols, at) || heading(at).isPresent();
  }

  /** Whether a number follows a code directly, with marks of its own: "ICCPR 9(1)", "Rules 43". */
  private boolean isAfterCode(int at) {
    Symbol before = symbols.at(at - 1);
    if (!before.is(Kind.INSTRUMENT) || !(before.naming() instanceof Naming.Known known)) {
      return false;
    }
    boolean rules = Lexicon.WORDS.units().containsKey(lastWord(known.name().spelling()));
    boolean marked =
        known.name().form() == InstrumentName.Form.CODE
            && symbols.at(at + 1).is(Kind.OPEN)
            && (symbols.at(at + 2).is(Kind.NUMBER) || symbols.at(at + 2).is(Kind.LETTER))
            && symbols.at(at + 3).is(Kind.CLOSE);
    return rules || marked;
  }

  private static String lastWord(String spelling) {
    Tokens tokens = Tokens.of(spelling);
    return tokens.at(tokens.size() - 1).key();
  }

  /**
   * Whether a bare number continues the last group: "article 2 of the ICESCR and 26 of the ICCPR",
   * "el artículo 2 del PIDESC y el 26 del PIDCP".
   */
  private boolean isContinuation(int at) {
    return !groups.isEmpty()
        && !last.isEmpty()
        && Separator.at(symbols, free).next() == (symbols.at(at - 1).is(Kind.THE) ? at - 1 : at)
        && at > free;
  }

  /** "ARTICLE 19" in capitals is an organisation. */
  private boolean isOrganisation(int at) {
    Symbol word = symbols.at(at);
    return word.is(Kind.ARTICLE)
        && symbols.at(at + 1).key().equals(NGO)
        && symbols.written(at, at).equals("ARTICLE")
        && !symbols.at(at + 2).is(Kind.OF)
        && !symbols.at(at - 1).is(Kind.INSTRUMENT);
  }

  /** Reads the list at a symbol, and returns the index of the symbol after it. */
  private int list(int at) {
    Optional<Named> heading = heading(at);
    if (heading.isPresent()) {
      return headed(at, heading.get());
    }
    ProvisionList list = ListReader.read(symbols, at);
    if (list.mentions().isEmpty()) {
      return at + 1;
    }
    int next = attribute(list);
    return Math.max(next, Math.max(list.next(), at + 1));
  }

  /** The instrument of a heading: "Articles of the Covenant: 2 (para. 3), 7 and 9". */
  private Optional<Named> heading(int at) {
    if (!symbols.at(at).is(Kind.ARTICLE)) {
      return Optional.empty();
    }
    int name = at + 1;
    while (symbols.at(name).is(Kind.OF) || symbols.at(name).is(Kind.THE)) {
      name++;
    }
    boolean is =
        symbols.at(name).is(Kind.INSTRUMENT)
            && symbols.at(name + 1).is(Kind.COLON)
            && (symbols.at(name + 2).is(Kind.NUMBER) || ListReader.beginsAt(symbols, name + 2));
    return is ? Optional.of(new Named(context.instruments(name), at, name + 2)) : Optional.empty();
  }

  private int headed(int at, Named heading) {
    UnitWord unit = symbols.at(at).unit();
    UnitWord many = new UnitWord(unit == null ? Unit.ARTICLE : unit.unit(), Count.MANY);
    ProvisionList list = ListReader.readAfter(many, symbols, heading.next());
    boolean fits = heading.instruments().stream().allMatch(i -> many.fits(i.unit()));
    if (list.mentions().isEmpty() || !fits || !suits(heading.instruments(), list.mentions())) {
      return heading.next();
    }
    return add(heading.instruments(), list.mentions(), list.mentions().get(0).start(), list.next());
  }

  private int attribute(ProvisionList list) {
    Optional<Named> after = trailing.after(list.next());
    if (symbols.at(list.first()).is(Kind.NUMBER) && !isAfterCode(list.first())) {
      return after.filter(Named::isKnown).map(named -> addWithTrailing(list, named)).orElse(0);
    }
    Optional<Leading> before = leading.before(list, free);
    int split = split(list.mentions(), before, after);
    if (split > 0) {
      return addBoth(list, split, before, after);
    }
    if (after.isPresent() && suits(after.get().instruments(), list.mentions())) {
      return addWithTrailing(list, after.get());
    }
    boolean foreign = after.isPresent();
    boolean led = before.isPresent() && suits(before.get().instruments(), list.mentions());
    if (led && !(foreign && before.get().apart())) {
      return addWithLeading(list, before.get());
    }
    if (foreign) {
      return end(list);
    }
    return implied
        .of(list, new ImpliedInstruments.Before(free, last, before.isPresent()))
        .filter(instruments -> suits(instruments, list.mentions()))
        .map(instruments -> addAlone(list, instruments))
        .orElseGet(() -> end(list));
  }

  /**
   * Whether instruments are known, and a list uses their own word: articles, rules or principles.
   */
  private static boolean suits(List<Instrument> instruments, List<Mention> mentions) {
    return !instruments.isEmpty()
        && instruments.stream()
            .allMatch(
                instrument ->
                    mentions.stream()
                        .allMatch(m -> m.unit() == null || m.unit().fits(instrument.unit())));
  }

  private int end(ProvisionList list) {
    last = List.of();
    return list.next();
  }

  /**
   * The index of the first item that belongs to the instrument after the list, where another one
   * comes before it, or where the list begins with items of another kind: the last item with a word
   * for an article. 0 if the whole list does.
   */
  private static int split(
      List<Mention> mentions, Optional<Leading> before, Optional<Named> after) {
    if (after.isEmpty() || before.isEmpty() && suits(after.get().instruments(), mentions)) {
      return 0;
    }
    int split = mentions.size() - 1;
    while (split > 0 && mentions.get(split).unit() == null) {
      split--;
    }
    return split;
  }

  private int addBoth(
      ProvisionList list, int split, Optional<Leading> before, Optional<Named> after) {
    List<Mention> first = list.mentions().subList(0, split);
    if (before.isPresent() && suits(before.get().instruments(), first)) {
      groups.add(
          new ProseGroup(
              before.get().instruments(), first, before.get().start(), first.get(split - 1).end()));
      last = before.get().instruments();
    }
    List<Mention> second = list.mentions().subList(split, list.mentions().size());
    if (after.isPresent() && suits(after.get().instruments(), second)) {
      return add(after.get().instruments(), second, second.get(0).start(), after.get().next());
    }
    last = List.of();
    free = list.next();
    return list.next();
  }

  private int addWithTrailing(ProvisionList list, Named after) {
    return add(after.instruments(), list.mentions(), list.mentions().get(0).start(), after.next());
  }

  private int add(List<Instrument> instruments, List<Mention> mentions, int start, int next) {
    Optional<LaterParagraph> later =
        LaterParagraph.read(symbols, next, mentions, instruments.get(0));
    if (later.isPresent()) {
      return addList(instruments, later.get().mentions(), start, later.get().next());
    }
    return addList(instruments, mentions, start, next);
  }

  private int addList(List<Instrument> instruments, List<Mention> mentions, int start, int next) {
    groups.add(new ProseGroup(instruments, mentions, start, symbols.at(next - 1).end()));
    last = instruments;
    free = next;
    return next;
  }

  private int addWithLeading(ProvisionList list, Leading before) {
    List<Mention> certain = CertainItems.of(symbols.text(), list.mentions());
    int end = certain.get(certain.size() - 1).end();
    groups.add(new ProseGroup(before.instruments(), certain, before.start(), end));
    last = before.instruments();
    free = list.next();
    return list.next();
  }

  private int addAlone(ProvisionList list, List<Instrument> instruments) {
    int start = list.mentions().get(0).start();
    return addWithLeading(list, new Leading(instruments, start, false));
  }
}
