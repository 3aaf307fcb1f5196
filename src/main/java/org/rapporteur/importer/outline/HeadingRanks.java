package org.rapporteur.importer.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.Place;
import org.rapporteur.importer.source.RecommendationWords;
import org.rapporteur.importer.source.RichText;

/** The levels of headings without styles: by capitals, by their labels, and by repetition. */
final class HeadingRanks {

  private static final Pattern LABELLED =
      Pattern.compile("(?:[IVXLC]{1,6}|\\p{Lu}|\\p{Nd}{1,2})[.)]?[\\s\\p{Z}].*", Pattern.DOTALL);
  private static final Pattern ENDS =
      Pattern.compile(
          "(?iuU)(?:annex|appendi|conclusion|acknowledg|bibliograph|references|endnotes|notes|sources"
              + "|methodolog|contact|anexo|annexe|remerciements|agradecimientos|приложение|附件|附录).*");

  private final boolean capitals;
  private final Set<Place> labelled = new HashSet<>();
  private final Set<Place> below = new HashSet<>();
  private final Map<String, Integer> times = new HashMap<>();

  /**
   * @param headings in order
   */
  HeadingRanks(List<Block> headings) {
    capitals = headings.stream().anyMatch(h -> isCapitals((Paragraph) h));
    for (Block block : headings) {
      Paragraph heading = (Paragraph) block;
      times.merge(words(heading), 1, Integer::sum);
      if (isCapitals(heading)) {
        continue;
      }
      if (LABELLED.matcher(heading.plain().strip()).matches()) {
        labelled.add(heading.place());
      } else if (!labelled.isEmpty() && !ENDS.matcher(words(heading)).matches()) {
        below.add(heading.place());
      }
    }
  }

  /** The level of a heading. */
  int level(Paragraph heading) {
    int level = capitals && !isCapitals(heading) ? 3 : 2;
    boolean repeated =
        times.getOrDefault(words(heading), 0) > 1
            && RecommendationWords.announce(heading.text().plain());
    boolean deeper = repeated || labelled.size() > 1 && below.contains(heading.place());
    return deeper ? level + 1 : level;
  }

  private static String words(Paragraph heading) {
    return heading.text().plain().strip().toLowerCase(Locale.ROOT);
  }

  /** Capitals, except in references to articles at the end. */
  static boolean isCapitals(Paragraph p) {
    return RichText.of(p.text().plain().replaceAll("\\([^()]*\\)", "")).isCapitals();
  }
}
