package org.rapporteur.export.download;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.message.Messages;
import org.rapporteur.view.BookPage;

/** Creates an EPUB 3 book: one chapter for each theme, a table of contents, an article index. */
final class EpubBook {

  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
      </container>
      """;

  /** The file of the table of contents and of the landmarks. */
  static final String NAV = "nav.xhtml";

  /** The file of the image of the cover. */
  static final String COVER = "cover.svg";

  private EpubBook() {}

  /** Its parts by file, in reading order, with the table of contents last. */
  static Map<String, BookPage> parts(BookPage page) {
    Map<String, BookPage> parts = new LinkedHashMap<>();
    parts.put("cover.xhtml", page.part("cover", 0));
    parts.put("front.xhtml", page.part("front", 0));
    for (int i = 1; i <= page.report().themes().size(); i++) {
      parts.put("theme-" + i + ".xhtml", page.part("theme", i));
    }
    parts.put("index.xhtml", page.part("index", 0));
    parts.put(NAV, page.part("nav", 0));
    return parts;
  }

  /**
   * Creates the book.
   *
   * @param pages the pages of the PDF of the same report; if empty, the book has no list of pages
   */
  static byte[] create(
      BookPage page,
      Map<String, byte[]> texts,
      Map<String, byte[]> images,
      Optional<PdfPages> pages) {
    ReproducibleZip archive = new ReproducibleZip();
    archive.addStored("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
    archive.add("META-INF/container.xml", CONTAINER);
    Set<String> used = new java.util.TreeSet<>();
    Map<String, Document> chapters = new LinkedHashMap<>();
    for (String name : parts(page).keySet()) {
      Document text = BookText.read(texts.getOrDefault(name, new byte[0]));
      for (Element image : text.select("img")) {
        if (images.containsKey(image.attr("src"))) {
          used.add(image.attr("src"));
        } else {
          image.replaceWith(new org.jsoup.nodes.TextNode(image.attr("alt")));
        }
      }
      if (name.equals(NAV)) {
        text.expectFirst("nav").attr("epub:type", "toc");
      }
      text.expectFirst("html").attr("xmlns:epub", "http://www.idpf.org/2007/ops");
      chapters.put(name, text);
    }
    Messages messages = Messages.of(page.frame().language());
    pages.ifPresent(known -> EpubPageList.add(chapters, known, messages));
    String description = new EpubPackage(page, List.copyOf(used), pages.isPresent()).write();
    archive.add("book/package.opf", description);
    archive.add("book/" + COVER, EpubCover.of(page));
    chapters.forEach((name, text) -> archive.add("book/" + name, BookText.xhtml(text)));
    used.forEach(path -> archive.add("book/" + path, images.getOrDefault(path, new byte[0])));
    return archive.bytes();
  }
}
