package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.treaty.Token.Kind;

/**
 * Reads references as lawyers write them: {@code ICCPR arts. 2, 9(1) and 14; CAT art. 3}.
 *
 * <p>Immutable and safe to share between threads. Never throws, whatever the text.
 */
public final class ReferenceParser {

  private static final String EXAMPLE = "Write it like  ICCPR arts. 2, 9(1) and 14; CAT art. 3";

  private final Catalogue catalogue;
  private final Optional<String> instrument;

  /**
   * @param instrument the id of the instrument that articles belong to where none is named
   */
  public ReferenceParser(Catalogue catalogue, Optional<String> instrument) {
    this.catalogue = catalogue;
    this.instrument = instrument;
  }

  /** Reads a whole text, which holds nothing but references. */
  public ParsedReferences parse(String text) {
    return new Run(Tokens.of(text)).read();
  }

  /** Reads the form that double brackets take: {@code iccpr/14(3)(d)}. */
  public ParsedReferences parseBracket(String text) {
    int slash = text.indexOf('/');
    String id = slash < 0 ? "" : text.substring(0, slash).strip();
    Optional<Instrument> named = catalogue.byId(id);
    if (named.isEmpty()) {
      return fault(
          text,
          Rule.BROKEN_REFERENCE,
          "there is no instrument “" + id + "”",
          Suggestion.didYouMean(id, catalogue.ids(), "Write it like  [[iccpr/14(3)(d)]]"));
    }
    Tokens tokens = Tokens.of(text.substring(slash + 1));
    MentionReader.Run run = MentionReader.read(tokens, 0);
    boolean one =
        run.mentions().size() == 1
            && run.next() == tokens.size()
            && run.mentions().get(0).to() == null;
    if (!one) {
      return fault(
          text,
          Rule.BROKEN_REFERENCE,
          "“" + text + "” does not name one provision",
          "Write it like  [[iccpr/14(3)(d)]]");
    }
    MentionResolver resolver = new MentionResolver(named.get());
    List<Provision> provisions = new ArrayList<>();
    resolver.resolve(run.mentions()).values().forEach(provisions::addAll);
    return new ParsedReferences(provisions, resolver.faults());
  }

  private static ParsedReferences fault(String text, Rule rule, String message, String help) {
    return new ParsedReferences(
        List.of(), List.of(new ReferenceFault(0, text.length(), rule, message, help)));
  }

  /** One reading of one text. */
  private final class Run {
    private final Tokens tokens;
    private final Set<Provision> provisions = new LinkedHashSet<>();
    private final List<ReferenceFault> faults = new ArrayList<>();
    private @Nullable Instrument current;

    Run(Tokens tokens) {
      this.tokens = tokens;
      this.current = instrument.flatMap(catalogue::byId).orElse(null);
    }

    ParsedReferences read() {
      int at = 0;
      while (at < tokens.size()) {
        at = step(at);
      }
      if (tokens.size() == 0) {
        faults.add(new ReferenceFault(0, 0, Rule.REFERENCE_SYNTAX, "no article is named", EXAMPLE));
      }
      return new ParsedReferences(List.copyOf(provisions), faults);
    }

    private int step(int at) {
      Token token = tokens.at(at);
      boolean between =
          token.is(Kind.SEMICOLON) || token.is(Kind.COMMA) || token.is(Kind.DOT) && at > 0;
      if (between) {
        return at + 1;
      }
      Joint joint = Joint.at(tokens, at);
      if (!joint.none(at) && at > 0) {
        return joint.next();
      }
      Optional<NameIndex.Found> name = catalogue.index().startingAt(tokens, at);
      if (name.isPresent()) {
        return behindName(name.get());
      }
      MentionReader.Run run = MentionReader.read(tokens, at);
      if (!run.mentions().isEmpty()) {
        return list(run);
      }
      return unreadable(at);
    }

    private int behindName(NameIndex.Found name) {
      current = catalogue.byId(name.name().id()).orElse(null);
      int next = name.last() + 1;
      next = tokens.at(next).is(Kind.COMMA) || tokens.at(next).is(Kind.DOT) ? next + 1 : next;
      MentionReader.Run run = MentionReader.read(tokens, next);
      if (run.mentions().isEmpty()) {
        faults.add(
            new ReferenceFault(
                tokens.at(name.first()).start(),
                tokens.at(name.last()).end(),
                Rule.REFERENCE_SYNTAX,
                "no article follows “" + tokens.written(name.first(), name.last()) + "”",
                EXAMPLE));
        return Math.max(next, name.last() + 1);
      }
      resolve(run.mentions());
      return run.next();
    }

    private int list(MentionReader.Run run) {
      Optional<NamedBehind> behind = NamedBehind.read(catalogue, instrument, tokens, run.next());
      behind.ifPresent(named -> current = named.instrument());
      if (current == null) {
        Mention first = run.mentions().get(0);
        faults.add(
            new ReferenceFault(
                first.start(),
                first.end(),
                Rule.UNKNOWN_INSTRUMENT,
                "it is not said of which instrument this is an article",
                "Name it, such as  ICCPR art. 9, or give the report an  instrument:"));
      } else {
        resolve(run.mentions());
      }
      return behind.map(NamedBehind::next).orElse(run.next());
    }

    private void resolve(List<Mention> mentions) {
      Instrument of = current;
      if (of != null) {
        MentionResolver resolver = new MentionResolver(of);
        resolver.resolve(mentions).values().forEach(provisions::addAll);
        faults.addAll(resolver.faults());
      }
    }

    /** Reports what can't be read, as far as the next separator or list of articles. */
    private int unreadable(int at) {
      int end = at;
      while (end < tokens.size()
          && !tokens.at(end).is(Kind.SEMICOLON)
          && !(end > at && tokens.at(end).is(Kind.COMMA))
          && !(end > at && MentionReader.announces(tokens, end))
          && !(end > at && tokens.at(end).is(Kind.NUMBER))) {
        end++;
      }
      end = Math.max(end, at + 1);
      String words = tokens.written(at, end - 1);
      boolean name = tokens.at(at).is(Kind.WORD) && end < tokens.size();
      MentionReader.Run run = MentionReader.read(tokens, end);
      boolean unknown = name && !run.mentions().isEmpty();
      faults.add(
          new ReferenceFault(
              tokens.at(at).start(),
              tokens.at(end - 1).end(),
              unknown ? Rule.UNKNOWN_INSTRUMENT : Rule.REFERENCE_SYNTAX,
              unknown
                  ? "there is no instrument “" + words + "” in the catalogue"
                  : "“" + words + "” can’t be read as an article",
              unknown
                  ? Suggestion.didYouMean(
                      words,
                      catalogue.codes(),
                      "Use a known code, or add a file in content/instruments/.")
                  : EXAMPLE));
      return unknown ? run.next() : end;
    }
  }
}
