package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.treaty.InstrumentNames.Named;
import org.rapporteur.treaty.Token.Kind;

/**
 * One reading of one text of references.
 *
 * <p>An instrument holds for the list that it stands before or behind, and for what follows until
 * another one is named. Where something can't be read, the fault covers it up to the next comma,
 * semicolon, number or instrument, and reading goes on there.
 */
final class ReferenceReading {

  /** Provisions that one text can name, those of ranges included, each as often as it is named. */
  static final int MAX_PROVISIONS = 10_000;

  private final Catalogue catalogue;
  private final InstrumentNames names;
  private final Tokens tokens;
  private final UnreadableParts unreadable;
  private final Set<Provision> provisions = new LinkedHashSet<>();
  private final List<ReferenceProblem> problems = new ArrayList<>();

  /** What articles belong to that name no instrument of their own. */
  private @Nullable Instrument current;

  /** Whether the last instrument was one that nobody knows: its articles are not looked at. */
  private boolean unknown;

  private int at;
  private int resolved;

  ReferenceReading(
      Catalogue catalogue, InstrumentNames names, @Nullable Instrument own, Tokens tokens) {
    this.catalogue = catalogue;
    this.names = names;
    this.current = own;
    this.tokens = tokens;
    this.unreadable = new UnreadableParts(catalogue, names, tokens, problems::add);
  }

  ParsedReferences read() {
    while (!tokens.at(at).is(Kind.END)) {
      if (tokens.at(at).is(Kind.SEMICOLON) || isLastDot()) {
        at++;
      } else {
        group();
        joint();
      }
    }
    if (provisions.isEmpty() && problems.isEmpty()) {
      syntax(
          0,
          tokens.text().length(),
          "no article is named here",
          "Write, for instance, " + UnreadableParts.EXAMPLE + ".");
    }
    problems.sort(Comparator.comparingInt(ReferenceProblem::start));
    return new ParsedReferences(List.copyOf(provisions), problems);
  }

  private boolean isLastDot() {
    return tokens.at(at).is(Kind.DOT) && tokens.at(at + 1).is(Kind.END);
  }

  private boolean isOver() {
    return tokens.at(at).is(Kind.END) || tokens.at(at).is(Kind.SEMICOLON);
  }

  /** One list with the instrument before or behind it. */
  private void group() {
    int first = at;
    Optional<Named> lead = names.at(tokens, at);
    if (lead.isPresent()) {
      become(lead.get().instrument());
      at = NonArticleParts.after(tokens, lead.get(), catalogue);
    } else {
      reportUnknownWords();
    }
    MentionReader.MentionList run = MentionReader.read(tokens, at);
    if (run.mentions().isEmpty()) {
      if (lead.isPresent() && (isOver() || !ListSeparator.at(tokens, at).none(at))) {
        noArticle(lead.get());
      } else if (at == first || lead.isPresent()) {
        at = unreadable.rest(at);
      }
      return;
    }
    at = run.next();
    Optional<Named> behind =
        names
            .behind(tokens, at)
            .filter(n -> lead.isEmpty() || n.first() > run.next() + 1 || isOf(run.next()));
    if (behind.isPresent()) {
      at = NonArticleParts.after(tokens, behind.get(), catalogue);
      share(run.mentions(), lead, behind.get());
    } else if (isOf(at) && tokens.at(at + 1).is(Kind.WORD)) {
      at = unreadable.unknownBehind(at);
      unknown = true;
    } else {
      resolve(run.mentions(), current);
    }
  }

  /** Goes over what joins two groups; what is neither joined nor a beginning can't be read. */
  private void joint() {
    ListSeparator joint = ListSeparator.at(tokens, at);
    if (joint.none(at)) {
      boolean begins =
          isOver()
              || isLastDot()
              || ArticleKeyword.isAt(tokens, at)
              || names.at(tokens, at).isPresent();
      if (!begins) {
        at = ListSeparator.at(tokens, unreadable.rest(at)).next();
      }
      return;
    }
    int first = at;
    at = joint.next();
    if (isOver()) {
      String written = ProvisionProblems.quoted(tokens.written(first, at - 1));
      syntax(
          tokens.at(first).start(),
          tokens.at(at - 1).end(),
          "an article is missing after " + written,
          "Name it, or leave out the " + written + ".");
    }
  }

