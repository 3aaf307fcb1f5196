package org.rapporteur.export.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.rapporteur.text.XmlWriter;

/** Writes blocks of XHTML as paragraphs and tables. */
final class BlockWriter {

  private static final String BLOCKS =
      "p, h1, h2, h3, h4, h5, h6, div, section, article, nav, ul, ol, dl, dt, dd, blockquote, pre,"
          + " table, hr, figure, figcaption";

  /** The styles of classes of the templates, from the strongest. */
  private static final Map<String, String> STYLES =
      Map.ofEntries(
          Map.entry("title", "Title"),
          Map.entry("subtitle", "Subtitle"),
          Map.entry("caption", "Caption"),
          Map.entry("label", "Details"),
          Map.entry("words", "Details"),
          Map.entry("note", "Details"),
          Map.entry("meta", "Details"),
          Map.entry("mast", "Facts"),
          Map.entry("record", "Details"),
          Map.entry("demand", "Recommendation"));

  private final XmlWriter xml;
  private final WordContext context;
  private final LineWriter lines;
  private List<Piece> before = new ArrayList<>();

  /**
   * @param relations those of the part that is written
   */
  BlockWriter(XmlWriter xml, Relations relations, WordContext context) {
    this.xml = xml;
    this.context = context;
    this.lines = new LineWriter(xml, relations, context);
  }

  /** Where a block is: the look of its paragraphs and characters, and the depth of its list. */
  record Place(ParagraphStyle paragraph, RunStyle run, int depth) {

    Place with(ParagraphStyle other) {
      return new Place(other, run, depth);
    }

    Place strong() {
      return new Place(paragraph, run.strong(), depth);
    }

    /** The place in an element with a language or direction of its own. */
    Place in(Element element) {
      RunStyle own = LineReader.directed(element, run);
      return new Place(paragraph.directed(own.rightToLeft()), own, depth);
    }
  }

  /** Writes the content of a document. */
  void body(Element body) {
    children(body, start());
    marks(start());
  }

  /** Writes a note, which begins with its number. */
  void note(Element note) {
    RunStyle number = start().run().named("FootnoteReference");
    before.add(new Piece.OwnNumber(number));
    before.add(new Piece.Text("\u00a0", start().run()));
    Place place = start().with(start().paragraph().named("FootnoteText"));
    children(note, place);
    marks(place);
  }

  private Place start() {
    return new Place(
        ParagraphStyle.normal(context.rightToLeft()),
        RunStyle.of(context.language(), context.rightToLeft()),
        0);
  }

  /** Writes the marks that wait for a paragraph, if none comes. */
  private void marks(Place place) {
    if (!before.isEmpty()) {
      paragraph(List.of(), place);
    }
  }

