package org.rapporteur.treaty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.treaty.NameIndex.Name;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.Node;
import org.rapporteur.yaml.YamlReader;

/**
 * The instruments that can be cited: those that ship with the tool, and those that a report adds or
 * overrides. Immutable to its users and safe to share between threads; a built-in instrument's file
 * is read when it is first asked for.
 */
public final class Catalogue {

  private final List<Name> names;
  private final Set<String> ids = new LinkedHashSet<>();
  private final Map<String, Instrument> added;
  private final Map<String, Instrument> read = new ConcurrentHashMap<>();
  private final NameIndex index;
  private final List<String> codes;
  private final List<String> mainCodes;
  private final List<String> fullNames;

  private Catalogue(List<Name> names, Map<String, Instrument> added) {
    this.names = List.copyOf(names);
    this.added = Map.copyOf(added);
    this.index = new NameIndex(names);
    this.codes = spellings(NameIndex.NameKind.CODE);
    this.fullNames = spellings(NameIndex.NameKind.NAME);
    List<String> firsts = new ArrayList<>();
    for (Name name : names) {
      if (ids.add(name.id())) {
        firsts.add(name.spelling());
      }
    }
    this.mainCodes = List.copyOf(firsts);
  }

  /** The instruments that ship with the tool. */
  public static Catalogue builtIn() {
    List<Name> names = new ArrayList<>();
    Diagnostics diagnostics = new Diagnostics();
    Fields root =
        Fields.of(node("index.yaml", diagnostics), "the index", diagnostics).orElseThrow();
    for (Fields entry : root.maps("instruments", "an instrument")) {
      String id = entry.text("id").orElseThrow();
      addNames(names, id, entry.texts("codes"), entry.texts("names"));
    }
    refuse(diagnostics);
    return new Catalogue(names, Map.of());
  }

  /**
   * This catalogue and more instruments. One with an id that is there already takes its place, and
   * keeps being found by the old codes and names; a code or name that two go by is that of the
   * first one given here.
   */
  public Catalogue with(Collection<NamedInstrument> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Name> all = new ArrayList<>();
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
    all.addAll(names);
    return new Catalogue(all, instruments);
  }

  public Optional<Instrument> byId(String id) {
    Instrument own = added.get(id);
    if (own != null) {
      return Optional.of(own);
    }
    return ids.contains(id)
        ? Optional.of(read.computeIfAbsent(id, Catalogue::readBuiltIn))
        : Optional.empty();
  }

  /** The instrument that goes by a code, name or id, in any case and with any spaces. */
  public Optional<Instrument> byName(String name) {
    Tokens tokens = Tokens.of(name);
    return index
        .startingAt(tokens, 0)
        .filter(found -> found.last() == tokens.size() - 1)
        .flatMap(found -> byId(found.name().id()));
  }

  /** All ids, those of a report first. */
  public List<String> ids() {
    return List.copyOf(ids);
  }

  /** All codes as they are written, each once. */
  public List<String> codes() {
    return codes;
  }

  /** The usual code of each instrument. */
  public List<String> mainCodes() {
    return mainCodes;
  }

  /** All full names, each once. */
  public List<String> names() {
    return fullNames;
  }

  NameIndex index() {
    return index;
  }

  private List<String> spellings(NameIndex.NameKind sort) {
    return names.stream().filter(n -> n.sort() == sort).map(Name::spelling).distinct().toList();
  }

  private static void addNames(List<Name> names, String id, List<String> codes, List<String> full) {
    codes.forEach(code -> names.add(new Name(id, code, NameIndex.NameKind.CODE)));
    full.forEach(name -> names.add(new Name(id, name, NameIndex.NameKind.NAME)));
    names.add(new Name(id, id, NameIndex.NameKind.ID));
  }

  private static Instrument readBuiltIn(String id) {
    Diagnostics diagnostics = new Diagnostics();
    Instrument instrument =
        InstrumentReader.read(node(id + ".yaml", diagnostics), diagnostics)
            .orElseThrow(() -> new IllegalStateException(id + ": " + diagnostics.sorted()))
            .instrument();
    refuse(diagnostics);
    return instrument;
  }

  private static Node node(String file, Diagnostics diagnostics) {
    String text;
    try (InputStream in = Catalogue.class.getResourceAsStream("catalogue/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the catalogue lacks " + file);
      }
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return YamlReader.read(file, text, 1, diagnostics)
        .orElseThrow(() -> new IllegalStateException(file + ": " + diagnostics.sorted()));
  }

  /** A fault in what ships with the tool is a bug. */
  private static void refuse(Diagnostics diagnostics) {
    if (!diagnostics.sorted().isEmpty()) {
      throw new IllegalStateException("faults in the catalogue: " + diagnostics.sorted());
    }
  }
}