  /** Reports words that stand where an instrument or "article" should. */
  private void reportUnknownWords() {
    int behind = unreadable.endOfMisspeltUnit(at);
    if (behind == at) {
      behind = unreadable.endOfUnknownInstrument(at);
      unknown |= behind > at;
    }
    at = behind;
  }

  private void noArticle(Named lead) {
    String code = lead.instrument().code().in("en");
    syntax(
        tokens.at(lead.first()).start(),
        tokens.at(lead.next() - 1).end(),
        "no article of " + code + " is named",
        "Write the numbers behind it: " + code + " art. 9.");
  }

  private boolean isOf(int from) {
    int of = tokens.at(from).is(Kind.COMMA) ? from + 1 : from;
    return ReferenceVocabulary.OF.contains(tokens.at(of).key());
  }

  private void become(Instrument instrument) {
    current = instrument;
    unknown = false;
  }

  /** With one instrument before and another behind, the last "art." begins what the second has. */
  private void share(List<Mention> mentions, Optional<Named> lead, Named behind) {
    Instrument second = behind.instrument();
    if (lead.isEmpty() || lead.get().instrument().id().equals(second.id())) {
      become(second);
      resolve(mentions, second);
      return;
    }
    Instrument first = lead.get().instrument();
    int split = mentions.size() - 1;
    while (split > 0 && mentions.get(split).unit() == null) {
      split--;
    }
    if (split == 0) {
      syntax(
          tokens.at(behind.first()).start(),
          tokens.at(behind.next() - 1).end(),
          "two instruments are named for the same articles",
          "Write each instrument before its own articles, with a semicolon between.");
      resolve(mentions, first);
      return;
    }
    resolve(mentions.subList(0, split), first);
    become(second);
    resolve(mentions.subList(split, mentions.size()), second);
  }

  private void resolve(List<Mention> mentions, @Nullable Instrument instrument) {
    if (unknown) {
      return;
    }
    if (instrument == null) {
      int start = mentions.get(0).start();
      int end = mentions.get(mentions.size() - 1).end();
      String words = ProvisionProblems.quoted(tokens.text().substring(start, end));
      problems.add(
          new ReferenceProblem(
              start,
              end,
              Rule.UNKNOWN_INSTRUMENT,
              "no instrument is named for " + words,
              "Name it, as in ICCPR art. 9, or give the report an instrument in report.yaml."));
      return;
    }
    ProvisionResolver resolver = new ProvisionResolver(instrument, problems::add);
    for (Mention mention : mentions) {
      if (resolved >= MAX_PROVISIONS) {
        tooMany(mention);
        return;
      }
      if (mention.unit() == null || mention.unit().unit() == instrument.unit()) {
        List<Provision> named = resolver.resolve(mention);
        resolved += Math.max(1, named.size());
        provisions.addAll(named);
      } else {
        String own = ProvisionProblems.unit(instrument.unit());
        syntax(
            mention.start(),
            mention.end(),
            instrument.code().in("en")
                + (" has " + own + "s, not ")
                + (ProvisionProblems.unit(mention.unit().unit()) + "s"),
            "Write “" + own + "” if you mean one of them.");
      }
    }
  }

  private void tooMany(Mention mention) {
    if (resolved < Integer.MAX_VALUE) {
      problems.add(
          new ReferenceProblem(
              mention.start(),
              mention.end(),
              Rule.TOO_LARGE,
              "this text names more than " + MAX_PROVISIONS + " provisions",
              "Name each article once."));
    }
    resolved = Integer.MAX_VALUE;
  }

  private void syntax(int start, int end, String message, String help) {
    problems.add(new ReferenceProblem(start, end, Rule.REFERENCE_SYNTAX, message, help));
  }
}
