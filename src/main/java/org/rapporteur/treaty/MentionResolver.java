package org.rapporteur.treaty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.treaty.Mention.From;
import org.rapporteur.treaty.Mention.Mark;

/**
 * Gives the items of a list their provisions in one instrument, and says what does not exist.
 *
 * <p>A letter directly below an article or paragraph is a letter, and below a letter a numeral; two
 * or more letters that count in Roman are a numeral anywhere, and so is (i) where the article's
 * letters are known to end before it.
 */
final class MentionResolver {

  private final Instrument instrument;
  private final List<ReferenceFault> faults = new ArrayList<>();
  private @Nullable Provision last;

  MentionResolver(Instrument instrument) {
    this.instrument = instrument;
  }

  /** Each item with what it names that exists, in the order of the text. */
  Map<Mention, List<Provision>> resolve(List<Mention> mentions) {
    Map<Mention, List<Provision>> resolved = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      List<Provision> provisions = new ArrayList<>();
      for (Provision provision : named(mention)) {
        if (exists(provision, mention)) {
          provisions.add(provision);
        }
      }
      resolved.put(mention, provisions);
    }
    return resolved;
  }

  List<ReferenceFault> faults() {
    return faults;
  }

  private List<Provision> named(Mention mention) {
    Provision base = base(mention);
    if (base == null) {
      return List.of();
    }
    Provision named = base;
    for (Mark mark : mention.marks()) {
      named = below(named, mark);
    }
    last = named;
    return mention.to() == null ? List.of(named) : range(named, mention, mention.to());
  }

  private @Nullable Provision base(Mention mention) {
    Mark article = mention.article();
    if (mention.from() == From.ARTICLE && article != null) {
      Optional<ArticleNumber> number = ArticleNumber.parse(article.key());
      if (number.isEmpty()) {
        unknownArticle(article.key(), article);
        last = null;
        return null;
      }
      return whole(number.get());
    }
    Provision before = last;
    if (before == null) {
      return null;
    }
    Mark first = mention.marks().get(0);
    if (mention.from() == From.PARAGRAPH || first.number()) {
      return whole(before.article());
    }
    boolean numeral = !before.numeral().isEmpty() && Roman.value(first.key()) > 0;
    return new Provision(
        before.instrument(),
        before.article(),
        before.paragraph(),
        numeral ? before.letter() : "",
        "");
  }

  private Provision whole(ArticleNumber number) {
    return new Provision(instrument.id(), number, "", "", "");
  }

  private Provision below(Provision above, Mark mark) {
    if (mark.number()) {
      return new Provision(above.instrument(), above.article(), mark.key(), "", "");
    }
    boolean letterThere = !above.letter().isEmpty();
    boolean roman = Roman.value(mark.key()) > 0;
    boolean beyond =
        above.paragraph().isEmpty()
            && mark.key().length() == 1
            && instrument
                .article(above.article())
                .map(Article::lastLetter)
                .filter(letter -> !letter.isEmpty() && mark.key().compareTo(letter) > 0)
                .isPresent();
    if (roman && (letterThere || mark.key().length() > 1 || beyond)) {
      return new Provision(
          above.instrument(), above.article(), above.paragraph(), above.letter(), mark.key());
    }
    return new Provision(above.instrument(), above.article(), above.paragraph(), mark.key(), "");
  }

  private List<Provision> range(Provision from, Mention mention, Mark to) {
    if (from.isArticle()) {
      return articles(from, to);
    }
    List<Provision> all = new ArrayList<>();
    Mark first = mention.marks().get(mention.marks().size() - 1);
    int start = value(first);
    int end = value(to);
    if (end <= start) {
      backward(first.key(), to, mention);
      return List.of(from);
    }
    for (int i = start; i <= end && i - start < 40; i++) {
      String key = first.number() ? Integer.toString(i) : String.valueOf((char) i);
      all.add(
          first.number()
              ? new Provision(from.instrument(), from.article(), key, "", "")
              : new Provision(from.instrument(), from.article(), from.paragraph(), key, ""));
    }
    last = all.get(all.size() - 1);
    return all;
  }

  private static int value(Mark mark) {
    return mark.number() ? Integer.parseInt(mark.key()) : mark.key().charAt(0);
  }

  private List<Provision> articles(Provision from, Mark to) {
    Optional<ArticleNumber> end = ArticleNumber.parse(to.key());
    if (end.isEmpty() || instrument.article(end.get()).isEmpty()) {
      unknownArticle(to.key(), to);
      return List.of(from);
    }
    if (end.get().compareTo(from.article()) <= 0) {
      faults.add(
          new ReferenceFault(
              to.start(),
              to.end(),
              Rule.BACKWARD_RANGE,
              "the range from " + from.article() + " to " + to.key() + " runs backwards",
              "Write the lower number first."));
      return List.of(from);
    }
    last = whole(end.get());
    return instrument.articles().stream()
        .map(Article::number)
        .filter(n -> n.compareTo(from.article()) >= 0 && n.compareTo(end.get()) <= 0)
        .map(this::whole)
        .toList();
  }

  private void backward(String from, Mark to, Mention mention) {
    faults.add(
        new ReferenceFault(
            mention.start(),
            mention.end(),
            Rule.BACKWARD_RANGE,
            "the range from " + from + " to " + to.key() + " runs backwards",
            "Write the lower one first."));
  }

  private boolean exists(Provision provision, Mention mention) {
    Optional<Article> article = instrument.article(provision.article());
    if (article.isEmpty()) {
      Mark mark = mention.article();
      unknownArticle(
          provision.article().toString(),
          mark == null ? new Mark("", true, mention.start(), mention.end()) : mark);
      return false;
    }
    String name = code() + " " + unit() + " " + provision.article();
    int paragraphs = article.get().paragraphs();
    if (!provision.paragraph().isEmpty() && paragraphs >= 0) {
      int paragraph = Integer.parseInt(provision.paragraph());
      if (paragraph < 1 || paragraph > paragraphs) {
        missing(
            mention,
            name + " has no paragraph " + provision.paragraph(),
            paragraphs == 0
                ? name + " has no numbered paragraphs."
                : paragraphs == 1
                    ? name + " has paragraph 1 only."
                    : name + " has paragraphs 1 to " + paragraphs + ".");
        return false;
      }
    }
    String lastLetter = article.get().lastLetter();
    boolean beyond =
        provision.paragraph().isEmpty()
            && provision.letter().length() == 1
            && !lastLetter.isEmpty()
            && provision.letter().compareTo(lastLetter) > 0;
    if (beyond) {
      missing(
          mention,
          name + " has no (" + provision.letter() + ")",
          name + " has (a) to (" + lastLetter + ").");
    }
    return !beyond;
  }

  private void missing(Mention mention, String message, String help) {
    int start = mention.marks().isEmpty() ? mention.start() : mention.marks().get(0).start();
    faults.add(new ReferenceFault(start, mention.end(), Rule.UNKNOWN_PARAGRAPH, message, help));
  }

  private void unknownArticle(String number, Mark mark) {
    List<Article> articles = instrument.articles();
    faults.add(
        new ReferenceFault(
            mark.start(),
            mark.end(),
            Rule.UNKNOWN_ARTICLE,
            code() + " has no " + unit(1) + " " + number,
            code()
                + " has "
                + unit(2)
                + " "
                + articles.get(0).number()
                + " to "
                + articles.get(articles.size() - 1).number()
                + "."));
  }

  private String code() {
    return instrument.code().in("en");
  }

  private String unit() {
    return instrument.unit() == Instrument.Unit.ARTICLE ? "art." : unit(1);
  }

  private String unit(int count) {
    String word = instrument.unit().name().toLowerCase(java.util.Locale.ROOT);
    return count == 1 ? word : word + "s";
  }
}
