package org.rapporteur.importer.outline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importer.source.Blank;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.message.Messages;

/** The labels that the program prints before the facts of a recommendation, in one language. */
final class OwnLabels {

  /** What becomes of a line with a label: a key of front matter. */
  private static final Map<String, String> KEYS =
      Map.of(
          "recommendation.articles", "articles",
          "recommendation.types", "types",
          "recommendation.addressees", "addressees",
          "recommendation.affected", "affected",
          "recommendation.source", "source",
          "recommendation.recommended-by", "recommended-by",
          "recommendation.made", "date",
          "recommendation.sdgs", "sdgs",
          "recommendation.also", "themes");

  /** Lines that the program generates from other parts of the report. */
  private static final List<String> GENERATED =
      List.of(
          "recommendation.documents",
          "recommendation.related",
          "recommendation.chain",
          "recommendation.media",
          "standing.position",
          "standing.assessment");

  /** Labels of the lists below the facts. */
  private static final List<String> RECORDS =
      List.of(
          "recommendation.evidence",
          "recommendation.responses",
          "recommendation.outcomes",
          "recommendation.progress",
          "recommendation.history");

  private static final Pattern COLON =
      Pattern.compile("[\\s\\p{Z}]*[:：][\\s\\p{Z}]*(.+)", Pattern.DOTALL);

  private static final List<String> TYPES =
      List.of("law", "policy", "practice", "data", "information", "action");

  private final Map<String, String> keys = new LinkedHashMap<>();
  private final Map<String, String> types = new LinkedHashMap<>();
  private final List<String> records;
  private final List<String> origins;
  private final String address;

  OwnLabels(String language) {
    Messages messages = Messages.of(language);
    KEYS.forEach((message, key) -> keys.put(messages.text(message), key));
    GENERATED.forEach(message -> keys.put(messages.text(message), ColumnKeys.NONE));
    TYPES.forEach(type -> types.put(messages.text("type." + type), type));
    records = RECORDS.stream().map(messages::text).toList();
    origins =
        List.of("inherited", "inline").stream()
            .map(origin -> "(" + messages.text("origin." + origin) + ")")
            .toList();
    address = Blank.collapsed(messages.text("book.recommendation-address", ""));
  }

  /** A line: its key, or {@link ColumnKeys#NONE} if the program generates it, and its value. */
  record Line(String key, String value) {}

  /** Reads a line that begins with a label and a colon. */
  Optional<Line> read(String text) {
    String line = Blank.collapsed(text);
    if (!address.isEmpty() && line.startsWith(address)) {
      return Optional.of(new Line(ColumnKeys.NONE, line));
    }
    for (Map.Entry<String, String> label : keys.entrySet()) {
      if (line.startsWith(label.getKey())) {
        Matcher rest = COLON.matcher(line.substring(label.getKey().length()));
        if (rest.matches()) {
          return Optional.of(new Line(label.getValue(), rest.group(1)));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a paragraph is the first of the facts of a recommendation. */
  boolean begins(Paragraph paragraph) {
    return paragraph.role() == Paragraph.Role.TEXT
        && (read(paragraph.text().plain()).isPresent() || isRecord(paragraph));
  }

  /** Whether a paragraph is the label of a list, such as that of the evidence. */
  boolean isRecord(Paragraph paragraph) {
    return records.contains(Blank.collapsed(paragraph.text().plain()));
  }

  /** The word of front matter for a type as it is printed. */
  String type(String printed) {
    return types.getOrDefault(printed.strip(), printed.strip());
  }

  /** Whether a group of references comes from elsewhere: from its theme, or from its text. */
  boolean isDerived(String group) {
    return origins.stream().anyMatch(group.strip()::endsWith);
  }
}
