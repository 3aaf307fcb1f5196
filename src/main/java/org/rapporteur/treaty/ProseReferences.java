package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.treaty.Token.Kind;

/**
 * Finds the references that link by themselves in running text: only those that name the
 * instrument, before or behind. Immutable and safe to share between threads.
 */
public final class ProseReferences {

  private final Catalogue catalogue;
  private final Optional<String> instrument;

  /**
   * @param instrument the id of the instrument that "the Covenant" or "the Convention" means
   */
  public ProseReferences(Catalogue catalogue, Optional<String> instrument) {
    this.catalogue = catalogue;
    this.instrument = instrument;
  }

  /**
   * A reference in a text.
   *
   * @param parts what becomes a link each, in order, within the match
   * @param faults what it names that does not exist, by place in the text
   */
  public record Match(int start, int end, List<Part> parts, List<ReferenceFault> faults) {
    public Match {
      parts = List.copyOf(parts);
      faults = List.copyOf(faults);
    }

    /**
     * A part of a reference.
     *
     * @param provisions what it names; a range names several
     */
    public record Part(int start, int end, List<Provision> provisions) {
      public Part {
        provisions = List.copyOf(provisions);
      }
    }
  }

  /** The references of a text, in order, without overlap. */
  public List<Match> find(String text) {
    if (text.codePoints().noneMatch(Character::isDigit)) {
      return List.of();
    }
    Tokens tokens = Tokens.of(text);
    List<Match> matches = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < tokens.size(); at++) {
      if (at >= from && MentionReader.announces(tokens, at)) {
        MentionReader.Run run = MentionReader.read(tokens, at);
        Optional<Match> match = match(tokens, at, run);
        match.ifPresent(matches::add);
        from = Math.max(run.next(), at + 1);
      }
    }
    return matches;
  }

  private Optional<Match> match(Tokens tokens, int at, MentionReader.Run run) {
    if (run.mentions().isEmpty()) {
      return Optional.empty();
    }
    Optional<NamedBehind> behind = NamedBehind.read(catalogue, instrument, tokens, run.next());
    if (behind.isPresent()) {
      int end = tokens.at(behind.get().last()).end();
      return Optional.of(match(behind.get().instrument(), run, tokens.at(at).start(), end));
    }
    // "of the New Way Forward Act": another law, whatever stands before.
    int next = tokens.at(run.next()).is(Kind.COMMA) ? run.next() + 1 : run.next();
    boolean ofAnother = Words.OF.contains(tokens.at(next).key());
    int before = tokens.at(at - 1).is(Kind.COMMA) ? at - 2 : at - 1;
    return catalogue
        .index()
        .endingAt(tokens, before)
        .filter(found -> !ofAnother && NamedBehind.asWritten(found, tokens))
        .flatMap(
            found ->
                catalogue
                    .byId(found.name().id())
                    .map(
                        i ->
                            match(
                                i,
                                run,
                                tokens.at(found.first()).start(),
                                tokens.at(run.next() - 1).end())));
  }

  private static Match match(Instrument of, MentionReader.Run run, int start, int end) {
    MentionResolver resolver = new MentionResolver(of);
    Map<Mention, List<Provision>> resolved = resolver.resolve(run.mentions());
    List<Match.Part> parts = new ArrayList<>();
    int i = 0;
    for (Map.Entry<Mention, List<Provision>> entry : resolved.entrySet()) {
      Mention mention = entry.getKey();
      int from = i == 0 ? start : mention.start();
      int to = i == resolved.size() - 1 ? end : mention.end();
      parts.add(new Match.Part(from, to, entry.getValue()));
      i++;
    }
    return new Match(start, end, parts, resolver.faults());
  }
}
