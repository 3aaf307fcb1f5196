package org.rapporteur.importer.source;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Writes what a Word document says of its paragraphs into the HTML that was made from it. */
final class WordHtml {

  private final Map<String, WordParagraph> paragraphs;
  private final Places places;
  private final List<SetAside> aside;

  /**
   * @param paragraphs by the name of their bookmark
   * @param aside where text is listed that the HTML lacks
   */
  WordHtml(Map<String, WordParagraph> paragraphs, Places places, List<SetAside> aside) {
    this.paragraphs = paragraphs;
    this.places = places;
    this.aside = aside;
  }

  /** Changes the elements in place. */
  void describe(Element body) {
    Set<String> found = new HashSet<>();
    for (Element anchor : body.select("a[id^=" + WordParagraphs.BOOKMARK + "]")) {
      WordParagraph paragraph = paragraphs.get(anchor.id());
      Element p = anchor.closest("p");
      found.add(anchor.id());
      while (anchor.childNodeSize() > 0) {
        anchor.before(anchor.childNode(0));
      }
      anchor.remove();
      if (paragraph != null && p != null) {
        describe(p, paragraph);
      }
    }
    paragraphs.forEach(
        (name, paragraph) -> {
          if (!found.contains(name)) {
            missing(paragraph, paragraph.text());
          }
        });
  }

  private void describe(Element p, WordParagraph paragraph) {
    p.attr("data-place", paragraph.place());
    if (!paragraph.label().isEmpty()) {
      p.attr("data-label", paragraph.label());
    }
    if (paragraph.centred()) {
      p.attr("align", "center");
    }
    if (paragraph.contents()) {
      p.tagName("div").attr("data-aside", "table of contents");
    } else if (paragraph.heading().isPresent()) {
      p.tagName("h" + Math.min(6, paragraph.heading().get()));
    } else if (paragraph.depth() > 0) {
      p.attr("data-depth", Integer.toString(paragraph.depth()));
    }
    long stored = Blank.visible(paragraph.text());
    long read = Blank.visible(p.wholeText());
    if (read < stored) {
      missing(paragraph, missingWords(paragraph.text(), p.wholeText()));
    }
  }

  /** The words of a text that another lacks. */
  private static String missingWords(String stored, String read) {
    StringBuilder missing = new StringBuilder();
    for (String word : Blank.collapsed(stored).split(" ", -1)) {
      if (!read.contains(word)) {
        missing.append(missing.isEmpty() ? "" : " ").append(word);
      }
    }
    return missing.toString();
  }

  private void missing(WordParagraph paragraph, String text) {
    if (!text.isBlank()) {
      aside.add(
          new SetAside(
              places.next(paragraph.place()), Blank.collapsed(text), "a form that is not read"));
    }
  }
}
