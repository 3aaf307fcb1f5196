package org.rapporteur.export.download;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.text.XmlWriter;
import org.rapporteur.view.BookPage;
import org.rapporteur.view.ReportFacts;

/** Creates an EPUB 3 book: one chapter for each theme, a table of contents, an article index. */
final class EpubBook {

  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
      </container>
      """;

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
    parts.put("nav.xhtml", page.part("nav", 0));
    return parts;
  }

  static byte[] create(BookPage page, Map<String, byte[]> texts, Map<String, byte[]> images) {
    ReproducibleZip archive = new ReproducibleZip();
    archive.addStored("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
    archive.add("META-INF/container.xml", CONTAINER);
    Set<String> used = new java.util.TreeSet<>();
    Map<String, String> chapters = new LinkedHashMap<>();
    for (String name : parts(page).keySet()) {
      Document text = BookText.read(texts.getOrDefault(name, new byte[0]));
      for (Element image : text.select("img")) {
        if (images.containsKey(image.attr("src"))) {
          used.add(image.attr("src"));
        } else {
          image.replaceWith(new org.jsoup.nodes.TextNode(image.attr("alt")));
        }
      }
      if (name.equals("nav.xhtml")) {
        Element nav = text.expectFirst("nav");
        nav.attr("epub:type", "toc");
        text.expectFirst("html").attr("xmlns:epub", "http://www.idpf.org/2007/ops");
      }
      chapters.put(name, BookText.xhtml(text));
    }
    archive.add("book/package.opf", packageDocument(page, List.copyOf(used)));
    chapters.forEach((name, text) -> archive.add("book/" + name, text));
    used.forEach(path -> archive.add("book/" + path, images.getOrDefault(path, new byte[0])));
    return archive.bytes();
  }

  /** The package document: the book's metadata and the list of its files. */
  static String packageDocument(BookPage page, List<String> images) {
    StringWriter out = new StringWriter();
    XmlWriter xml = new XmlWriter(out);
    xml.start("package").attribute("xmlns", "http://www.idpf.org/2007/opf");
    xml.attribute("version", "3.0").attribute("xml:lang", page.frame().language());
    xml.attribute("unique-identifier", "id").attribute("prefix", "schema: http://schema.org/");
    xml.attribute("dir", page.frame().direction()).line();
    xml.start("metadata").attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/").line();
    metadata(page, xml);
    xml.end().line();
    xml.start("manifest").line();
    List<String> parts = List.copyOf(parts(page).keySet());
    for (String name : parts) {
      item(xml, id(name), name, "application/xhtml+xml", name.equals("nav.xhtml") ? "nav" : "");
    }
    for (int i = 0; i < images.size(); i++) {
      String type = BookText.mediaType(images.get(i)).orElseThrow();
      item(xml, "image-" + (i + 1), images.get(i), type, "");
    }
    xml.end().line();
    xml.start("spine").attribute("page-progression-direction", page.frame().direction()).line();
    for (String name : order(parts)) {
      xml.empty("itemref").attribute("idref", id(name)).line();
    }
    xml.end().line().end().line();
    xml.finish();
    return out.toString();
  }

  /** The parts with the table of contents after the front matter, as in print. */
  private static List<String> order(List<String> parts) {
    List<String> order = new ArrayList<>(parts);
    order.remove("nav.xhtml");
    order.add(2, "nav.xhtml");
    return order;
  }

  private static void metadata(BookPage page, XmlWriter xml) {
    ReportFacts facts = page.report().facts();
    String address = page.report().permalink();
    String name = page.frame().language() + "\n" + facts.title().text();
    UUID uuid = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    xml.start("dc:identifier").attribute("id", "id");
    xml.text(address.isEmpty() ? "urn:uuid:" + uuid : address).end().line();
    xml.element("dc:title", facts.title().text()).line();
    xml.element("dc:language", page.frame().language()).line();
    for (ReportMetadata.Author author : facts.restatedBy().map(List::of).orElse(facts.authors())) {
      xml.element("dc:creator", author.name()).line();
    }
    facts.published().ifPresent(date -> xml.element("dc:date", date.toString()).line());
    facts.source().ifPresent(source -> xml.element("dc:source", source.title()).line());
    facts
        .licence()
        .flatMap(ReportMetadata.Licence::text)
        .ifPresent(licence -> xml.element("dc:rights", licence).line());
    xml.element("dc:description", page.frame().description()).line();
    meta(xml, "dcterms:modified", time(page.changed()));
    meta(xml, "schema:accessMode", "textual");
    meta(xml, "schema:accessModeSufficient", "textual");
    for (String feature :
        List.of(
            "structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability")) {
      meta(xml, "schema:accessibilityFeature", feature);
    }
    meta(xml, "schema:accessibilityHazard", "none");
  }

  private static String time(Optional<PartialDate> date) {
    PartialDate known = date.orElse(new PartialDate(2000, 1, 1));
    return new PartialDate(known.year(), Math.max(1, known.month()), Math.max(1, known.day()))
        + "T00:00:00Z";
  }

  private static void meta(XmlWriter xml, String property, String text) {
    xml.start("meta").attribute("property", property).text(text).end().line();
  }

  private static String id(String name) {
    return name.substring(0, name.indexOf('.'));
  }

  private static void item(XmlWriter xml, String id, String file, String type, String properties) {
    xml.empty("item").attribute("id", id).attribute("href", file).attribute("media-type", type);
    xml.optionalAttribute("properties", properties).line();
  }
}
