package org.rapporteur.cite;

import java.util.ArrayList;
import java.util.List;

/**
 * A citation with placeholders. Each is one character that no text can contain (see {@link
 * #clean}).
 *
 * @param runs its text in order
 */
public record CitationTemplate(List<StyledText> runs) {

  static final char PINPOINT = '\uE010';
  static final char TITLE = '\uE011';
  static final char ADDRESS = '\uE012';
  static final char ACCESSED = '\uE013';

  private static final int VALUE_LENGTH = 200;

  public CitationTemplate {
    runs = List.copyOf(runs);
  }

  /**
   * The values of the placeholders.
   *
   * @param pinpoint the part: "recommendation ND-3"
   * @param title its title, for styles that cite a part by its title
   * @param address its absolute address
   * @param accessed the placeholder for the date on which the reader accessed it
   */
  public record Values(String pinpoint, String title, String address, String accessed) {}

  /** The estimated length when filled, with {@value #VALUE_LENGTH} characters a placeholder. */
  long length() {
    return runs.stream()
        .flatMapToInt(run -> run.text().chars())
        .mapToLong(c -> c >= PINPOINT && c <= ACCESSED ? VALUE_LENGTH : 1)
        .sum();
  }

  /** Fills the placeholders; a full stop after a title that ends a sentence is omitted. */
  public List<StyledText> fill(Values values) {
    List<StyledText> filled = new ArrayList<>(runs.size());
    for (StyledText run : runs) {
      boolean last = !filled.isEmpty() && endsWith(filled, values.title());
      String text = last && run.text().startsWith(".") ? run.text().substring(1) : run.text();
      filled.add(new StyledText(fill(text, values), run.emphasis()));
    }
    return filled;
  }

  private static String fill(String text, Values values) {
    StringBuilder out = new StringBuilder(text.length() + 80);
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '.' && (c < PINPOINT || c > ACCESSED)) {
        continue;
      }
      out.append(text, from, i);
      from = i + 1;
      switch (c) {
        case PINPOINT -> out.append(values.pinpoint());
        case TITLE -> out.append(isQuoted(text, i) ? inner(values.title()) : values.title());
        case ADDRESS -> out.append(values.address());
        case ACCESSED -> out.append(values.accessed());
        default -> {
          boolean ended = i > 0 && text.charAt(i - 1) == TITLE && endsSentence(values.title());
          out.append(ended ? "" : ".");
        }
      }
    }
    return out.append(text, from, text.length()).toString();
  }

  private static boolean isQuoted(String text, int placeholder) {
    return placeholder > 0 && text.charAt(placeholder - 1) == '“';
  }

  /** Replaces double quotation marks with single ones, for a title within double ones. */
  private static String inner(String title) {
    return title.replace('“', '‘').replace('”', '’');
  }

  private static boolean endsWith(List<StyledText> filled, String title) {
    return endsSentence(title) && filled.get(filled.size() - 1).text().endsWith(title);
  }

  private static boolean endsSentence(String title) {
    return title.endsWith(".") || title.endsWith("?") || title.endsWith("!");
  }

  boolean has(char placeholder) {
    return runs.stream().anyMatch(run -> run.text().indexOf(placeholder) >= 0);
  }

  /** Joins this template, a text, and another template. */
  CitationTemplate then(String text, CitationTemplate next) {
    List<StyledText> all = new ArrayList<>(runs);
    all.add(new StyledText(text, false));
    all.addAll(next.runs);
    return new CitationTemplate(all);
  }

  /** This template without a full stop at its end. */
  CitationTemplate withoutFullStop() {
    if (runs.isEmpty()) {
      return this;
    }
    List<StyledText> all = new ArrayList<>(runs);
    StyledText last = all.remove(all.size() - 1);
    if (last.text().endsWith(".")) {
      last = new StyledText(last.text().substring(0, last.text().length() - 1), last.emphasis());
    }
    if (!last.text().isEmpty()) {
      all.add(last);
    }
    return new CitationTemplate(all);
  }

  /** This template with a placeholder for the pinpoint, added at the end if its style has none. */
  CitationTemplate withPinpoint() {
    return has(PINPOINT) || has(TITLE)
        ? this
        : withoutFullStop().then(", " + PINPOINT + ".", new CitationTemplate(List.of()));
  }

  /** Removes private-use characters, which include the placeholders. */
  static String clean(String text) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean allowed = c < '\uE000' || c > '\uF8FF';
      if (!allowed && clean == null) {
        clean = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (allowed && clean != null) {
        clean.append(c);
      }
    }
    return clean == null ? text : clean.toString();
  }
}
