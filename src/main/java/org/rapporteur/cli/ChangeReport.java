package org.rapporteur.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.compare.Changes;

/**
 * Formats a comparison of two states of a report as Markdown that is also readable as plain text.
 */
final class ChangeReport {

  /** The number of items that a list shows; the rest are counted. */
  private static final int MAX_ITEMS = 50;

  private ChangeReport() {}

  static String markdown(Changes changes) {
    StringBuilder text = new StringBuilder("## What this changes\n\n");
    if (changes.isEmpty()) {
      return text.append("Nothing that is published changes: the recommendations and their")
          .append(" addresses are the same.\n")
          .toString();
    }
    text.append(
            OutcomeReporter.counted(changes.added().size(), "recommendation", "recommendations"))
        .append(" new, ")
        .append(changes.changed().size())
        .append(" changed, ")
        .append(changes.removed().size())
        .append(" no longer published; ")
        .append(OutcomeReporter.counted(changes.newAddresses().size(), "address", "addresses"))
        .append(" new, ")
        .append(changes.lostAddresses().size())
        .append(" removed.\n");
    items(text, "New", changes.added());
    items(text, "Changed", changes.changed());
    items(text, "No longer published", changes.removed());
    addresses(text, "New addresses", changes.newAddresses());
    addresses(text, "Removed addresses", changes.lostAddresses());
    return text.toString();
  }

  private static void items(
      StringBuilder text, String heading, List<Changes.ChangedRecommendation> items) {
    lines(
        text,
        heading,
        items.stream()
            .map(
                item ->
                    "**"
                        + item.id().toUpperCase(java.util.Locale.ROOT)
                        + "** "
                        + (escaped(item.title()) + " " + code(item.address())).strip()
                        + (item.notes().isEmpty()
                            ? ""
                            : ": "
                                + item.notes().stream()
                                    .map(ChangeReport::escaped)
                                    .collect(Collectors.joining("; "))))
            .toList());
  }

  private static void addresses(StringBuilder text, String heading, List<String> addresses) {
    lines(text, heading, addresses.stream().map(ChangeReport::code).toList());
  }

  private static void lines(StringBuilder text, String heading, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    text.append("\n### ").append(heading).append("\n\n");
    lines.stream().limit(MAX_ITEMS).forEach(line -> text.append("- ").append(line).append('\n'));
    if (lines.size() > MAX_ITEMS) {
      text.append("- and ").append(lines.size() - MAX_ITEMS).append(" more\n");
    }
  }

  private static String code(String address) {
    return "`" + Glyph.printable(address).replace("`", "") + "`";
  }

  /** Escapes a text of the report, so that it contains no Markdown, HTML or mention of a person. */
  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    for (char c : Glyph.printable(text).toCharArray()) {
      switch (c) {
        case '<' -> safe.append("&lt;");
        case '&' -> safe.append("&amp;");
        case '@' -> safe.append("@\u200b");
        case '\\', '`', '*', '_', '[', ']', '#', '|', '~', '!', '$' -> safe.append('\\').append(c);
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }
}
