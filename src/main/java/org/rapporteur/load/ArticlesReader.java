package org.rapporteur.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.catalogue.ReferenceDiagnostics;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Reference;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.treaty.Provision;
import org.rapporteur.treaty.ReferenceParser;
import org.rapporteur.treaty.ReferenceProblem;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.TextValue;

/** Reads the key "articles", and merges the references of the three origins. */
record ArticlesReader(ReferenceParser parser, Diagnostics diagnostics) {

  /** Maximum number of provisions of one key; each recommendation inherits those of its theme. */
  private static final int MAX_PROVISIONS = 500;

  /**
   * Reads the provisions of a key, sorted, without repetitions; problems are reported at their
   * places.
   */
  List<Provision> read(Fields fields, String key) {
    TreeSet<Provision> provisions = new TreeSet<>();
    for (TextValue value : fields.values(key)) {
      var parsed = parser.parse(value.text());
      provisions.addAll(parsed.provisions());
      parsed.problems().forEach(problem -> report(problem, value));
    }
    if (provisions.size() > MAX_PROVISIONS) {
      diagnostics.report(
          Rule.TOO_LARGE,
          fields.keySpan(key),
          "“" + key + "” cites " + provisions.size() + " provisions",
          "Cite at most " + MAX_PROVISIONS + " provisions.");
    }
    return provisions.stream().limit(MAX_PROVISIONS).toList();
  }

  private void report(ReferenceProblem problem, TextValue value) {
    Span span = value.span();
    // A value in quotes begins one character later than its span.
    int quote = span.length() == value.text().length() + 2 ? 1 : 0;
    int end = span.column() + span.length();
    int column = Math.min(span.column() + quote + problem.start(), Math.max(end - 1, 1));
    int length = Math.max(1, Math.min(problem.end() - problem.start(), end - column));
    diagnostics.report(
        ReferenceDiagnostics.rule(problem),
        new Span(span.file(), span.line(), column, length),
        problem.message(),
        ReferenceDiagnostics.help(problem));
  }

  /** Returns one reference for each article, with its strongest origin. */
  static List<Reference> merge(
      Collection<Provision> explicit,
      Collection<Provision> inline,
      Collection<Provision> inherited) {
    Map<ArticleKey, Origin> origins = new TreeMap<>();
    Map<ArticleKey, TreeSet<Provision>> named = new TreeMap<>();
    collect(Origin.EXPLICIT, explicit, origins, named);
    collect(Origin.INLINE, inline, origins, named);
    collect(Origin.INHERITED, inherited, origins, named);
    List<Reference> references = new ArrayList<>();
    origins.forEach(
        (article, origin) ->
            references.add(new Reference(article, origin, List.copyOf(named.get(article)))));
    return references;
  }

  private static void collect(
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
