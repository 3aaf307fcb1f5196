package org.rapporteur.export.word;

import java.util.List;
import org.jsoup.nodes.Element;

/** Writes a list of terms; a term and one short definition are on the same line. */
final class DefinitionWriter {

  private final BlockWriter blocks;

  DefinitionWriter(BlockWriter blocks) {
    this.blocks = blocks;
  }

  void write(Element list, BlockWriter.Place place) {
    for (Element child : list.children()) {
      if (child.nameIs("div")) {
        group(list, child, place);
      } else if (child.nameIs("dt")) {
        term(child, place);
      } else {
        definition(child, place);
      }
    }
  }

  private void group(Element list, Element group, BlockWriter.Place place) {
    List<Element> terms = group.select("> dt");
    List<Element> values = group.select("> dd");
    if (list.hasClass("record") || terms.size() != 1 || values.size() != 1) {
      terms.forEach(term -> term(term, place));
      values.forEach(value -> definition(value, place));
      return;
    }
    Element term = terms.get(0);
    LineReader reader = blocks.reader(false);
    boolean beside = list.hasClass("mast");
    reader.read(term.childNodes(), beside ? place.run().strong() : place.run());
    reader.add(beside ? new Piece.Tab() : new Piece.Text(" ", place.run()));
    blocks.paragraph(reader.read(values.get(0).childNodes(), place.run()), place);
  }

  /** Writes a term, on the same page as its definition. */
  private void term(Element term, BlockWriter.Place place) {
    blocks.paragraph(term.childNodes(), place.strong().with(place.paragraph().kept()));
  }

  private void definition(Element value, BlockWriter.Place place) {
    int indent = NumberingPart.INDENT * (place.depth() + 1);
    ParagraphStyle style = place.paragraph().indented(place.paragraph().name(), indent, 0);
    blocks.children(value, place.with(style).in(value));
  }
}
