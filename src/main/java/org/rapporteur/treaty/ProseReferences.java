package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.treaty.InstrumentNames.Named;
import org.rapporteur.treaty.Token.Kind;

/**
 * Finds the references in running text that link by themselves: those that name their instrument by
 * code, by full name, or, behind them, by the short name of the report's own, "article 7 of the
 * Covenant". Takes time in proportion to the text; where no word such as "article" stands before a
 * number it only looks at each digit. Immutable, safe to share between threads.
 */
public final class ProseReferences {

  /** Provisions that one text can name, those of ranges included, each as often as it is named. */
  public static final int MAX_PROVISIONS = 20_000;

  private static final Set<String> FOREIGN_AND = Set.of("et", "y", "e");

  private final InstrumentNames names;

  /**
   * @param own the instrument that "the Covenant" means; empty when the text has to say which
   */
  public ProseReferences(Catalogue catalogue, Optional<Instrument> own) {
    this.names = new InstrumentNames(catalogue, own.orElse(null));
  }

  /**
   * One list of provisions with its instrument.
   *
   * @param start its first character, counted from 0
   * @param end behind its last character
   * @param parts the stretches to link, in order, without overlap, within the match
   * @param problems what it names that doesn't exist, in the order of the text, within the match
   */
  public record Match(int start, int end, List<LinkSpan> parts, List<ReferenceProblem> problems) {
    public Match {
      parts = List.copyOf(parts);
      problems = List.copyOf(problems);
    }

    /** How many provisions its parts name together. */
    private int provisions() {
      return parts.stream().mapToInt(part -> part.provisions().size()).sum();
    }
  }

  /**
   * A stretch of text that names one provision, or a range of them. The first one of a match begins
   * with it and the last one ends with it, unless they name what does not exist.
   *
   * @param provisions at least one; the link leads to the first, all of them count
   */
  public record LinkSpan(int start, int end, List<Provision> provisions) {
    public LinkSpan {
      provisions = List.copyOf(provisions);
    }
  }

  /**
   * The references of a text, in order, none inside another; those behind one with which they name
   * more than {@value #MAX_PROVISIONS} provisions are not read.
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
      MentionReader.MentionList run = MentionReader.read(tokens, at);
      at = Math.max(run.next(), at + 1);
      Optional<Candidate> place = place(tokens, run, free);
      if (place.isPresent()) {
        Match match = match(place.get(), MAX_PROVISIONS - named);
        named += match.provisions();
        matches.add(match);
        free = Math.max(place.get().next(), at);
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
   * @param next the index of the token behind the list and the instrument
   */
  private record Candidate(
      Instrument instrument, List<Mention> mentions, int start, int end, int next) {}

  /**
   * @param free the index of the first token that belongs to no match before
   */
  private Optional<Candidate> place(Tokens tokens, MentionReader.MentionList run, int free) {
    List<Mention> mentions = run.mentions();
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    Optional<Named> behind = names.behindInProse(tokens, run.next());
    Optional<Candidate> place;
    if (behind.isPresent()) {
      int next = behind.get().next();
      place =
          Optional.of(
              new Candidate(
                  behind.get().instrument(),
                  mentions,
                  mentions.get(0).start(),
                  tokens.at(next - 1).end(),
                  next));
    } else {
      List<Mention> certain = certain(tokens, mentions);
      int end = certain.get(certain.size() - 1).end();
      place =
          lead(tokens, run, free)
              .filter(lead -> !(lead.apart() && isOf(tokens, run.next())))
              .map(
                  lead -> new Candidate(lead.instrument(), certain, lead.start(), end, run.next()));
    }
    return place.filter(
        p ->
            p.mentions().stream()
                .allMatch(m -> m.unit() == null || m.unit().unit() == p.instrument().unit()));
  }

  /**
   * An instrument named before its articles.
   *
   * @param start the first character that belongs to the match
   * @param apart whether a comma or bracket stands between
   */
  private record LeadingInstrument(Instrument instrument, int start, boolean apart) {}

  private Optional<LeadingInstrument> lead(Tokens tokens, MentionReader.MentionList run, int free) {
    int at = run.first();
    if (tokens.at(at - 1).is(Kind.OPEN)) {
      return names
          .beforeInProse(tokens, at - 2)
          .filter(name -> name.first() >= free && tokens.at(run.next()).is(Kind.CLOSE))
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
   * Without an instrument at its end, a list behind "article" is over before a bare number: "ICCPR
   * art. 9 and 12 others"; and any list before what follows its "and": "arts. 2 and 9, and 12
   * others". Where "art." stands for several, in French, the last "and" shows it.
   */
  private static List<Mention> certain(Tokens tokens, List<Mention> mentions) {
    int last = mentions.size() - 1;
    boolean foreign = last > 0 && FOREIGN_AND.contains(joint(tokens, mentions, last));
    ReferenceVocabulary.GrammaticalNumber count = ReferenceVocabulary.GrammaticalNumber.MANY;
    boolean closed = false;
    for (int i = 0; i <= last; i++) {
      Mention mention = mentions.get(i);
      if (mention.unit() != null) {
        count = mention.unit().count();
        closed = false;
      } else if (mention.article() != null) {
        String joint = joint(tokens, mentions, i);
        boolean several =
            count == ReferenceVocabulary.GrammaticalNumber.MANY
                || count == ReferenceVocabulary.GrammaticalNumber.EITHER && foreign;
        if (!several || closed && joint.startsWith(",")) {
          return mentions.subList(0, i);
        }
        closed |=
            ReferenceVocabulary.AND.contains(
                joint.startsWith(",") ? joint.substring(1).strip() : joint);
      }
    }
    return mentions;
  }

  /** What stands between an item and the one before. */
  private static String joint(Tokens tokens, List<Mention> mentions, int item) {
    return tokens
        .text()
        .substring(mentions.get(item - 1).end(), mentions.get(item).start())
        .strip();
  }

  /** The match of a list, up to the item with which it names more than so many provisions. */
  private static Match match(Candidate place, int most) {
    List<ReferenceProblem> problems = new ArrayList<>();
    ProvisionResolver resolver = new ProvisionResolver(place.instrument(), problems::add);
    List<LinkSpan> parts = new ArrayList<>();
    List<Mention> mentions = place.mentions();
    int named = 0;
    for (int i = 0; i < mentions.size() && named <= most; i++) {
      Mention mention = mentions.get(i);
      List<Provision> provisions = resolver.resolve(mention);
      named += provisions.size();
      if (!provisions.isEmpty()) {
        int first = i == 0 ? place.start() : mention.start();
        int last = i == mentions.size() - 1 ? place.end() : mention.end();
        parts.add(new LinkSpan(first, last, provisions));
      }
    }
    return new Match(place.start(), place.end(), parts, problems);
  }
}
