package org.rapporteur.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.EarlierDemand;
import org.rapporteur.model.RecommendationId;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.Node;
import org.rapporteur.yaml.TextValue;

/**
 * Reads the earlier demands that a recommendation follows. Each is a recommendation, with or
 * without double brackets ({@code nd-3}, {@code 2019:nd-3}, {@code [[2019:nd-3]]}), or a map that
 * names a document.
 */
record FollowsReader(ValueReader values, ValueSpans places) {

  private static final String KEY = "follows";
  private static final Pattern RECOMMENDATION = Pattern.compile("(?:([^:\\[\\]]+):)?([^:\\[\\]]+)");

  List<EarlierDemand> read(Fields fields) {
    List<EarlierDemand> all = new ArrayList<>();
    for (Node item : fields.items(KEY, ListLimits.FOLLOWED)) {
      String place = KEY + "/" + all.size();
      if (item instanceof Node.Mapping map) {
        document(new Fields(map, "an earlier demand", values.diagnostics()), place)
            .ifPresent(all::add);
      } else {
        // YAML reads [[nd-3]] without quotation marks as a list in a list.
        recommendation(unwrapped(item))
            .ifPresent(
                earlier -> {
                  places.put(place, item.span());
                  all.add(earlier);
                });
      }
    }
    return all;
  }

  private static Node unwrapped(Node item) {
    Node node = item;
    for (int bracket = 0; bracket < 2; bracket++) {
      if (node instanceof Node.Sequence list && list.items().size() == 1) {
        node = list.items().get(0);
      }
    }
    return node;
  }

  private Optional<EarlierDemand> recommendation(Node node) {
    String text = node instanceof Node.Scalar scalar ? scalar.text().strip() : "";
    boolean bracketed = text.startsWith("[[") && text.endsWith("]]");
    Matcher matcher =
        RECOMMENDATION.matcher(bracketed ? text.substring(2, text.length() - 2) : text);
    if (matcher.matches() && RecommendationId.isValid(matcher.group(2).strip())) {
      String report = Optional.ofNullable(matcher.group(1)).orElse("").strip();
      return Optional.of(new EarlierDemand.InReport(report, matcher.group(2).strip()));
    }
    refuse(text, node.span());
    return Optional.empty();
  }

  private void refuse(String text, Span span) {
    values
        .diagnostics()
        .report(
            Rule.BAD_VALUE,
            span,
            text.isEmpty()
                ? "this is neither a recommendation nor a document"
                : "“" + text + "” is neither a recommendation nor a document",
            RecommendationId.isValid(text.toLowerCase(Locale.ROOT))
                ? "Write " + text.toLowerCase(Locale.ROOT) + " in lower case."
                : "Write the id of a recommendation, such as nd-3, with its report if that is"
                    + " another one of the site, such as 2019:nd-3; or  document: CCPR/C/USA/CO/4"
                    + "  and  paragraph: \"14\".");
  }

  private Optional<EarlierDemand> document(Fields entry, String place) {
    places.putValues(entry, place + "/", "document", "date");
    Optional<TextValue> document =
        entry.requiredLine(
            "document", "Add the symbol or title of the document, such as CCPR/C/USA/CO/4.");
    EarlierDemand earlier =
        new EarlierDemand.InDocument(
            document.map(TextValue::text).orElse(""),
            entry.line("paragraph").map(TextValue::text),
            values.date(entry, "date"),
            values.url(entry, "url"));
    entry.finish();
    return document.map(text -> earlier);
  }
}
