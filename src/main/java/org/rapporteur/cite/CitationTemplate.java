package org.rapporteur.cite;

import java.util.ArrayList;
import java.util.List;

/**
 * A citation with holes, each of them one character that no text can hold (see {@link #clean}).
 *
 * @param runs its words in order
 */
public record CitationTemplate(List<StyledText> runs) {

  static final char PINPOINT = '\uE010';
  static final char TITLE = '\uE011';
  static final char ADDRESS = '\uE012';
  static final char ACCESSED = '\uE013';

  private static final int FILLING = 200;

  public CitationTemplate {
    runs = List.copyOf(runs);
  }

  /**
   * What fills the holes.
   *
   * @param pinpoint the part: "rec ND-3"
   * @param title its title, for styles that cite a part by it
   * @param address its absolute address
   * @param accessed the slot for the date on which the reader read it
   */
  public record Values(String pinpoint, String title, String address, String accessed) {}

  /** About how many characters it has once it is filled, each hole taken for {@value #FILLING}. */
  long length() {
    return runs.stream()
        .flatMapToInt(run -> run.text().chars())
        .mapToLong(c -> c >= PINPOINT && c <= ACCESSED ? FILLING : 1)
        .sum();
  }

  /** The citation. */
  public List<StyledText> fill(Values filling) {
    List<StyledText> filled = new ArrayList<>(runs.size());
    for (StyledText run : runs) {
      boolean last = !filled.isEmpty() && endsWith(filled, filling.title());
      String text = last && run.text().startsWith(".") ? run.text().substring(1) : run.text();
      filled.add(new StyledText(fill(text, filling), run.emphasis()));
    }
    return filled;
  }

  private static String fill(String text, Values filling) {
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
        case PINPOINT -> out.append(filling.pinpoint());
        case TITLE -> out.append(quoted(text, i) ? inner(filling.title()) : filling.title());
        case ADDRESS -> out.append(filling.address());
        case ACCESSED -> out.append(filling.accessed());
        default -> {
          boolean ended = i > 0 && text.charAt(i - 1) == TITLE && endsSentence(filling.title());
          out.append(ended ? "" : ".");
        }
      }
    }
    return out.append(text, from, text.length()).toString();
  }

  private static boolean quoted(String text, int hole) {
    return hole > 0 && text.charAt(hole - 1) == '“';
  }

  /** Quotation marks within double ones are single. */
  private static String inner(String title) {
    return title.replace('“', '‘').replace('”', '’');
  }

  private static boolean endsWith(List<StyledText> filled, String title) {
    return endsSentence(title) && filled.get(filled.size() - 1).text().endsWith(title);
  }

  private static boolean endsSentence(String title) {
    return title.endsWith(".") || title.endsWith("?") || title.endsWith("!");
  }

  boolean has(char hole) {
    return runs.stream().anyMatch(run -> run.text().indexOf(hole) >= 0);
  }

  /** This one, words, and another one. */
  CitationTemplate then(String words, CitationTemplate next) {
    List<StyledText> all = new ArrayList<>(runs);
    all.add(new StyledText(words, false));
    all.addAll(next.runs);
    return new CitationTemplate(all);
  }

  /** Without the full stop at its end. */
  CitationTemplate open() {
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

  /** With a hole for the pinpoint where its style has no place for one. */
  CitationTemplate pinned() {
    return has(PINPOINT) || has(TITLE)
        ? this
        : open().then(", " + PINPOINT + ".", new CitationTemplate(List.of()));
  }

  /** A text without the characters that stand for holes. */
  static String clean(String text) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean kept = c < '\uE000' || c > '\uF8FF';
      if (!kept && clean == null) {
        clean = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (kept && clean != null) {
        clean.append(c);
      }
    }
    return clean == null ? text : clean.toString();
  }
}
