package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.treaty.Token.Kind;

/**
 * Reads references as lawyers write them, {@code ICCPR arts. 2, 9(1) and 14, para. 3 (d); CAT art.
 * 3}, and checks them against a catalogue. Parses any text without an exception, in time
 * proportional to its length and to the provisions that it cites. Immutable and thread-safe.
 */
public final class ReferenceParser {

  private static final int MAX_CODE_LENGTH = 20;

  private final Catalogue catalogue;
  private final @Nullable Instrument own;
  private final InstrumentNames names;
  private final ProseDocuments documents;

  /**
   * @param own the instrument of a bare "art. 9" and of "the Covenant"; empty if each reference
   *     must name its instrument
   */
  public ReferenceParser(Catalogue catalogue, Optional<Instrument> own) {
    this.catalogue = catalogue;
    this.own = own.orElse(null);
    this.names = new InstrumentNames(catalogue, this.own, false);
    this.documents = new ProseDocuments(own);
  }

  /** Parses a text that consists of references to provisions only. */
  public ParsedReferences parse(String text) {
    List<ProseDocuments.Match> found = documents.find(text);
    return found.isEmpty() ? provisions(text) : withoutDocuments(found, text);
  }

  private ParsedReferences provisions(String text) {
    return new ReferenceReading(catalogue, own, SymbolReader.read(text, names)).read();
  }

  /** Reports each document, with the separator after it, and parses the rest. */
  private ParsedReferences withoutDocuments(List<ProseDocuments.Match> found, String text) {
    List<ReferenceProblem> problems = new ArrayList<>();
    StringBuilder rest = new StringBuilder(text);
    for (ProseDocuments.Match match : found) {
      int end = match.end();
      while (end < text.length() && (text.charAt(end) == ' ' || isSeparator(text.charAt(end)))) {
        end++;
      }
      rest.replace(match.start(), end, " ".repeat(end - match.start()));
      problems.add(document(text.substring(match.start(), match.end()), match));
    }
    if (rest.toString().isBlank()) {
      return new ParsedReferences(List.of(), problems);
    }
    ParsedReferences parsed = provisions(rest.toString().stripTrailing());
    problems.addAll(parsed.problems());
    problems.sort(Comparator.comparingInt(ReferenceProblem::start));
    return new ParsedReferences(parsed.provisions(), problems);
  }

  private static boolean isSeparator(char c) {
    return c == ',' || c == ';' || c == '،' || c == '؛' || c == '、' || c == '；' || c == '，';
  }

  private static ReferenceProblem document(String words, ProseDocuments.Match match) {
    return new ReferenceProblem(
        match.start(),
        match.end(),
        ReferenceProblem.Kind.SYNTAX,
        ProvisionProblems.quoted(words) + " is a document, not a provision",
        "Cite it in the text, where it is linked and listed.");
  }

  /** Parses the content of double brackets, {@code iccpr/14(3)(d)}; at most one provision. */
  public ParsedReferences parseBracketed(String text) {
    Tokens tokens = Tokens.of(text);
    int slash = 0;
    while (slash < tokens.size() && !tokens.at(slash).key().equals("/")) {
      slash++;
    }
    List<ReferenceProblem> problems = new ArrayList<>();
    if (slash == 0 || !tokens.at(slash + 1).is(Kind.NUMBER)) {
      problems.add(unreadable(text));
      return new ParsedReferences(List.of(), problems);
    }
    String name = tokens.written(0, slash - 1);
    Optional<Instrument> instrument = catalogue.byName(name);
    if (instrument.isEmpty()) {
      int end = tokens.at(slash - 1).end();
      problems.add(unknownInstrument(catalogue, name, tokens.at(0).start(), end));
      return new ParsedReferences(List.of(), problems);
    }
    int from = tokens.at(slash + 1).start();
    Optional<Mention> mention = ProvisionForm.read(text, from, names);
    if (mention.isEmpty()) {
      problems.add(unreadable(text));
      return new ParsedReferences(List.of(), problems);
    }
    Set<Provision> provisions =
        new LinkedHashSet<>(
            new ProvisionResolver(catalogue, instrument.get(), problems::add)
                .resolve(mention.get()));
    return new ParsedReferences(List.copyOf(provisions), problems);
  }

  private static ReferenceProblem unreadable(String text) {
    return new ReferenceProblem(
        0,
        text.length(),
        ReferenceProblem.Kind.SYNTAX,
        ProvisionProblems.quoted(text) + " is not a provision",
        "Write the instrument, a slash and the article: iccpr/9 or iccpr/14(3)(d).");
  }

  /** The problem of an instrument that is not in the catalogue. */
  static ReferenceProblem unknownInstrument(Catalogue catalogue, String name, int start, int end) {
    return new ReferenceProblem(
        start,
        end,
        ReferenceProblem.Kind.UNKNOWN_INSTRUMENT,
        ProvisionProblems.quoted(name) + " is not an instrument in the catalogue",
        "Use a code such as ICCPR or CAT, or describe the instrument in a file in"
            + " content/instruments/.",
        name,
        catalogue.likely(name.length() <= MAX_CODE_LENGTH));
  }
}
