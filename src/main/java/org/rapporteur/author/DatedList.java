package org.rapporteur.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of a key that is a list of dated entries, as text. A new entry is put before the first
 * one with a later date; all other lines stay as they are.
 */
final class DatedList {

  private static final Pattern ITEM = Pattern.compile("( *)-(?: .*)?");
  private static final Pattern DATE =
      Pattern.compile("(?m)(?:^|[{,]) *(?:- +)?\\{? *date *: *[\"']?([0-9]{4}[0-9-]*)");

  private DatedList() {}

  /**
   * Adds an entry.
   *
   * @param value the value as {@link FrontMatterText#value} returns it; empty for a new list
   * @param entry the lines of the entry, without hyphen and indentation
   * @param date the date of the entry; empty if it has none
   * @return the value with the entry, to be set; empty if the list is written in a form in which no
   *     entry can be added
   */
  static Optional<String> with(String value, List<String> entry, String date) {
    String first = value.lines().findFirst().orElse("").strip();
    List<String> lines = new ArrayList<>(value.lines().skip(1).toList());
    if (first.isEmpty() || first.startsWith("#") || first.equals("[]")) {
      return block(lines, entry, date)
          .map(text -> (first.startsWith("#") ? " " + first : "") + text);
    }
    if (first.startsWith("{") && first.endsWith("}") && lines.isEmpty()) {
      return block(List.of("  - " + first), entry, date);
    }
    if (first.startsWith("[") && first.endsWith("]") && lines.isEmpty()) {
      String inner = first.substring(0, first.length() - 1).stripTrailing();
      return Optional.of(inner + ", {" + String.join(", ", entry) + "}]");
    }
    return Optional.empty();
  }

  private static Optional<String> block(List<String> lines, List<String> entry, String date) {
    String indent = "  ";
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher item = ITEM.matcher(lines.get(i));
      if (item.matches() && (starts.isEmpty() || item.group(1).equals(indent))) {
        indent = item.group(1);
        starts.add(i);
      }
    }
    if (starts.isEmpty() && lines.stream().anyMatch(line -> !line.isBlank() && !isComment(line))) {
      return single(lines).flatMap(list -> block(list, entry, date));
    }
    int at = lines.size();
    for (int i = starts.size() - 1; i >= 0 && !date.isEmpty(); i--) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
      Matcher found = DATE.matcher(String.join("\n", lines.subList(starts.get(i), end)));
      if (!found.find() || found.group(1).compareTo(date) <= 0) {
        break;
      }
      at = starts.get(i);
    }
    List<String> all = new ArrayList<>(lines);
    for (int i = entry.size() - 1; i >= 0; i--) {
      all.add(at, indent + (i == 0 ? "- " : "  ") + entry.get(i));
    }
    return Optional.of("\n" + String.join("\n", all));
  }

  /** A single entry without a hyphen as a list of one. */
  private static Optional<List<String>> single(List<String> lines) {
    List<String> list = new ArrayList<>();
    boolean begun = false;
    for (String line : lines) {
      if (!line.startsWith("  ")) {
        return Optional.empty();
      }
      boolean first = !begun && !line.isBlank() && !isComment(line);
      list.add((first ? "  - " : "    ") + line.substring(2));
      begun |= first;
    }
    return Optional.of(list);
  }

  private static boolean isComment(String line) {
    return line.strip().startsWith("#");
  }
}
