package org.rapporteur.treaty;

import java.util.List;
import java.util.Set;
import org.rapporteur.treaty.Lexicon.Count;
import org.rapporteur.treaty.Mention.Level;

/**
 * The items that certainly belong to a list without an instrument at its end. A list after
 * "article" ends before a bare number, "ICCPR art. 9 and 12 others", unless the phrase ends with
 * it: "(ICCPR, art. 9 and 12)". Any list ends after the item that follows its "and": "arts. 2 and
 * 9, and 12 others". In French, Spanish and Russian, "art." can introduce several articles, which
 * the last "and" shows.
 */
final class CertainItems {

  private static final Set<String> FOREIGN_AND = Set.of("et", "y", "e", "и");

  private CertainItems() {}

  static List<Mention> of(String text, List<Mention> mentions) {
    int last = mentions.size() - 1;
    boolean foreign = last > 0 && FOREIGN_AND.contains(separator(text, mentions, last));
    boolean ends = endsPhrase(text, mentions.get(last).end());
    Count count = Count.MANY;
    boolean closed = false;
    for (int i = 0; i <= last; i++) {
      Mention mention = mentions.get(i);
      if (mention.unit() != null) {
        count = mention.unit().count();
        closed = false;
      } else if (mention.article() != null && mention.from() != Level.EITHER) {
        String separator = separator(text, mentions, i);
        boolean several = count == Count.MANY || ends || count == Count.EITHER && foreign;
        if (i > 0
            && (!several || closed && separator.startsWith(",") || separator.startsWith(";"))) {
          return mentions.subList(0, i);
        }
        String word = separator.startsWith(",") ? separator.substring(1).strip() : separator;
        closed |= Lexicon.WORDS.is("and", word);
      }
    }
    return mentions;
  }

  /** Whether a text, a sentence or a bracket ends at an index. */
  private static boolean endsPhrase(String text, int end) {
    return end >= text.length() || ").;]".indexOf(text.charAt(end)) >= 0;
  }

  /** The text between an item and the previous one. */
  private static String separator(String text, List<Mention> mentions, int item) {
    return item == 0
        ? ""
        : text.substring(
                mentions.get(item - 1).end(),
                Math.max(mentions.get(item - 1).end(), mentions.get(item).start()))
            .strip();
  }
}
