package org.rapporteur.importer.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.author.FrontMatterText;
import org.rapporteur.author.YamlText;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.importer.outline.DateWords;
import org.rapporteur.yaml.Node;
import org.rapporteur.yaml.YamlReader;

/**
 * Values of front matter as texts of cells: one line for each value of a list, and YAML as it is
 * for keys with entries.
 */
final class CellText {

  /** Keys whose values are written without quotation marks. */
  private static final Set<String> PLAIN =
      Set.of("status", "types", "inherit-articles", "date", "themes", "related", "successors");

  private static final Set<String> NESTED =
      Set.of("evidence", "history", "responses", "outcomes", "progress", "media");

  /** Keys whose values spreadsheets take for numbers or dates, and write in another way. */
  private static final Set<String> REWRITTEN = Set.of("number", "date", "sdgs", "source");

  private CellText() {}

  /**
   * Returns whether a cell states what the file states, although a spreadsheet may have written it
   * in another way: 140.1 for 140.10, or 15/01/2022 for 2022-01-15.
   */
  static boolean isSame(String key, String cell, String current) {
    String one = cell.strip();
    String other = current.strip();
    if (one.equals(other) || !REWRITTEN.contains(key)) {
      return one.equals(other);
    }
    return isNumber(one) && isNumber(other)
        ? new BigDecimal(one.replace(',', '.')).compareTo(new BigDecimal(other)) == 0
        : Stream.of(DateWords.Order.DAY_FIRST, DateWords.Order.MONTH_FIRST)
            .map(order -> new DateWords(Locale.ENGLISH, order).read(one))
            .anyMatch(Optional.of(other)::equals);
  }

  private static boolean isNumber(String text) {
    return text.matches("\\d{1,9}(?:[.,]\\d{1,9})?");
  }

  /** The cell of a key; empty text if the file lacks the key. */
  static String of(FrontMatterText file, String key) {
    Optional<String> written = file.value(key);
    if (written.isEmpty() || NESTED.contains(key)) {
      return written.map(String::strip).orElse("");
    }
    Diagnostics ignored = new Diagnostics();
    return YamlReader.read("", "value: " + written.get(), 1, ignored)
        .flatMap(node -> node instanceof Node.Mapping map ? lines(map) : Optional.empty())
        .orElseGet(() -> written.get().strip());
  }

  private static Optional<String> lines(Node.Mapping map) {
    Node value = map.entries().get(0).value();
    if (value instanceof Node.Scalar scalar) {
      return Optional.of(scalar.text());
    }
    if (value instanceof Node.Sequence list
        && list.items().stream().allMatch(Node.Scalar.class::isInstance)) {
      return Optional.of(
          String.join("\n", list.items().stream().map(i -> ((Node.Scalar) i).text()).toList()));
    }
    return Optional.empty();
  }

  /** The value of a key as YAML, from a cell that is not empty. */
  static String yaml(String key, String cell) {
    String text = cell.replaceAll("\r\n?", "\n").strip();
    if (NESTED.contains(key)) {
      boolean block = text.startsWith("- ");
      return block ? "\n" + text.indent(2).stripTrailing() : text;
    }
    List<String> values =
        Stream.of(text.split("\n", -1)).map(String::strip).filter(v -> !v.isEmpty()).toList();
    List<String> written =
        values.stream().map(v -> PLAIN.contains(key) ? v : YamlText.quoted(v)).toList();
    return written.size() == 1 ? written.get(0) : "[" + String.join(", ", written) + "]";
  }
}
