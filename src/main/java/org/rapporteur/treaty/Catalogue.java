package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.rapporteur.treaty.InstrumentName.Form;

/**
 * The instruments that can be cited: those of a list, and those that a report adds or overrides.
 * Immutable and thread-safe; a listed instrument is read on first use.
 */
public final class Catalogue {

  /** The group of the four Geneva Conventions, which share article 3. */
  static final String GENEVA_CONVENTIONS = "geneva-conventions";

  /** How many instruments, from the start of the list, a wrong number is looked up in. */
  private static final int MAX_OTHERS = 10;

  private final List<InstrumentName> list;
  private final Set<String> ids = new LinkedHashSet<>();
  private final Map<String, Instrument> added;
  private final Map<String, Instrument> loaded = new ConcurrentHashMap<>();
  private final Relations relations;
  private final Function<String, Instrument> load;
  private final WordTrie<InstrumentName> names = new WordTrie<>(Lexicon.WORDS.set("name.optional"));
  private final List<String> codes;
  private final List<String> mainCodes;
  private final List<String> fullNames;
  private final List<String> spellings;
  private final List<String> shortSpellings;

  private Catalogue(
      List<InstrumentName> list,
      Map<String, Instrument> added,
      Relations relations,
      Function<String, Instrument> load) {
    this.list = List.copyOf(list);
    this.added = Map.copyOf(added);
    this.relations = relations;
    this.load = load;
    this.codes = spellings(Form.CODE);
    this.fullNames = spellings(Form.NAME);
    List<String> mainCodes = new ArrayList<>();
    for (InstrumentName name : list) {
      names.put(name.tokens(), name);
      if (!relations.groups().containsKey(name.id()) && ids.add(name.id())) {
        mainCodes.add(name.spelling());
      }
    }
    this.mainCodes = List.copyOf(mainCodes);
    List<String> spellings = new ArrayList<>(codes);
    spellings.addAll(fullNames);
    this.spellings = List.copyOf(spellings);
    spellings.addAll(0, mainCodes);
    this.shortSpellings = List.copyOf(spellings);
  }

  /**
   * How instruments of the catalogue belong together.
   *
   * @param groups the instruments of each group, such as the Geneva Conventions, by its id
   * @param protocols the protocols of each instrument by its id, each with its number; 0 for none
   */
  private record Relations(
      Map<String, List<String>> groups, Map<String, Map<String, Integer>> protocols) {}

  /**
   * Returns a catalogue.
   *
   * @param load reads a listed instrument, given its id; called once for each that is needed
   */
  public static Catalogue of(
      List<ListedInstrument> instruments,
      List<InstrumentGroup> groups,
      Function<String, Instrument> load) {
    List<InstrumentName> names = new ArrayList<>();
    Map<String, List<String>> members = new LinkedHashMap<>();
    Map<String, Map<String, Integer>> protocols = new LinkedHashMap<>();
    for (ListedInstrument listed : instruments) {
      addNames(names, listed.id(), listed.codes(), listed.names());
      if (!listed.supplements().isEmpty()) {
        protocols
            .computeIfAbsent(listed.supplements(), k -> new LinkedHashMap<>())
            .put(listed.id(), listed.ordinal());
      }
    }
    for (InstrumentGroup group : groups) {
      members.put(group.id(), group.instruments());
      group.names().forEach(name -> names.add(InstrumentName.of(group.id(), name, Form.NAME)));
    }
    return new Catalogue(names, Map.of(), new Relations(members, protocols), load);
  }

  /**
   * Returns this catalogue with further instruments. An instrument with an existing id replaces the
   * existing one, which is still found by its old codes and names. If several instruments share a
   * code or name, it refers to the first one given here.
   */
  public Catalogue with(Collection<NamedInstrument> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<InstrumentName> all = new ArrayList<>();
    Map<String, Instrument> instruments = new LinkedHashMap<>(added);
    for (NamedInstrument named : more) {
      Instrument instrument = named.instrument();
      List<String> codes = new ArrayList<>(instrument.code().byLanguage().values());
      codes.addAll(named.codes());
      List<String> full = new ArrayList<>(instrument.name().byLanguage().values());
      full.addAll(named.names());
      addNames(all, instrument.id(), codes, full);
      instruments.put(instrument.id(), instrument);
    }
    all.addAll(list);
    return new Catalogue(all, instruments, relations, load);
  }

  public Optional<Instrument> byId(String id) {
    Instrument own = added.get(id);
    if (own != null) {
      return Optional.of(own);
    }
    return ids.contains(id) ? Optional.of(loaded.computeIfAbsent(id, load)) : Optional.empty();
  }

  /** The instrument with a code, name or id, ignoring case and extra spaces. */
  public Optional<Instrument> byName(String name) {
    Tokens tokens = Tokens.of(name);
    return names
        .at(tokens, 0)
        .filter(found -> found.next() == tokens.size())
        .flatMap(found -> byId(found.value().id()));
  }

  /** The instrument with an id, or those of the group with that id. */
  List<Instrument> named(String id) {
    List<String> members = relations.groups().get(id);
    return members == null
        ? byId(id).stream().toList()
        : members.stream().flatMap(member -> byId(member).stream()).toList();
  }

  /**
   * The optional protocol of an instrument.
   *
   * @param ordinal its number; 0 for the first, if the instrument has one
   */
  Optional<Instrument> protocol(String instrument, int ordinal) {
    int number = Math.max(ordinal, 1);
    return relations.protocols().getOrDefault(instrument, Map.of()).entrySet().stream()
        .filter(entry -> entry.getValue() == number)
        .findFirst()
        .flatMap(entry -> byId(entry.getKey()));
  }

  /** The first of the listed instruments, other than one, that has an article with a number. */
  Optional<Instrument> otherWith(Instrument instrument, ArticleNumber number) {
    return ids.stream()
        .limit(MAX_OTHERS)
        .filter(id -> !id.equals(instrument.id()))
        .flatMap(id -> byId(id).stream())
        .filter(other -> other.unit() == instrument.unit() && other.article(number).isPresent())
        .findFirst();
  }

  /** The instrument that a protocol supplements. */
  Optional<Instrument> supplementedBy(String protocol) {
    return relations.protocols().entrySet().stream()
        .filter(entry -> entry.getValue().containsKey(protocol))
        .findFirst()
        .flatMap(entry -> byId(entry.getKey()));
  }

  /** All ids; those of the report's own instruments first. */
  public List<String> ids() {
    return List.copyOf(ids);
  }

  /** All codes as written, without repetitions. */
  public List<String> codes() {
    return codes;
  }

  /** The usual code of each instrument. */
  public List<String> mainCodes() {
    return mainCodes;
  }

  /** All full names, without repetitions. */
  public List<String> fullNames() {
    return fullNames;
  }

  /** All codes, names and ids. */
  WordTrie<InstrumentName> names() {
    return names;
  }

  /**
   * What a misspelt name may stand for, the likelier ones first.
   *
   * @param isShort whether it is as short as a code
   */
  List<String> likely(boolean isShort) {
    return isShort ? shortSpellings : spellings;
  }

  private List<String> spellings(Form form) {
    return list.stream()
        .filter(n -> n.form() == form)
        .map(InstrumentName::spelling)
        .distinct()
        .toList();
  }

  private static void addNames(
      List<InstrumentName> names, String id, List<String> codes, List<String> full) {
    codes.forEach(code -> names.add(InstrumentName.of(id, code, Form.CODE)));
    full.forEach(name -> names.add(InstrumentName.of(id, name, Form.NAME)));
    names.add(InstrumentName.of(id, id, Form.ID));
  }
}
