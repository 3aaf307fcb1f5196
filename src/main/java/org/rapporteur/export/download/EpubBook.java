package org.rapporteur.export.download;

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
import org.rapporteur.text.XmlText;
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
    String language = page.frame().language();
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" xml:lang=\"");
    xml.append(language)
        .append("\" unique-identifier=\"id\" prefix=\"schema: http://schema.org/\"");
    xml.append(" dir=\"").append(page.frame().direction()).append("\">\n<metadata");
    xml.append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
    metadata(page).forEach(line -> xml.append(line).append('\n'));
    xml.append("</metadata>\n<manifest>\n");
    List<String> parts = List.copyOf(parts(page).keySet());
    for (String name : parts) {
      item(xml, id(name), name, "application/xhtml+xml", name.equals("nav.xhtml") ? "nav" : "");
    }
    for (int i = 0; i < images.size(); i++) {
      String type = BookText.mediaType(images.get(i)).orElseThrow();
      item(xml, "image-" + (i + 1), images.get(i), type, "");
    }
    xml.append("</manifest>\n<spine page-progression-direction=\"");
    xml.append(page.frame().direction()).append("\">\n");
    for (String name : order(parts)) {
      xml.append("<itemref idref=\"").append(id(name)).append("\"/>\n");
    }
    return xml.append("</spine>\n</package>\n").toString();
  }

  /** The parts with the table of contents after the front matter, as in print. */
  private static List<String> order(List<String> parts) {
    List<String> order = new ArrayList<>(parts);
    order.remove("nav.xhtml");
    order.add(2, "nav.xhtml");
    return order;
  }

  private static List<String> metadata(BookPage page) {
    List<String> lines = new ArrayList<>();
    var facts = page.report().facts();
    String address = page.report().permalink();
    String name = page.frame().language() + "\n" + facts.title().text();
    UUID uuid = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    lines.add(dc("identifier id=\"id\"", address.isEmpty() ? "urn:uuid:" + uuid : address));
    lines.add(dc("title", facts.title().text()));
    lines.add(dc("language", page.frame().language()));
    facts
        .restatedBy()
        .map(List::of)
        .orElse(facts.authors())
        .forEach(author -> lines.add(dc("creator", author.name())));
    facts.published().ifPresent(date -> lines.add(dc("date", date.toString())));
    facts
        .source()
        .map(ReportMetadata.Source::title)
        .ifPresent(text -> lines.add(dc("source", text)));
    facts
        .licence()
        .flatMap(ReportMetadata.Licence::text)
        .ifPresent(text -> lines.add(dc("rights", text)));
    lines.add(dc("description", page.frame().description()));
    lines.add(meta("dcterms:modified", time(page.changed())));
    lines.add(meta("schema:accessMode", "textual"));
    lines.add(meta("schema:accessModeSufficient", "textual"));
    for (String feature :
        List.of(
            "structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability")) {
      lines.add(meta("schema:accessibilityFeature", feature));
    }
    lines.add(meta("schema:accessibilityHazard", "none"));
    return lines;
  }

  private static String time(Optional<PartialDate> date) {
    PartialDate known = date.orElse(new PartialDate(2000, 1, 1));
    return new PartialDate(known.year(), Math.max(1, known.month()), Math.max(1, known.day()))
        + "T00:00:00Z";
  }

  private static String dc(String element, String text) {
    String name = element.split(" ", 2)[0];
    return "<dc:" + element + ">" + XmlText.escaped(text) + "</dc:" + name + ">";
  }

  private static String meta(String property, String text) {
    return "<meta property=\"" + property + "\">" + XmlText.escaped(text) + "</meta>";
  }

  private static String id(String name) {
    return name.substring(0, name.indexOf('.'));
  }

  private static void item(
      StringBuilder xml, String id, String file, String type, String properties) {
    xml.append("<item id=\"").append(id).append("\" href=\"").append(XmlText.escaped(file));
    xml.append("\" media-type=\"").append(type).append('"');
    if (!properties.isEmpty()) {
      xml.append(" properties=\"").append(properties).append('"');
    }
    xml.append("/>\n");
  }
}
