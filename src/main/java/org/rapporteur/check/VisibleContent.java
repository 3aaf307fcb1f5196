package org.rapporteur.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.Selector;

/**
 * The content of a page's main part that readers can see.
 *
 * @param words its words; text of adjacent inline elements without a space between is one word
 * @param wordsByElement the same, except that an element's edge always separates words
 * @param headings the words of its headings
 * @param titled whether it contains an h1 with text
 * @param ids the ids of the main element and all elements in it
 * @param links the targets of its links that contain text or an image
 */
record VisibleContent(
    WordSequence words,
    WordSequence wordsByElement,
    WordSequence headings,
    boolean titled,
    Set<String> ids,
    Set<String> links) {

  private static final Evaluator MAIN = Selector.evaluatorOf("main");

  private static final Evaluator IMAGES = Selector.evaluatorOf("img[alt]");

  /** Marks the edge of an inline element. It is not a space and never part of a word. */
  private static final String EDGE = "\uE002";

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  static VisibleContent of(Document document) {
    Element main = document.selectFirst(MAIN);
    Element part = main == null ? document.body() : main;
    return HiddenElements.isHidden(part) ? new TextCollector().content() : of(part);
  }

  private static VisibleContent of(Element part) {
    TextCollector collector = new TextCollector();
    part.filter(collector);
    return collector.content();
  }

  boolean shows(PlannedText text) {
    return text.heading()
        ? headings.contains(text.runs())
        : words.contains(text.runs()) || wordsByElement.contains(text.runs());
  }

  private static final class TextCollector implements NodeFilter {

    private final StringBuilder text = new StringBuilder();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> links = new HashSet<>();

    /** The start of the text of each open heading and link. */
    private final Deque<Integer> starts = new ArrayDeque<>();

    private final StringBuilder headings = new StringBuilder();
    private boolean titled;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof Element element) {
        if (HiddenElements.hides(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        text.append(edge(element));
        ids.add(element.id());
        if (isHeadingOrLink(element)) {
          starts.push(text.length());
        }
      } else if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        close(element);
        text.append(edge(element));
      }
      return FilterResult.CONTINUE;
    }

    private void close(Element element) {
      if (!isHeadingOrLink(element)) {
        return;
      }
      String words = text.substring(starts.pop());
      boolean blank = WordSequence.words(words).isEmpty();
      if (isHeading(element)) {
        headings.append(words.replace(EDGE, "")).append(' ').append(words).append(' ');
        titled |= !blank && element.normalName().equals("h1");
      } else if (!blank || element.selectFirst(IMAGES) != null) {
        links.add(element.attr("href").strip());
      }
    }

    private static boolean isHeading(Element element) {
      return HEADINGS.contains(element.normalName());
    }

    private static boolean isHeadingOrLink(Element element) {
      return isHeading(element) || element.normalName().equals("a") && element.hasAttr("href");
    }

    /** A block and a superscript, such as a note's mark, always separate words. */
    private static String edge(Element element) {
      return element.isBlock() || element.normalName().equals("sup") ? " " : EDGE;
    }

    private String joined() {
      return text.toString().replace(EDGE, "");
    }

    private VisibleContent content() {
      return new VisibleContent(
          WordSequence.of(joined()),
          WordSequence.of(text.toString()),
          WordSequence.of(headings.toString()),
          titled,
          ids,
          links);
    }
  }
}
