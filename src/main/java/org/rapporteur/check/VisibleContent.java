package org.rapporteur.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What readers can see of a page's main part.
 *
 * @param words its words; words of neighbouring inline elements are one word if no space is between
 * @param apart the same, with each element's words apart
 * @param headings the words of its headings
 * @param titled whether it has a first-level heading with words
 * @param ids the ids of its elements, and its own
 * @param links the addresses that it links to, by links with words or an image
 */
record VisibleContent(
    WordSequence words,
    WordSequence apart,
    WordSequence headings,
    boolean titled,
    Set<String> ids,
    Set<String> links) {

  /** Between an inline element and its neighbours: not a space, and in no word. */
  private static final String EDGE = "\uE002";

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  static VisibleContent of(Document document) {
    Element main = document.selectFirst("main");
    Element part = main == null ? document.body() : main;
    return HiddenElements.isHidden(part) ? new TextCollector().content() : of(part);
  }

  private static VisibleContent of(Element part) {
    TextCollector reading = new TextCollector();
    part.filter(reading);
    return reading.content();
  }

  /** The text that an element shows, with its blocks apart. */
  static String text(Element part) {
    TextCollector reading = new TextCollector();
    part.filter(reading);
    return reading.joined();
  }

  boolean shows(PlannedText text) {
    return text.heading()
        ? headings.contains(text.runs())
        : words.contains(text.runs()) || apart.contains(text.runs());
  }

  private static final class TextCollector implements NodeFilter {

    private final StringBuilder text = new StringBuilder();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> links = new HashSet<>();

    /** Where the text of each open heading and link begins. */
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
        if (isNoted(element)) {
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
      if (!isNoted(element)) {
        return;
      }
      String words = text.substring(starts.pop());
      boolean blank = WordSequence.words(words).isEmpty();
      if (isHeading(element)) {
        headings.append(words.replace(EDGE, "")).append(' ').append(words).append(' ');
        titled |= !blank && element.normalName().equals("h1");
      } else if (!blank || element.selectFirst("img[alt]") != null) {
        links.add(element.attr("href").strip());
      }
    }

    private static boolean isHeading(Element element) {
      return HEADINGS.contains(element.normalName());
    }

    private static boolean isNoted(Element element) {
      return isHeading(element) || element.normalName().equals("a") && element.hasAttr("href");
    }

    /** Words beside a block are never part of it; the marks of notes are superscripts. */
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
