package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.treaty.InstrumentNames.Named;
import org.rapporteur.treaty.Token.Kind;

/**
 * Finds the references in running text that become links automatically: those that name their
 * instrument by code, by full name, or, after the articles, by the short name of the report's own
 * instrument, "article 7 of the Covenant". Takes time proportional to the text; if no word such as
 * "article" comes before a number, it only inspects the digits. Immutable and thread-safe.
 */
public final class ProseReferences {

  /**
   * Maximum number of provisions that one text can cite, including those of ranges and repetitions.
   */
  public static final int MAX_PROVISIONS = 20_000;

  private static final Set<String> FOREIGN_AND = Set.of("et", "y", "e");

  private final InstrumentNames names;

  /**
   * @param own the instrument that "the Covenant" refers to; empty if the text must name it
   */
  public ProseReferences(Catalogue catalogue, Optional<Instrument> own) {
    this.names = new InstrumentNames(catalogue, own.orElse(null));
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
    if (!ArticleKeyword.mayOccurIn(text)) {
      return List.of();
    }
    Tokens tokens = Tokens.of(text);
    List<Match> matches = new ArrayList<>();
    int at = 0;
    int free = 0;
    int named = 0;
    while (at < tokens.size() && named <= MAX_PROVISIONS) {
      if (!begins(tokens, at)) {
        at++;
        continue;
      }
      MentionReader.MentionList list = MentionReader.read(tokens, at);
      at = Math.max(list.next(), at + 1);
      Optional<Candidate> candidate = candidate(tokens, list, free);
      if (candidate.isPresent()) {
        Match match = match(candidate.get(), MAX_PROVISIONS - named);
        named += match.provisions();
        matches.add(match);
        free = Math.max(candidate.get().next(), at);
        at = free;
      }
    }
    return matches;
  }

  private static boolean begins(Tokens tokens, int at) {
    return ArticleKeyword.isAt(tokens, at)
        || ReferenceVocabulary.PARAGRAPHS.containsKey(tokens.at(at).key())
            && ParagraphsOfArticle.read(tokens, at).isPresent();
  }

  /**
   * A list whose instrument is known.
   *
   * @param mentions at least one
   * @param next the index of the token after the list and the instrument
   */
  private record Candidate(
      Instrument instrument, List<Mention> mentions, int start, int end, int next) {}

  /**
   * @param free the index of the first token after the previous match
   */
  private Optional<Candidate> candidate(Tokens tokens, MentionReader.MentionList list, int free) {
    List<Mention> mentions = list.mentions();
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    Optional<Named> after = names.afterInProse(tokens, list.next());
    Optional<Candidate> candidate;
    if (after.isPresent()) {
      int next = after.get().next();
      candidate =
          Optional.of(
              new Candidate(
                  after.get().instrument(),
                  mentions,
                  mentions.get(0).start(),
                  tokens.at(next - 1).end(),
                  next));
    } else {
      List<Mention> certain = certain(tokens, mentions);
      int end = certain.get(certain.size() - 1).end();
      candidate =
          leadingInstrument(tokens, list, free)
              .filter(leading -> !(leading.apart() && isOf(tokens, list.next())))
              .map(
                  leading ->
                      new Candidate(
                          leading.instrument(), certain, leading.start(), end, list.next()));
    }
    return candidate.filter(
        p ->
            p.mentions().stream()
                .allMatch(m -> m.unit() == null || m.unit().unit() == p.instrument().unit()));
  }

  /**
   * An instrument named before its articles.
   *
   * @param start the first character that belongs to the match
   * @param apart whether a comma or bracket separates it from the articles
   */
  private record LeadingInstrument(Instrument instrument, int start, boolean apart) {}

