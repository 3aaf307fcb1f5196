package org.rapporteur.importer.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text inside a block of HTML, with collapsed white space. */
final class HtmlInline {

  private static final int MAX_LINK = 2000;

  private final HtmlNotes notes;
  private final Map<String, String> pictures = new LinkedHashMap<>();
  private int removed;

  HtmlInline(HtmlNotes notes) {
    this.notes = notes;
  }

  RichText read(List<Node> nodes) {
    List<TextRun> runs = new ArrayList<>();
    nodes.forEach(node -> node(node, Set.of(), Optional.empty(), runs));
    return collapse(runs);
  }

  Map<String, String> pictures() {
    return pictures;
  }

  /** The number of control characters that were removed. */
  int removed() {
    return removed;
  }

  private void node(
      Node node, Set<TextRun.Mark> marks, Optional<String> target, List<TextRun> runs) {
    if (node instanceof TextNode text) {
      runs.add(new TextRun(TextRun.Kind.TEXT, text.getWholeText(), marks, target));
    } else if (node instanceof Element element && !HtmlLooks.isHidden(element)) {
      element(element, marks, target, runs);
    }
  }

  private void element(
      Element element, Set<TextRun.Mark> marks, Optional<String> target, List<TextRun> runs) {
    Optional<String> note = notes.reference(element);
    if (note.isPresent()) {
      runs.add(TextRun.note(note.get()));
      return;
    }
    if (notes.isBackLink(element)) {
      return;
    }
    switch (element.normalName()) {
      case "br" -> runs.add(TextRun.lineBreak());
      case "img" -> picture(element, runs);
      case "wbr" -> {}
      case "q" -> {
        runs.add(new TextRun(TextRun.Kind.TEXT, "“", marks, target));
        element.childNodes().forEach(child -> node(child, marks, target, runs));
        runs.add(new TextRun(TextRun.Kind.TEXT, "”", marks, target));
      }
      default -> {
        Set<TextRun.Mark> inside = marks(element, marks);
        Optional<String> leads = element.normalName().equals("a") ? link(element) : target;
        element.childNodes().forEach(child -> node(child, inside, leads, runs));
        if (element.normalName().matches("p|div|li|tr|h[0-6]")) {
          runs.add(TextRun.lineBreak());
        }
      }
    }
  }

  private void picture(Element img, List<TextRun> runs) {
    String address = img.attr("src");
    if (!address.isEmpty()) {
      String name = "picture-" + (pictures.size() + 1);
      pictures.put(name, address);
      runs.add(TextRun.picture(name, Blank.collapsed(img.attr("alt"))));
    }
  }

  /** Only addresses that mean the same everywhere. */
  private static Optional<String> link(Element a) {
    String href = a.attr("href").strip().replace(" ", "%20");
    boolean usable = href.matches("(?i)(https?://|mailto:)\\S+") && href.length() <= MAX_LINK;
    return usable ? Optional.of(href) : Optional.empty();
  }

  private static Set<TextRun.Mark> marks(Element element, Set<TextRun.Mark> marks) {
    EnumSet<TextRun.Mark> all = EnumSet.noneOf(TextRun.Mark.class);
    all.addAll(marks);
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    if (style.contains("font-weight:normal")) {
      all.remove(TextRun.Mark.STRONG);
    }
    if (style.contains("font-style:normal")) {
      all.remove(TextRun.Mark.EMPHASIS);
    }
    if (style.matches(".*font-weight:(bold|[6-9]00).*")) {
      all.add(TextRun.Mark.STRONG);
    }
    if (style.contains("font-style:italic")) {
      all.add(TextRun.Mark.EMPHASIS);
    }
    switch (element.normalName()) {
      case "b", "strong" -> all.add(TextRun.Mark.STRONG);
      case "i", "em", "cite", "dfn", "var" -> all.add(TextRun.Mark.EMPHASIS);
      case "sup" -> all.add(TextRun.Mark.SUPERSCRIPT);
      case "code", "kbd", "samp", "tt" -> all.add(TextRun.Mark.CODE);
      default -> {}
    }
    return all;
  }

  /** One space for each stretch of white space; none beside line breaks. No-break spaces stay. */
  private RichText collapse(List<TextRun> runs) {
    List<TextRun> collapsed = new ArrayList<>();
    boolean space = true;
    for (TextRun run : runs) {
      if (run.kind() == TextRun.Kind.TEXT) {
        StringBuilder text = new StringBuilder();
        for (char c : run.text().toCharArray()) {
          if (ControlCharacters.isRemoved(c)) {
            removed++;
            continue;
          }
          if (ControlCharacters.isBreak(c)) {
            collapsed.add(run.with(text.toString()));
            collapsed.add(TextRun.lineBreak());
            text.setLength(0);
            space = true;
            continue;
          }
          boolean white = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
          if (!white) {
            text.append(c);
          } else if (!space) {
            text.append(' ');
          }
          space = white;
        }
        collapsed.add(run.with(text.toString()));
      } else {
        collapsed.add(run);
        space = run.kind() == TextRun.Kind.BREAK;
      }
    }
    return new RichText(collapsed);
  }
}
