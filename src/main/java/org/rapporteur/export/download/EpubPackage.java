package org.rapporteur.export.download;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapporteur.cite.PersonName;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Download;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.text.XmlWriter;
import org.rapporteur.view.BookPage;
import org.rapporteur.view.ReportFacts;

/**
 * The package document of an EPUB: the metadata of the book and the list of its files.
 *
 * @param images the paths of the images in the text
 * @param pageList whether the book lists the pages of the PDF of the same report
 */
record EpubPackage(BookPage page, List<String> images, boolean pageList) {

  private static final String PDF = Download.PDF.address().path();

  EpubPackage {
    images = List.copyOf(images);
  }

  String write() {
    StringWriter out = new StringWriter();
    XmlWriter xml = new XmlWriter(out);
    xml.start("package").attribute("xmlns", "http://www.idpf.org/2007/opf");
    xml.attribute("version", "3.0").attribute("xml:lang", page.frame().language());
    xml.attribute("unique-identifier", "id").attribute("prefix", "schema: http://schema.org/");
    xml.attribute("dir", page.frame().direction()).line();
    xml.start("metadata").attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/").line();
    describe(xml);
    describeAccess(xml);
    xml.end().line();
    manifest(xml);
    spine(xml);
    xml.end().line();
    xml.finish();
    return out.toString();
  }

  private void describe(XmlWriter xml) {
    ReportFacts facts = page.report().facts();
    String address = page.report().permalink();
    String name = page.frame().language() + "\n" + facts.title().text();
    UUID uuid = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    xml.start("dc:identifier").attribute("id", "id");
    xml.text(address.isEmpty() ? "urn:uuid:" + uuid : address).end().line();
    xml.element("dc:title", facts.title().text()).line();
    xml.element("dc:language", page.frame().language()).line();
    persons(xml, facts);
    facts.published().ifPresent(date -> xml.element("dc:date", date.toString()).line());
    facts.source().ifPresent(source -> xml.element("dc:source", source(source)).line());
    if (pageList) {
      pageSource(xml, address.isEmpty() ? facts.title().text() + ", PDF" : address + PDF);
    }
    facts
        .licence()
        .flatMap(ReportMetadata.Licence::text)
        .ifPresent(licence -> xml.element("dc:rights", licence).line());
    xml.element("dc:description", page.frame().description()).line();
    meta(xml, "dcterms:modified", time(page.changed()));
    xml.empty("meta").attribute("name", "cover").attribute("content", "cover-image").line();
  }

  /** Who wrote the text; if that is not who wrote the original, also the original's authors. */
  private static void persons(XmlWriter xml, ReportFacts facts) {
    boolean restated = facts.restatedBy().isPresent();
    facts.restatedBy().ifPresent(writer -> person(xml, "dc:creator", "creator", writer));
    int number = 0;
    for (ReportMetadata.Author author : facts.authors()) {
      number++;
      if (restated) {
        String id = "original-author-" + number;
        person(xml, "dc:contributor", id, author);
        // "Bibliographic antecedent": the author of the work on which this one is based.
        xml.start("meta").attribute("refines", "#" + id).attribute("property", "role");
        xml.attribute("scheme", "marc:relators").text("ant").end().line();
      } else {
        person(xml, "dc:creator", "creator-" + number, author);
      }
    }
  }

  /** A name, with the form by which libraries sort it if it has a family name. */
  private static void person(
      XmlWriter xml, String element, String id, ReportMetadata.Author author) {
    xml.start(element).attribute("id", id).text(author.name()).end().line();
    PersonName.of(author)
        .ifPresent(
            name -> {
              xml.start("meta").attribute("refines", "#" + id).attribute("property", "file-as");
              xml.text(name.inverted()).end().line();
            });
  }

  private static String source(ReportMetadata.Source source) {
    return source.title()
        + source.symbol().map(symbol -> ", " + symbol).orElse("")
        + source.url().map(url -> ", " + url).orElse("");
  }

  /** The publication whose pages are listed, as EPUB 3.3 names it and as later versions will. */
  private static void pageSource(XmlWriter xml, String source) {
    xml.start("dc:source").attribute("id", "pages").text(source).end().line();
    xml.start("meta").attribute("refines", "#pages").attribute("property", "source-of");
    xml.text("pagination").end().line();
    meta(xml, "pageBreakSource", source);
  }

  private void describeAccess(XmlWriter xml) {
    List<String> features =
        new ArrayList<>(
            List.of(
                "structuralNavigation",
                "tableOfContents",
                "index",
                "readingOrder",
                "displayTransformability"));
    meta(xml, "schema:accessMode", "textual");
    if (!images.isEmpty()) {
      meta(xml, "schema:accessMode", "visual");
      features.add("alternativeText");
    }
    meta(xml, "schema:accessModeSufficient", "textual");
    if (pageList) {
      features.addAll(List.of("pageNavigation", "pageBreakMarkers", "printPageNumbers"));
    }
    features.forEach(feature -> meta(xml, "schema:accessibilityFeature", feature));
    meta(xml, "schema:accessibilityHazard", "none");
    Messages messages = Messages.of(page.frame().language());
    String summary = messages.text("book.accessibility");
    meta(
        xml,
        "schema:accessibilitySummary",
        pageList ? summary + " " + messages.text("book.accessibility-pages") : summary);
  }

  private void manifest(XmlWriter xml) {
    xml.start("manifest").line();
    item(xml, "cover-image", EpubBook.COVER, "image/svg+xml", "cover-image");
    for (String name : EpubBook.parts(page).keySet()) {
      item(xml, id(name), name, "application/xhtml+xml", name.equals(EpubBook.NAV) ? "nav" : "");
    }
    for (int i = 0; i < images.size(); i++) {
      String type = BookText.mediaType(images.get(i)).orElseThrow();
      item(xml, "image-" + (i + 1), images.get(i), type, "");
    }
    xml.end().line();
  }

  /** The order of reading, with the table of contents after the front matter, as in print. */
  private void spine(XmlWriter xml) {
    List<String> order = new ArrayList<>(EpubBook.parts(page).keySet());
    order.remove(EpubBook.NAV);
    order.add(2, EpubBook.NAV);
    xml.start("spine").attribute("page-progression-direction", page.frame().direction()).line();
    for (String name : order) {
      xml.empty("itemref").attribute("idref", id(name)).line();
    }
    xml.end().line();
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
