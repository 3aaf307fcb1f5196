package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Resolves the lists of one text, and collects their provisions and all problems of the text. */
final class ProvisionCollector {

  /**
   * Maximum number of provisions that one text can cite, including those of ranges and repetitions.
   */
  static final int MAX_PROVISIONS = 10_000;

  private final Catalogue catalogue;
  private final Symbols symbols;
  private final Set<Provision> provisions = new LinkedHashSet<>();
  private final List<ReferenceProblem> problems = new ArrayList<>();

  /** How many provisions the text cites so far, with repetitions. */
  private int resolved;

  private boolean isFull;

  ProvisionCollector(Catalogue catalogue, Symbols symbols) {
    this.catalogue = catalogue;
    this.symbols = symbols;
  }

  /** Whether there is neither a provision nor a problem. */
  boolean isEmpty() {
    return provisions.isEmpty() && problems.isEmpty();
  }

  /** The provisions in the order of the text, and the problems by their places. */
  ParsedReferences parsed() {
    List<ReferenceProblem> sorted =
        problems.stream().sorted(Comparator.comparingInt(ReferenceProblem::start)).toList();
    return new ParsedReferences(List.copyOf(provisions), sorted);
  }

  void report(ReferenceProblem problem) {
    problems.add(problem);
  }

  /** Resolves a list for each instrument; reports it if there is none. */
  void resolve(List<Mention> mentions, List<Instrument> instruments) {
    if (instruments.isEmpty()) {
      int start = mentions.get(0).start();
      int end = mentions.get(mentions.size() - 1).end();
      String words = ProvisionProblems.quoted(symbols.text().substring(start, end));
      problems.add(
          new ReferenceProblem(
              start,
              end,
              ReferenceProblem.Kind.UNKNOWN_INSTRUMENT,
              "no instrument is named for " + words,
              "Add it, as in ICCPR art. 9, or set  instrument:  in report.yaml."));
      return;
    }
    for (Instrument instrument : instruments) {
      resolve(mentions, instrument);
    }
  }

  private void resolve(List<Mention> mentions, Instrument instrument) {
    ProvisionResolver resolver = new ProvisionResolver(catalogue, instrument, problems::add);
    for (Mention mention : mentions) {
      if (resolved >= MAX_PROVISIONS) {
        reportTooMany(mention);
        return;
      }
      if (mention.unit() == null || mention.unit().fits(instrument.unit())) {
        List<Provision> named = resolver.resolve(mention);
        resolved += Math.max(1, named.size());
        provisions.addAll(named);
      } else {
        String own = ProvisionProblems.unit(instrument.unit());
        reportSyntax(
            mention.start(),
            mention.end(),
            instrument.code().in("en")
                + (" has " + own + "s, not ")
                + (ProvisionProblems.unit(mention.unit().unit()) + "s"),
            "If you mean one of them, write “" + own + "”.");
      }
    }
  }

  private void reportTooMany(Mention mention) {
    if (!isFull) {
      problems.add(
          new ReferenceProblem(
              mention.start(),
              mention.end(),
              ReferenceProblem.Kind.TOO_MANY,
              "this text cites more than " + MAX_PROVISIONS + " provisions",
              "Cite each article only once."));
    }
    isFull = true;
  }

  void reportSyntax(int start, int end, String message, String help) {
    problems.add(new ReferenceProblem(start, end, ReferenceProblem.Kind.SYNTAX, message, help));
  }
}
