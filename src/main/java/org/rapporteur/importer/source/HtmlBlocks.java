package org.rapporteur.importer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * From elements of HTML to blocks: paragraphs, headings, lists, quotations and tables of data.
 *
 * <p>Layout tables and containers vanish; what they contain stays. The attributes {@code
 * data-label}, {@code data-depth} and {@code data-place} state what a converter already knows of a
 * paragraph.
 */
final class HtmlBlocks {

  private static final Set<String> UNREAD =
      Set.of("script", "style", "noscript", "template", "head", "title", "meta", "link", "svg");
  private static final Set<String> CHROME = Set.of("nav", "form", "button", "select", "dialog");

  private final Places places;
  private final HtmlInline inline;
  private final List<Block> blocks = new ArrayList<>();
  private final List<SetAside> aside = new ArrayList<>();

  HtmlBlocks(Places places, HtmlNotes notes) {
    this.places = places;
    this.inline = new HtmlInline(notes);
  }

  /** Reads all that an element contains. */
  HtmlBlocks read(Element root) {
    children(root, new Context(0, 0, "", false));
    return this;
  }

  List<Block> blocks() {
    return blocks;
  }

  List<SetAside> aside() {
    return aside;
  }

  /** The pictures that the text refers to, by the name that it uses, with their addresses. */
  Map<String, String> pictures() {
    return inline.pictures();
  }

  /** What editors should know, as sentences. */
  List<String> remarks() {
    return ControlCharacters.remark(inline.removed()).stream().toList();
  }

