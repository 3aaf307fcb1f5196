package org.rapporteur.export.download;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Converts a rendered text to XHTML for a book, without what only pages need. */
final class BookText {

  private static final Map<String, String> MEDIA =
      Map.of(
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "gif", "image/gif",
          "svg", "image/svg+xml");

  private BookText() {}

  /** The media type of an image by its name; empty for other files. */
  static Optional<String> mediaType(String path) {
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(MEDIA.get(extension));
  }

  /** Parses the document, and removes empty links and attributes that only browsers use. */
  static Document read(byte[] html) {
    return cleaned(Jsoup.parse(new String(html, StandardCharsets.UTF_8)));
  }

  /** Like {@link #read}, and prints the addresses of links to other sites, and marks directions. */
  static Document readForPaper(byte[] html) {
    Document text = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    PrintedAddresses.add(text);
    DirectionMarks.add(text);
    return cleaned(text);
  }

  private static Document cleaned(Document text) {
    text.select("img[loading]").removeAttr("loading");
    text.select("[tabindex]").removeAttr("tabindex");
    text.select("a[rel]").removeAttr("rel");
    text.select("a[href=]").forEach(Element::unwrap);
    return text;
  }

  static String xhtml(Document text) {
    text.outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .charset(StandardCharsets.UTF_8)
        .prettyPrint(false);
    Element root = text.expectFirst("html");
    root.attr("xmlns", "http://www.w3.org/1999/xhtml");
    for (Element element : root.select("[lang]")) {
      element.attr("xml:lang", element.attr("lang"));
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root.outerHtml() + "\n";
  }
}