  /** Writes what a block contains. */
  void children(Element parent, Place place) {
    List<Node> line = new ArrayList<>();
    Place now = place;
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element && element.is(BLOCKS)) {
        now = flush(line, now);
        now = block(element, now) ? continued(now) : now;
      } else {
        line.add(node);
      }
    }
    flush(line, now);
  }

  private Place flush(List<Node> line, Place place) {
    boolean written = line.stream().anyMatch(n -> !(n instanceof TextNode t && t.isBlank()));
    if (written) {
      paragraph(line, place);
    }
    line.clear();
    return written ? continued(place) : place;
  }

  /** Only the first paragraph of an item has its mark. */
  private static Place continued(Place place) {
    ParagraphStyle style = place.paragraph();
    boolean marked = style.list() > 0 || style.hanging() > 0;
    return marked
        ? place.with(style.indented("ListContinue", NumberingPart.INDENT * (style.level() + 1), 0))
        : place;
  }

  /** Writes a block, and returns whether it has a line of its own. */
  private boolean block(Element block, Place outer) {
    mark(block);
    Place place = styled(block, outer.in(block));
    switch (block.normalName()) {
      case "p" -> paragraph(block.childNodes(), numbered(block, place));
      case "dt", "figcaption" -> paragraph(block.childNodes(), place);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        String style = "Heading" + block.normalName().charAt(1);
        paragraph(block.childNodes(), place.with(place.paragraph().named(style)));
      }
      case "ul", "ol" -> list(block, place);
      case "dl" -> new DefinitionWriter(this).write(block, place);
      case "blockquote" -> children(block, place.with(quotation(place.paragraph())));
      case "pre" -> {
        ParagraphStyle style = place.paragraph().named("HTMLPreformatted");
        paragraph(reader(true).read(block.childNodes(), place.run()), place.with(style));
      }
      case "table" -> new TableWriter(xml, this).write(block, place);
      case "hr" -> paragraph(List.of(), place.with(place.paragraph().named("Line")));
      default -> children(block, place);
    }
    return true;
  }

  /** In an element of the class {@code numbered}, paragraphs of the text are numbered on. */
  private Place numbered(Element paragraph, Place place) {
    boolean plain =
        place.depth() == 0
            && place.paragraph().list() == 0
            && (place.paragraph().name().isEmpty()
                || place.paragraph().name().equals("Recommendation"));
    if (!plain || paragraph.closest(".numbered") == null) {
      return place;
    }
    int list = context.numbering().paragraphs();
    return place.with(place.paragraph().marked("NumberedParagraph", list, 0));
  }

  private static ParagraphStyle quotation(ParagraphStyle outer) {
    return outer.name().equals("FootnoteText")
        ? outer.indented(outer.name(), NumberingPart.INDENT, 0)
        : outer.indent() > 0 || outer.list() > 0
            ? outer.indented("Quote", NumberingPart.INDENT * (outer.level() + 2), 0)
            : outer.named("Quote");
  }

  private static Place styled(Element block, Place place) {
    for (String name : block.classNames()) {
      String style = STYLES.get(name);
      if (style != null) {
        Element above = block.previousElementSibling();
        boolean belowHeading = above != null && above.normalName().matches("h[1-6]");
        ParagraphStyle named = place.paragraph().named(style);
        return place.with(belowHeading && style.equals("Details") ? named.kept() : named);
      }
    }
    return place;
  }

  private void list(Element list, Place place) {
    List<Element> items = list.children().stream().filter(c -> c.nameIs("li")).toList();
    List<String> typed = items.stream().map(BlockWriter::typedMark).toList();
    boolean bullets = list.nameIs("ul");
    boolean hasTyped = typed.stream().anyMatch(mark -> !mark.isEmpty());
    int level = Math.min(place.depth(), NumberingPart.LEVELS - 1);
    ListMark mark = bullets ? ListMark.BULLET : ListMark.NUMBER;
    int next = number(list.attr("start"), 1);
    next = items.isEmpty() ? next : number(items.get(0).attr("value"), next);
    if (hasTyped) {
      ListMark.Sequence sequence = ListMark.of(typed).orElse(null);
      if (sequence == null) {
        items.forEach(item -> typedItem(item, place, level));
        return;
      }
      items.forEach(item -> item.select("> .mark, > p:first-child > .mark").remove());
      mark = sequence.mark();
      next = sequence.start();
    }
    int number = items.isEmpty() ? 0 : context.numbering().list(mark, level, next);
    for (Element item : items) {
      int own = number(item.attr("value"), next);
      number = own == next ? number : context.numbering().list(mark, level, own);
      next = own + 1;
      String style = bullets ? "ListBullet" : "ListNumber";
      item(item, place, place.paragraph().marked(style, number, level));
    }
  }

  private static String typedMark(Element item) {
    Element mark = item.selectFirst("> .mark, > p:first-child > .mark");
    return mark == null ? "" : mark.text();
  }

  /** Writes an item whose mark no automatic number can print, as text. */
  private void typedItem(Element item, Place place, int level) {
    String mark = typedMark(item);
    item.select("> .mark, > p:first-child > .mark").remove();
    if (!mark.isEmpty()) {
      before.add(new Piece.Text(mark, place.run()));
      before.add(new Piece.Tab());
    }
    int indent = NumberingPart.INDENT * (level + 1);
    item(item, place, place.paragraph().indented("ListNumber", indent, NumberingPart.INDENT));
  }

  private void item(Element item, Place place, ParagraphStyle style) {
    mark(item);
    Place inner = new Place(style, place.run(), place.depth() + 1);
    children(item, inner.in(item));
  }

  /** Writes a cell of a table, which has at least one paragraph. */
  void cell(Element cell, Place place) {
    List<Node> nodes = cell.childNodes();
    if (cell.children().stream().anyMatch(child -> child.is(BLOCKS))) {
      children(cell, place.in(cell));
    } else {
      paragraph(nodes, place.in(cell));
    }
  }

  /** Writes the caption of a table, on the same page as the table. */
  void caption(Element caption, Place place) {
    paragraph(
        caption.childNodes(), place.with(place.paragraph().named("Caption").kept()).in(caption));
  }

  /** Writes an empty paragraph, which Word needs between two tables. */
  void gap(Place place) {
    paragraph(List.of(), place.with(place.paragraph().named("Gap")));
  }

  void paragraph(List<? extends Node> nodes, Place place) {
    paragraph(reader(false).read(nodes, place.run()), place);
  }

  void paragraph(LineReader reader, Place place) {
    xml.start("w:p");
    place.paragraph().write(xml);
    List<Piece> first = before;
    before = new ArrayList<>();
    lines.write(first, place.paragraph().rightToLeft());
    lines.write(reader.pieces(), place.paragraph().rightToLeft());
    xml.end().line();
  }

  LineReader reader(boolean preformatted) {
    return new LineReader(context.targets(), context.notes().ids(), preformatted);
  }

  /** Places the bookmark of a block at the beginning of its first paragraph. */
  private void mark(Element block) {
    if (context.targets().contains(block.id())) {
      before.add(new Piece.Mark(block.id()));
    }
  }

  private static int number(String text, int otherwise) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
  }
}
