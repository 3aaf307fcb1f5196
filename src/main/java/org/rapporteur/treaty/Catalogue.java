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
 * The instruments that can be cited: the built-in ones, and those that a report adds or overrides.
 * Immutable and thread-safe; the file of a built-in instrument is read on first use.
 */
public final class Catalogue {

  private final List<Name> names;
  private final Set<String> ids = new LinkedHashSet<>();
  private final Map<String, Instrument> added;
  private final Map<String, Instrument> loaded = new ConcurrentHashMap<>();
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
    List<String> mainCodes = new ArrayList<>();
    for (Name name : names) {
      if (ids.add(name.id())) {
        mainCodes.add(name.spelling());
      }
    }
    this.mainCodes = List.copyOf(mainCodes);
  }

  /** Returns the catalogue of the built-in instruments. */
  public static Catalogue builtIn() {
    List<Name> names = new ArrayList<>();
    Diagnostics diagnostics = new Diagnostics();
    Fields root =
        Fields.of(node("index.yaml", diagnostics), "the index", diagnostics).orElseThrow();
    for (Fields entry : root.maps("instruments", "an instrument")) {
      String id = entry.text("id").orElseThrow();
      addNames(names, id, entry.texts("codes"), entry.texts("names"));
    }
    requireNoProblems(diagnostics);
    return new Catalogue(names, Map.of());
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
        ? Optional.of(loaded.computeIfAbsent(id, Catalogue::readBuiltIn))
        : Optional.empty();
  }

  /** The instrument with a code, name or id, ignoring case and extra spaces. */
  public Optional<Instrument> byName(String name) {
    Tokens tokens = Tokens.of(name);
    return index
        .startingAt(tokens, 0)
        .filter(found -> found.last() == tokens.size() - 1)
        .flatMap(found -> byId(found.name().id()));
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
  public List<String> names() {
    return fullNames;
  }

  NameIndex index() {
    return index;
  }

  private List<String> spellings(NameIndex.NameKind kind) {
    return names.stream().filter(n -> n.kind() == kind).map(Name::spelling).distinct().toList();
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
    requireNoProblems(diagnostics);
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

  /** Throws if a built-in file has problems, which is a bug. */
  private static void requireNoProblems(Diagnostics diagnostics) {
    if (!diagnostics.sorted().isEmpty()) {
      throw new IllegalStateException("problems in the catalogue: " + diagnostics.sorted());
    }
  }
}
