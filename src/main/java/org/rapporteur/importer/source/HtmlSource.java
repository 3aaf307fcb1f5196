package org.rapporteur.importer.source;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads web pages, also those that Word makes. */
final class HtmlSource {

  private final Places places = new Places();
  private final List<SetAside> aside = new ArrayList<>();

  /** Reads a page from its text. */
  SourceDocument read(String html) {
    return read(Jsoup.parse(html), SourceFormat.HTML);
  }

  /** Reads a parsed page of a format that was converted to HTML. */
  SourceDocument read(Document page, SourceFormat format) {
    Element body = page.body();
    HtmlClasses.apply(page);
    OfficeLists.label(body);
    body.select("p[class^=MsoToc], p[class^=MsoTOC]")
        .forEach(p -> p.attr("data-aside", "table of contents").tagName("div"));
    setAsideFurniture(body);
    HtmlNotes notes = new HtmlNotes(body);
    HtmlBlocks reader = new HtmlBlocks(places, notes).read(body);
    comments(body);
    Map<String, List<Paragraph>> noteTexts = new LinkedHashMap<>();
    notes
        .elements()
        .forEach(
            (name, element) ->
                noteTexts.put(
                    name,
                    HtmlBlocks.paragraphs(new HtmlBlocks(places, notes).read(element).blocks())));
    aside.addAll(reader.aside());
    Map<String, byte[]> pictures = new LinkedHashMap<>();
    reader.pictures().forEach((name, src) -> data(src).ifPresent(b -> pictures.put(name, b)));
    return new SourceDocument(
        format,
        text(page.title()),
        language(page),
        reader.blocks(),
        noteTexts,
        pictures,
        aside,
        reader.remarks());
  }

  /** What surrounds the main part of a page: menus, the site's header and footer. */
  private void setAsideFurniture(Element body) {
    Element main = body.selectFirst("main, [role=main]");
    List<Element> articles = body.select("article");
    if (main == null && articles.size() == 1) {
      main = articles.get(0);
    }
    for (Element e : body.select("nav, [role=navigation], header, footer, aside, [role=banner]")) {
      boolean around = main == null || !within(e, main);
      boolean page = e.closest("article, section") == null;
      if (e.normalName().equals("nav") || around && page && e.select("h1").isEmpty()) {
        e.attr("data-aside", "around the main part of the page");
        e.tagName("div");
      }
    }
  }

  private static boolean within(Element inner, Element outer) {
    return inner.equals(outer) || inner.parents().contains(outer);
  }

  private static Optional<String> language(Document page) {
    Element html = page.selectFirst("html[lang], body[lang], html[xml:lang]");
    return html == null
        ? Optional.empty()
        : text(html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang"));
  }

  private static Optional<String> text(String text) {
    String collapsed = Blank.collapsed(text);
    return collapsed.isEmpty() ? Optional.empty() : Optional.of(collapsed);
  }

  /** The bytes of a picture that the page contains itself. */
  private static Optional<byte[]> data(String src) {
    int comma = src.indexOf(";base64,");
    if (!src.startsWith("data:image/") || comma < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getMimeDecoder().decode(src.substring(comma + 8)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Comments have no text for readers; they are listed. */
  private void comments(Element root) {
    root.forEachNode(
        node -> {
          if (node instanceof Comment comment && !comment.getData().startsWith("[if")) {
            String text = comment.getData().strip();
            if (!text.isEmpty() && !text.startsWith("[endif")) {
              aside.add(new SetAside(places.nextParagraph(), text, "a comment in the file"));
            }
          }
        });
  }
}
