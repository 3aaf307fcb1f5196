package org.rapporteur.export.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the content of a line of XHTML as pieces, with the white space that a browser shows. */
final class LineReader {

  private static final String HIDDEN = "style, script, template, .vh, [hidden]";
  private static final String NOTE = "a[role=doc-noteref]";

  private final Set<String> targets;
  private final Set<String> notes;
  private final List<Piece> pieces = new ArrayList<>();
  private final boolean preformatted;

  /**
   * @param targets the ids that links lead to
   * @param notes the ids of the notes that can be moved to the foot of a page
   * @param preformatted whether white space stays as it is
   */
  LineReader(Set<String> targets, Set<String> notes, boolean preformatted) {
    this.targets = targets;
    this.notes = notes;
    this.preformatted = preformatted;
  }

  /** Adds nodes. */
  LineReader read(List<? extends Node> nodes, RunStyle style) {
    nodes.forEach(node -> read(node, style));
    return this;
  }

  LineReader add(Piece piece) {
    pieces.add(piece);
    return this;
  }

  /** The pieces, without white space at the ends of lines. */
  List<Piece> pieces() {
    return preformatted ? pieces : LineSpace.collapse(pieces);
  }

  private void read(Node node, RunStyle style) {
    if (node instanceof TextNode text) {
      text(text.getWholeText(), style);
    } else if (node instanceof Element element && !element.is(HIDDEN)) {
      element(element, style);
    }
  }

  private void text(String text, RunStyle style) {
    if (!preformatted) {
      pieces.add(new Piece.Text(text, style));
      return;
    }
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        pieces.add(new Piece.Break());
      }
      pieces.add(new Piece.Text(lines[i], style));
    }
  }

  private void element(Element element, RunStyle outer) {
    RunStyle style = directed(element, outer);
    mark(element);
    switch (element.normalName()) {
      case "br" -> pieces.add(new Piece.Break());
      case "img" -> pieces.add(new Piece.Picture(element));
      case "em", "cite", "i" -> read(element.childNodes(), style.emphasised());
      case "strong", "b" -> read(element.childNodes(), style.strong());
      case "code" -> read(element.childNodes(), style.named("HTMLCode"));
      case "sup" -> {
        Element note = element.selectFirst("> " + NOTE);
        if (note != null && notes.contains(target(note))) {
          mark(note);
          pieces.add(new Piece.NoteReference(target(note), style));
        } else {
          read(element.childNodes(), style.raised(1));
        }
      }
      case "sub" -> read(element.childNodes(), style.raised(-1));
      case "a" -> link(element, style);
      case "abbr" -> {
        read(element.childNodes(), style);
        if (element.hasClass("introduced")) {
          text(" (" + element.attr("title") + ")", style);
        }
      }
      default -> read(element.childNodes(), style);
    }
  }

  private void link(Element link, RunStyle style) {
    String href = link.attr("href");
    boolean inside = href.startsWith("#");
    if (href.isEmpty() || inside && !targets.contains(href.substring(1))) {
      read(link.childNodes(), style);
      return;
    }
    pieces.add(new Piece.LinkStart(href));
    read(link.childNodes(), style.named("Hyperlink"));
    pieces.add(new Piece.LinkEnd());
  }

  private void mark(Element element) {
    if (targets.contains(element.id())) {
      pieces.add(new Piece.Mark(element.id()));
    }
  }

  private static String target(Element link) {
    String href = link.attr("href");
    return href.startsWith("#") ? href.substring(1) : "";
  }

  /** The style in an element that has a language or a direction of its own. */
  static RunStyle directed(Element element, RunStyle outer) {
    RunStyle style = outer;
    if (!element.attr("lang").isEmpty()) {
      style = style.in(new WordLanguage(element.attr("lang")));
    }
    String direction = element.attr("dir");
    if (direction.isEmpty() && element.normalName().equals("bdi")) {
      return style.directed(Directions.startsRightToLeft(element.wholeText()));
    }
    return direction.isEmpty() ? style : style.directed(direction.equals("rtl"));
  }
}
