package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the references in running text that become links automatically: those that name their
 * instrument by code, by name, by its kind ("article 7 of the Covenant"), or by a word that refers
 * to an instrument named before ("its article 14"). Takes time proportional to the text; a text in
 * which no number follows a word such as "article" is not analysed. Immutable and thread-safe.
 */
public final class ProseReferences {

  /**
   * Maximum number of provisions that one text can cite, including those of ranges and repetitions.
   */
  public static final int MAX_PROVISIONS = 20_000;

  private final Catalogue catalogue;
  private final @Nullable Instrument own;
  private final InstrumentNames names;
  private final boolean bare;

  /**
   * @param own the instrument that "the Covenant" refers to; empty if the text must name it
   */
  public ProseReferences(Catalogue catalogue, Optional<Instrument> own) {
    this(catalogue, own, false);
  }

  /**
   * @param own the instrument that "the Covenant" refers to; empty if the text must name it
   * @param bare whether "article 9" alone is an article of that instrument
   */
  public ProseReferences(Catalogue catalogue, Optional<Instrument> own, boolean bare) {
    this.catalogue = catalogue;
    this.own = own.orElse(null);
    this.names = new InstrumentNames(catalogue, this.own, true);
    this.bare = bare;
  }

  /**
   * One list of provisions with its instrument.
   *
   * @param start its first character, counted from 0
   * @param end the index after its last character
   * @param parts the ranges to link, in order, without overlap, within the match
   * @param problems the provisions that do not exist, in the order of the text, within the match
   */
  public record Match(int start, int end, List<LinkSpan> parts, List<ReferenceProblem> problems) {
    public Match {
      parts = List.copyOf(parts);
      problems = List.copyOf(problems);
    }

    /** The number of provisions of all parts. */
    private int provisions() {
      return parts.stream().mapToInt(part -> part.provisions().size()).sum();
    }
  }

  /**
   * A range of text that cites one provision or a range of provisions. The first of a match begins
   * where the match begins, and the last ends where the match ends, unless it cites a provision
   * that does not exist.
   *
   * @param provisions at least one; the link goes to the first, but all are recorded
   */
  public record LinkSpan(int start, int end, List<Provision> provisions) {
    public LinkSpan {
      provisions = List.copyOf(provisions);
    }
  }

  /**
   * The references of a text, in order, without overlap. Reading stops after the reference that
   * exceeds {@value #MAX_PROVISIONS} provisions.
   */
  public List<Match> find(String text) {
    if (!MayCite.anything(text)) {
      return List.of();
    }
    Symbols symbols = SymbolReader.read(text, names);
    Context context = new Context(catalogue, own, symbols);
    List<Match> matches = new ArrayList<>();
    int named = 0;
    for (ProseGroup group : ProseGroups.read(symbols, context, bare ? own : null)) {
      if (named > MAX_PROVISIONS) {
        break;
      }
      Match match = match(group, MAX_PROVISIONS - named);
      named += match.provisions();
      matches.add(match);
    }
    return matches;
  }

  /** The match of a list, up to the item that exceeds a number of provisions. */
  private Match match(ProseGroup group, int max) {
    List<ReferenceProblem> problems = new ArrayList<>();
    List<ProvisionResolver> resolvers =
        group.instruments().stream()
            .map(instrument -> new ProvisionResolver(catalogue, instrument, problems::add))
            .toList();
    List<LinkSpan> parts = new ArrayList<>();
    List<Mention> mentions = group.mentions();
    int named = 0;
    for (int i = 0; i < mentions.size() && named <= max; i++) {
      Mention mention = mentions.get(i);
      Set<Provision> provisions = new LinkedHashSet<>();
      for (ProvisionResolver resolver : resolvers) {
        provisions.addAll(resolver.resolve(mention));
      }
      named += provisions.size();
      if (!provisions.isEmpty()) {
        int first = i == 0 ? group.start() : mention.start();
        int last = i == mentions.size() - 1 ? group.end() : mention.end();
        parts.add(new LinkSpan(first, last, List.copyOf(provisions)));
      }
    }
    return new Match(group.start(), group.end(), parts, problems);
  }
}
