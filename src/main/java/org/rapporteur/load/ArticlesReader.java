package org.rapporteur.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Reference;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.treaty.Provision;
import org.rapporteur.treaty.ReferenceParser;
import org.rapporteur.treaty.ReferenceProblem;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.TextValue;

/** Reads the key "articles", and joins what the three origins reach. */
record ArticlesReader(ReferenceParser parser, Diagnostics diagnostics) {

  /** Provisions that a key can name; each recommendation of a theme inherits the theme's. */
  private static final int MAX_PROVISIONS = 500;

  /** The provisions that a key names, sorted, each once; faults are reported at their place. */
  List<Provision> read(Fields fields, String key) {
    TreeSet<Provision> provisions = new TreeSet<>();
    for (TextValue value : fields.values(key)) {
      var parsed = parser.parse(value.text());
      provisions.addAll(parsed.provisions());
      parsed.problems().forEach(fault -> report(fault, value));
    }
    if (provisions.size() > MAX_PROVISIONS) {
      diagnostics.report(
          Rule.TOO_LARGE,
          fields.keySpan(key),
          "“" + key + "” names " + provisions.size() + " provisions",
          "It can name " + MAX_PROVISIONS + ".");
    }
    return provisions.stream().limit(MAX_PROVISIONS).toList();
  }

  /**
   * Notes where a key names articles that its theme does not name, though it names others of their
   * instrument, for a rule: {@code articles/iccpr/12}.
   */
  void reportOutsideTheme(Fields fields, String key, List<Provision> theme, ValueSpans places) {
    Set<ArticleKey> named = new HashSet<>();
    Set<String> instruments = new HashSet<>();
    for (Provision provision : theme) {
      named.add(provision.key());
      instruments.add(provision.instrument());
    }
    if (named.isEmpty()) {
      return;
    }
    for (TextValue value : fields.values(key)) {
      for (Provision provision : parser.parse(value.text()).provisions()) {
        String place = key + "/" + provision.key();
        boolean stranger =
            instruments.contains(provision.instrument()) && !named.contains(provision.key());
        if (stranger && !places.has(place)) {
          places.put(place, number(value, provision));
        }
      }
    }
  }

  /** Where the number of an article stands, if it stands there once; else the whole value. */
  private static Span number(TextValue value, Provision provision) {
    Span place = value.span();
    String number = provision.article().toString();
    Matcher matcher =
        Pattern.compile("(?<![\\p{L}\\p{N}(])" + Pattern.quote(number) + "(?![\\p{L}\\p{N}])")
            .matcher(value.text());
    if (!matcher.find()) {
      return place;
    }
    int start = matcher.start();
    return matcher.find()
        ? place
        : Passage.of(value.text(), place).span(start, start + number.length());
  }

  private void report(ReferenceProblem fault, TextValue value) {
    Span span = value.span();
    // A value in quotes begins one character later than its span.
    int quote = span.length() == value.text().length() + 2 ? 1 : 0;
    int end = span.column() + span.length();
    int column = Math.min(span.column() + quote + fault.start(), Math.max(end - 1, 1));
    int length = Math.max(1, Math.min(fault.end() - fault.start(), end - column));
    diagnostics.report(
        fault.rule(),
        new Span(span.file(), span.line(), column, length),
        fault.message(),
        fault.help());
  }

  /** One reference an article, the strongest origin first named. */
  static List<Reference> join(
      Collection<Provision> explicit,
      Collection<Provision> inline,
      Collection<Provision> inherited) {
    Map<ArticleKey, Origin> origins = new TreeMap<>();
    Map<ArticleKey, TreeSet<Provision>> named = new TreeMap<>();
    note(Origin.EXPLICIT, explicit, origins, named);
    note(Origin.INLINE, inline, origins, named);
    note(Origin.INHERITED, inherited, origins, named);
    List<Reference> references = new ArrayList<>();
    origins.forEach(
        (article, origin) ->
            references.add(new Reference(article, origin, List.copyOf(named.get(article)))));
    return references;
  }

  private static void note(
      Origin origin,
      Collection<Provision> provisions,
      Map<ArticleKey, Origin> origins,
      Map<ArticleKey, TreeSet<Provision>> named) {
    for (Provision provision : provisions) {
      origins.putIfAbsent(provision.key(), origin);
      named.computeIfAbsent(provision.key(), key -> new TreeSet<>()).add(provision);
    }
  }
}