  /** Only the paragraphs, such as those of a note. */
  static List<Paragraph> paragraphs(List<Block> blocks) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        paragraphs.add(paragraph);
      } else if (block instanceof Table table) {
        table.rows().forEach(r -> r.cells().forEach(c -> paragraphs.addAll(c.paragraphs())));
      }
    }
    return paragraphs;
  }

  /** Where a paragraph is: the depth of lists and quotations, and the label of its item. */
  private record Context(int list, int quotation, String label, boolean continued) {

    Paragraph.Role role() {
      if (list > 0) {
        return continued ? Paragraph.Role.CONTINUATION : Paragraph.Role.ITEM;
      }
      return quotation > 0 ? Paragraph.Role.QUOTATION : Paragraph.Role.TEXT;
    }

    int level() {
      return list > 0 ? list : quotation;
    }

    Context next() {
      return new Context(list, quotation, "", true);
    }
  }

  private void children(Element parent, Context context) {
    List<Node> line = new ArrayList<>();
    Context now = context;
    for (Node node : parent.childNodes()) {
      if (!(node instanceof Element) && !(node instanceof TextNode)) {
        continue;
      }
      if (HtmlLooks.isInline(node)) {
        line.add(node);
        continue;
      }
      now = flush(line, parent, now);
      if (node instanceof Element element) {
        HtmlLooks.showNumber(element);
        int before = blocks.size();
        block(element, now);
        now = blocks.size() > before && now.list() > 0 ? now.next() : now;
      }
    }
    flush(line, parent, now);
  }

  private Context flush(List<Node> line, Element parent, Context context) {
    if (line.isEmpty()) {
      return context;
    }
    List<Node> nodes = List.copyOf(line);
    line.clear();
    RichText text = inline.read(nodes).strip();
    nodes.forEach(this::hidden);
    if (text.isBlank()) {
      return context;
    }
    String label = parent.hasAttr("data-label") ? parent.attr("data-label") : context.label();
    int depth = parent.hasAttr("data-depth") ? Integer.parseInt(parent.attr("data-depth")) : 0;
    Place place =
        parent.hasAttr("data-place")
            ? places.next(parent.attr("data-place"))
            : places.nextParagraph();
    Paragraph.Role role = depth > 0 ? Paragraph.Role.ITEM : context.role();
    blocks.add(
        new Paragraph(
            place,
            role,
            depth > 0 ? depth : context.level(),
            label,
            text,
            HtmlLooks.isCentred(parent)));
    return context.list() > 0 ? context.next() : context;
  }

  private void block(Element element, Context context) {
    String name = element.normalName();
    if (UNREAD.contains(name)) {
      return;
    }
    if (HtmlLooks.isHidden(element)) {
      setAside(element, "hidden in the page");
    } else if (CHROME.contains(name) || element.hasAttr("data-aside")) {
      String why = element.attr("data-aside");
      setAside(element, why.isEmpty() ? "navigation or a form" : why);
    } else if (name.matches("h[0-6]")) {
      heading(element, name.charAt(1) - '0');
    } else if (name.equals("ul") || name.equals("ol") || name.equals("menu")) {
      list(element, context);
    } else if (name.equals("dl")) {
      definitions(element, context);
    } else if (name.equals("blockquote")) {
      children(element, new Context(0, context.quotation() + 1, "", false));
    } else if (name.equals("pre")) {
      preformatted(element);
    } else if (name.equals("table")) {
      table(element, context);
    } else {
      children(element, context);
    }
  }

  private void heading(Element element, int level) {
    element.childNodes().forEach(this::hidden);
    RichText text = inline.read(element.childNodes()).strip();
    if (!text.isBlank()) {
      String label = element.attr("data-label");
      Place place =
          element.hasAttr("data-place")
              ? places.next(element.attr("data-place"))
              : places.nextParagraph();
      blocks.add(
          new Paragraph(
              place, Paragraph.Role.HEADING, level, label, text, HtmlLooks.isCentred(element)));
    }
  }

  private void list(Element list, Context context) {
    boolean ordered = list.normalName().equals("ol");
    int number = integer(list.attr("start")).orElse(1);
    for (Element child : list.children()) {
      if (!child.normalName().equals("li")) {
        block(child, new Context(context.list() + 1, 0, "", true));
        continue;
      }
      number = integer(child.attr("value")).orElse(number);
      String delimiter = list.hasAttr("data-delimiter") ? list.attr("data-delimiter") : ".";
      String label = ordered ? ListNumber.format(number, list.attr("type")) + delimiter : "•";
      children(child, new Context(context.list() + 1, 0, label, false));
      number++;
    }
  }

  /** Terms that only number their descriptions are the labels of items. */
  private void definitions(Element list, Context context) {
    String label = "";
    for (Element child : list.children()) {
      Optional<Label> number =
          child.normalName().equals("dt") ? Label.ofItem(child.text()) : Optional.empty();
      Element next = child.nextElementSibling();
      if (number.isPresent() && next != null && next.normalName().equals("dd")) {
        label = Blank.collapsed(child.text());
      } else if (!label.isEmpty()) {
        children(child, new Context(context.list() + 1, 0, label, false));
        label = "";
      } else {
        block(child, context);
      }
    }
  }

  private void preformatted(Element element) {
    String text = element.wholeText();
    if (!text.isBlank()) {
      blocks.add(
          new Paragraph(
              places.nextParagraph(),
              Paragraph.Role.PREFORMATTED,
              0,
              "",
              RichText.of(text.replaceAll("\\s+$", "")),
              false));
    }
  }

  private void table(Element table, Context context) {
    if (HtmlLooks.isLayout(table)) {
      for (Element child : table.children()) {
        layout(child, context);
      }
      return;
    }
    Element caption = table.selectFirst("> caption");
    if (caption != null) {
      children(caption, new Context(0, 0, "", false));
    }
    blocks.add(new Table("", new HtmlTable(this::cell).rows(table)));
  }

  private void layout(Element element, Context context) {
    String name = element.normalName();
    if (name.matches("tbody|thead|tfoot|tr")) {
      element.children().forEach(child -> layout(child, context));
    } else {
      children(element, context);
    }
  }

  /** The paragraphs of a cell, whose places name its row and column. */
  private List<Paragraph> cell(Element cell, String place) {
    int before = blocks.size();
    children(cell, new Context(0, 0, "", false));
    List<Block> inside = new ArrayList<>(blocks.subList(before, blocks.size()));
    blocks.subList(before, blocks.size()).clear();
    return paragraphs(inside).stream()
        .map(
            p ->
                new Paragraph(
                    new Place(p.place().number(), place),
                    p.role(),
                    p.level(),
                    p.label(),
                    p.text(),
                    p.centred()))
        .toList();
  }

  /** Lists hidden parts of a line. */
  private void hidden(Node node) {
    if (node instanceof Element element) {
      if (HtmlLooks.isHidden(element)) {
        setAside(element, "hidden in the page");
      } else {
        element.childNodes().forEach(this::hidden);
      }
    }
  }

  private void setAside(Element element, String why) {
    String text = element.text().strip();
    if (!text.isEmpty()) {
      Place place = places.nextParagraph();
      aside.add(new SetAside(place, text, why));
    }
  }

  private static Optional<Integer> integer(String text) {
    return text.matches("[0-9]{1,8}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }
}
