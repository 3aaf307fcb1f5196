package org.rapporteur.cite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The maximum number of characters that an element of a style writes besides its own attributes.
 *
 * @param variables the length of the work's variables by name; missing ones write nothing
 * @param authors the number of authors of the work
 * @param names the total characters of their names
 * @param term the characters of the longest of the style's own terms and dates
 */
record CslMeasure(Map<String, Integer> variables, int authors, long names, long term) {

  private static final Set<String> TERMS =
      Set.of("label", "date", "date-part", "number", "name", "et-al");

  /** Measures what a style writes for any work. */
  static CslMeasure of(CslParser.Parsed style) {
    long longest =
        style.root().children().stream()
            .filter(part -> part.name().equals("locale"))
            .flatMap(locale -> locale.children().stream())
            .filter(date -> date.name().equals("date"))
            .mapToLong(date -> CslExpansion.of(date, Map.of(), new CslMeasure()).characters())
            .max()
            .orElse(0);
    return new CslMeasure(Map.of(), 1, 0, Math.max(longest, style.longestTerm()));
  }

  private CslMeasure() {
    this(Map.of(), 1, 0, 0);
  }

  /** This measure for citing a work; each part has the same title and container. */
  CslMeasure citing(BibliographicItem work) {
    Map<String, Integer> lengths = new HashMap<>();
    lengths.put("title", work.title().length());
    lengths.put("container-title", work.title().length());
    lengths.put("genre", work.kind().length() + work.number().length());
    lengths.put("URL", work.url().length());
    lengths.put("language", work.language().length());
    List<Integer> each = work.authors().stream().map(author -> author.name().length()).toList();
    long all = each.stream().mapToLong(Integer::longValue).sum();
    return new CslMeasure(Map.copyOf(lengths), Math.max(1, each.size()), all, term);
  }

  /** The characters that one element writes, without its children. */
  long of(CslElement element) {
    boolean writesValue = element.name().equals("text") || element.name().equals("number");
    long value = writesValue ? variables.getOrDefault(element.attribute("variable"), 0) : 0;
    boolean writesTerm = TERMS.contains(element.name()) || element.attributes().containsKey("term");
    return value + (writesTerm ? term : 0);
  }
}
