package org.rapporteur.export.download;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.message.LanguageMarks;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Language;

/**
 * The list of the PDF's pages in an EPUB, and a mark in the text for each. The mark of a page is
 * before the first part, theme or recommendation that begins on it. If none does, it is before the
 * one that the page continues.
 */
final class EpubPageList {

  private static final String COVER = "cover.xhtml";

  private EpubPageList() {}

  /** A place in the book: an element of one of its files. */
  private record Place(String file, Element element) {}

  /**
   * Adds the list to the navigation document of a book, and the marks to its text.
   *
   * @param texts the documents of the book by file; the first is the cover
   */
  static void add(Map<String, Document> texts, PdfPages pages, Messages messages) {
    Document navigation = texts.get(EpubBook.NAV);
    Document cover = texts.get(COVER);
    if (navigation == null || cover == null) {
      return;
    }
    Element nav = new Element("nav");
    nav.attr("epub:type", "page-list").attr("role", "doc-pagelist").attr("hidden", "hidden");
    nav.attr("aria-labelledby", "pages");
    Element heading = nav.appendElement("h2").attr("id", "pages").text(messages.text("book.pages"));
    Language language = new Language(messages.language());
    if (!LanguageMarks.isSame(navigation.expectFirst("html").attr("lang"), language.tag())) {
      heading.attr("lang", language.tag()).attr("dir", language.direction());
    }
    Element list = nav.appendElement("ol");
    int number = 0;
    for (Place place : places(texts, new Place(COVER, cover.body().child(0)), pages)) {
      String page = String.valueOf(++number);
      String id = "pdf-page-" + page;
      Element mark = new Element("div").attr("id", id).attr("epub:type", "pagebreak");
      place.element().before(mark.attr("role", "doc-pagebreak").attr("aria-label", page));
      Element link = list.appendElement("li").appendElement("a").text(page);
      link.attr("href", place.file() + "#" + id);
    }
    navigation.body().appendChild(nav);
  }

  /** The place of each page, from the first. */
  private static List<Place> places(Map<String, Document> texts, Place cover, PdfPages pages) {
    List<Place> places = new ArrayList<>(List.of(cover));
    Map<String, Place> elements = elements(texts);
    Place last = cover;
    for (Map.Entry<String, Integer> start : pages.starts().entrySet()) {
      Place found = elements.get(start.getKey());
      if (found != null) {
        while (places.size() + 1 < start.getValue()) {
          places.add(last);
        }
        last = found;
        if (places.size() < start.getValue()) {
          places.add(last);
        }
      }
    }
    while (places.size() < pages.count()) {
      places.add(last);
    }
    return places;
  }

  /** The elements of the book by id; for those in a list of links, which has no marks, the list. */
  private static Map<String, Place> elements(Map<String, Document> texts) {
    Map<String, Place> elements = new HashMap<>();
    texts.forEach(
        (file, text) -> {
          for (Element element : text.getElementsByAttribute("id")) {
            Element navigation = element.closest("nav");
            Place place = new Place(file, navigation == null ? element : navigation);
            elements.putIfAbsent(element.id(), place);
          }
        });
    return elements;
  }
}
