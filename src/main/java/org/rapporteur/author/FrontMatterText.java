package org.rapporteur.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of a Markdown file with front matter, in which single keys can be set. All other lines,
 * also comments, stay as they are.
 */
public final class FrontMatterText {

  private static final Pattern FENCE = Pattern.compile("---[ \\t]*");
  private static final Pattern KEY =
      Pattern.compile("([A-Za-z][A-Za-z0-9-]*)[ \\t]*:(?:[ \\t].*)?");

  private final List<String> matter;
  private final String body;
  private final String newline;

  private FrontMatterText(List<String> matter, String body, String newline) {
    this.matter = matter;
    this.body = body;
    this.newline = newline;
  }

  /** Reads a file; empty if it does not begin with front matter. */
  public static Optional<FrontMatterText> of(String text) {
    String newline = text.contains("\r\n") ? "\r\n" : "\n";
    String[] lines = text.split("\n", -1);
    if (lines.length < 2 || !FENCE.matcher(lines[0].replace("\uFEFF", "").strip()).matches()) {
      return Optional.empty();
    }
    List<String> matter = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      String line = lines[i].replaceAll("\r$", "");
      if (FENCE.matcher(line).matches()) {
        String body = String.join("\n", List.of(lines).subList(i + 1, lines.length));
        return Optional.of(new FrontMatterText(matter, body, newline));
      }
      matter.add(line);
    }
    return Optional.empty();
  }

  /** The text after the front matter. */
  public String body() {
    return body;
  }

  /** The value of a key as it is written, without a comment of its own line; empty if missing. */
  public Optional<String> value(String key) {
    int at = line(key);
    if (at < 0) {
      return Optional.empty();
    }
    String first = matter.get(at).substring(matter.get(at).indexOf(':') + 1).strip();
    List<String> rest = matter.subList(at + 1, end(at));
    return Optional.of(rest.isEmpty() ? first : first + "\n" + String.join("\n", rest));
  }

  /**
   * Sets a key.
   *
   * @param value as YAML; one that begins with a line break is nested
   * @param before the keys that come after it in the order of the reference
   */
  public FrontMatterText with(String key, String value, List<String> before) {
    List<String> lines = new ArrayList<>(matter);
    List<String> written =
        List.of((key + (value.startsWith("\n") ? ":" : ": ") + value).split("\n", -1));
    int at = line(key);
    if (at >= 0) {
      lines.subList(at, end(at)).clear();
    } else {
      at = before.stream().mapToInt(this::line).filter(l -> l >= 0).min().orElse(matter.size());
    }
    lines.addAll(at, written);
    return new FrontMatterText(lines, body, newline);
  }

  /** Removes a key. */
  public FrontMatterText without(String key) {
    int at = line(key);
    if (at < 0) {
      return this;
    }
    List<String> lines = new ArrayList<>(matter);
    lines.subList(at, end(at)).clear();
    return new FrontMatterText(lines, body, newline);
  }

  /** The same front matter before another text. */
  public FrontMatterText withBody(String other) {
    return new FrontMatterText(
        matter, newline.equals("\n") ? other : other.replace("\n", newline), newline);
  }

  /** The whole file. */
  public String text() {
    StringBuilder text = new StringBuilder("---").append(newline);
    matter.forEach(line -> text.append(line).append(newline));
    return text.append("---").append(newline).append(body).toString();
  }

  private int line(String key) {
    for (int i = 0; i < matter.size(); i++) {
      java.util.regex.Matcher line = KEY.matcher(matter.get(i));
      if (line.matches() && line.group(1).equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /** The end of a key's value: the next line that is not indented, not empty and no item. */
  private int end(int at) {
    int end = at + 1;
    while (end < matter.size() && isInside(matter.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isInside(String line) {
    return line.startsWith(" ")
        || line.startsWith("\t")
        || line.equals("-")
        || line.startsWith("- ");
  }
}