  private Optional<LeadingInstrument> leadingInstrument(
      Tokens tokens, MentionReader.MentionList list, int free) {
    int at = list.first();
    if (tokens.at(at - 1).is(Kind.OPEN)) {
      return names
          .beforeInProse(tokens, at - 2)
          .filter(name -> name.first() >= free && tokens.at(list.next()).is(Kind.CLOSE))
          .map(name -> new LeadingInstrument(name.instrument(), tokens.at(at).start(), true));
    }
    int last = tokens.at(at - 1).is(Kind.COMMA) ? at - 2 : at - 1;
    boolean apart = last < at - 1;
    if (!tokens.at(last).is(Kind.CLOSE)) {
      return names
          .beforeInProse(tokens, last)
          .filter(name -> name.first() >= free)
          .map(
              name ->
                  new LeadingInstrument(name.instrument(), tokens.at(name.first()).start(), apart));
    }
    Optional<Named> code =
        names
            .beforeInProse(tokens, last - 1)
            .filter(c -> c.first() > free && tokens.at(c.first() - 1).is(Kind.OPEN));
    if (code.isEmpty()) {
      return Optional.empty();
    }
    Instrument instrument = code.get().instrument();
    int first =
        names
            .beforeInProse(tokens, code.get().first() - 2)
            .filter(name -> name.instrument().equals(instrument) && name.first() >= free)
            .map(Named::first)
            .orElse(at);
    return Optional.of(new LeadingInstrument(instrument, tokens.at(first).start(), true));
  }

  private static boolean isOf(Tokens tokens, int at) {
    int of = tokens.at(at).is(Kind.COMMA) ? at + 1 : at;
    return ReferenceVocabulary.OF.contains(tokens.at(of).key());
  }

  /**
   * The items that certainly belong to a list without an instrument at its end. A list after
   * "article" ends before a bare number: "ICCPR art. 9 and 12 others". Any list ends after the item
   * that follows its "and": "arts. 2 and 9, and 12 others". In French and Spanish, "art." can
   * introduce several articles, which the last "and" shows.
   */
  private static List<Mention> certain(Tokens tokens, List<Mention> mentions) {
    int last = mentions.size() - 1;
    boolean foreign = last > 0 && FOREIGN_AND.contains(separator(tokens, mentions, last));
    ReferenceVocabulary.GrammaticalNumber count = ReferenceVocabulary.GrammaticalNumber.MANY;
    boolean closed = false;
    for (int i = 0; i <= last; i++) {
      Mention mention = mentions.get(i);
      if (mention.unit() != null) {
        count = mention.unit().count();
        closed = false;
      } else if (mention.article() != null) {
        String separator = separator(tokens, mentions, i);
        boolean several =
            count == ReferenceVocabulary.GrammaticalNumber.MANY
                || count == ReferenceVocabulary.GrammaticalNumber.EITHER && foreign;
        if (!several || closed && separator.startsWith(",")) {
          return mentions.subList(0, i);
        }
        closed |=
            ReferenceVocabulary.AND.contains(
                separator.startsWith(",") ? separator.substring(1).strip() : separator);
      }
    }
    return mentions;
  }

  /** The text between an item and the previous one. */
  private static String separator(Tokens tokens, List<Mention> mentions, int item) {
    return tokens
        .text()
        .substring(mentions.get(item - 1).end(), mentions.get(item).start())
        .strip();
  }

  /** The match of a list, up to the item that exceeds a number of provisions. */
  private static Match match(Candidate candidate, int max) {
    List<ReferenceProblem> problems = new ArrayList<>();
    ProvisionResolver resolver = new ProvisionResolver(candidate.instrument(), problems::add);
    List<LinkSpan> parts = new ArrayList<>();
    List<Mention> mentions = candidate.mentions();
    int named = 0;
    for (int i = 0; i < mentions.size() && named <= max; i++) {
      Mention mention = mentions.get(i);
      List<Provision> provisions = resolver.resolve(mention);
      named += provisions.size();
      if (!provisions.isEmpty()) {
        int first = i == 0 ? candidate.start() : mention.start();
        int last = i == mentions.size() - 1 ? candidate.end() : mention.end();
        parts.add(new LinkSpan(first, last, provisions));
      }
    }
    return new Match(candidate.start(), candidate.end(), parts, problems);
  }
}
