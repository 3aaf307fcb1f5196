package org.rapporteur.export.download;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the ends of recommendations together when a page ends: the facts with the last block of the
 * text, and the address with what is before it. With page-break-before, the library would keep
 * whole recommendations together, and leave half of many pages empty.
 */
final class PdfBreaks {

  /** The length of a block from which it may be on another page, in UTF-16 code units. */
  private static final int LONG = 600;

  private PdfBreaks() {}

  static void keep(Document text) {
    for (Element recommendation : text.select(".rec")) {
      Element last = recommendation.lastElementChild();
      if (last != null && last.is("p.label")) {
        join(last.previousElementSibling(), last);
      }
      Element facts = recommendation.selectFirst("> dl.meta, > .together:has(> dl.meta)");
      if (facts != null) {
        join(facts.previousElementSibling(), facts);
      }
    }
  }

  /** Puts the end of one block and the next into a part that is not broken. */
  private static void join(@Nullable Element before, Element block) {
    if (before == null || before.normalName().startsWith("h")) {
      return;
    }
    boolean isText = before.is("div:not(.together)") && before.childrenSize() > 1;
    Element last = isText ? before.child(before.childrenSize() - 1) : before;
    if (last.text().length() >= LONG) {
      return;
    }
    Element end = before;
    if (isText) {
      end = before.shallowClone().removeAttr("id");
      before.after(end);
      end.appendChild(last);
    }
    Element together = new Element("div").addClass("together");
    end.before(together);
    together.appendChild(end).appendChild(block);
  }
}
