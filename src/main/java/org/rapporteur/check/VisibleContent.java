package org.rapporteur.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.rapporteur.model.Piece;
import org.rapporteur.model.Prose;

/**
 * What a part of a page shows.
 *
 * @param words its words in their order, without punctuation
 * @param ids the ids of its elements, and its own
 */
record VisibleContent(List<String> words, Set<String> ids) {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Set<String> INVISIBLE = Set.of("script", "style", "template", "noscript");

  static VisibleContent of(Element part) {
    StringBuilder text = new StringBuilder();
    Set<String> ids = new HashSet<>();
    part.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.getWholeText());
            } else if (node instanceof Element element) {
              if (element.hasAttr("hidden") || INVISIBLE.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
              }
              text.append(isApart(element) ? " " : "");
              ids.add(element.id());
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            text.append(node instanceof Element element && isApart(element) ? " " : "");
            return FilterResult.CONTINUE;
          }
        });
    return new VisibleContent(words(text.toString()), ids);
  }

  /** The words that a text shows wherever it is placed: not those of links that have no words. */
  static List<String> words(Prose prose) {
    StringBuilder xhtml = new StringBuilder();
    for (Piece piece : prose.pieces()) {
      if (piece instanceof Piece.Markup markup) {
        xhtml.append(markup.xhtml());
      } else if (piece instanceof Piece.NamedLink || piece instanceof Piece.NoteRef) {
        xhtml.append(' ');
      }
    }
    return of(Jsoup.parseBodyFragment(xhtml.toString()).body()).words();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>(List.of(BETWEEN_WORDS.split(text)));
    words.removeIf(String::isEmpty);
    return words;
  }

  /** Whether its words are not part of a word beside it; the marks of notes are superscripts. */
  private static boolean isApart(Element element) {
    return element.isBlock() || element.normalName().equals("sup");
  }

  /** Whether all of these words are among the words, in the same order. */
  boolean hasInOrder(List<String> wanted) {
    int found = 0;
    for (String word : words) {
      if (found < wanted.size() && word.equals(wanted.get(found))) {
        found++;
      }
    }
    return found == wanted.size();
  }
}
