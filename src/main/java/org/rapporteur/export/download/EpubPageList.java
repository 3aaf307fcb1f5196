package org.rapporteur.export.download;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.message.Messages;

/**
 * The list of the PDF's pages in an EPUB. A page links to the first part, theme or recommendation
 * that begins on it. If none does, it links to the one that it continues.
 */
final class EpubPageList {

  private static final String COVER = "cover.xhtml";

  private EpubPageList() {}

  /**
   * Adds the list to the navigation document of a book.
   *
   * @param texts the documents of the book by file
   */
  static void add(Map<String, Document> texts, PdfPages pages, Messages messages) {
    Document navigation = texts.get(EpubBook.NAV);
    if (navigation == null) {
      return;
    }
    List<String> targets = targets(texts, pages);
    Element nav = navigation.body().appendElement("nav");
    nav.attr("epub:type", "page-list").attr("role", "doc-pagelist").attr("hidden", "hidden");
    nav.attr("aria-labelledby", "pages");
    nav.appendElement("h2").attr("id", "pages").text(messages.text("book.pages"));
    Element list = nav.appendElement("ol");
    for (int i = 0; i < targets.size(); i++) {
      Element link = list.appendElement("li").appendElement("a").attr("href", targets.get(i));
      link.text(String.valueOf(i + 1));
    }
  }

  /** The address for each page, from the first. */
  private static List<String> targets(Map<String, Document> texts, PdfPages pages) {
    List<String> targets = new ArrayList<>(List.of(COVER));
    String last = COVER;
    for (Map.Entry<String, Integer> start : pages.starts().entrySet()) {
      String target = target(texts, start.getKey());
      if (target.isEmpty()) {
        continue;
      }
      while (targets.size() + 1 < start.getValue()) {
        targets.add(last);
      }
      if (targets.size() < start.getValue()) {
        targets.add(target);
      }
      last = target;
    }
    while (targets.size() < pages.count()) {
      targets.add(last);
    }
    return targets;
  }

  /** The address of a heading; empty if the book does not have it. */
  private static String target(Map<String, Document> texts, String id) {
    return texts.entrySet().stream()
        .filter(text -> text.getValue().getElementById(id) != null)
        .map(text -> text.getKey() + "#" + id)
        .findFirst()
        .orElse("");
  }
}
