package org.rapporteur.export.word;

import java.util.List;
import org.rapporteur.text.XmlWriter;

/** Writes the pieces of a line as runs. */
final class LineWriter {

  private final XmlWriter xml;
  private final Relations relations;
  private final WordContext context;

  /**
   * @param relations those of the part that is written
   */
  LineWriter(XmlWriter xml, Relations relations, WordContext context) {
    this.xml = xml;
    this.relations = relations;
    this.context = context;
  }

  /**
   * @param rightToLeft whether the paragraph is written from right to left
   */
  void write(List<Piece> pieces, boolean rightToLeft) {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text text) {
        text(text, rightToLeft);
      } else if (piece instanceof Piece.Break) {
        xml.start("w:r").empty("w:br").end();
      } else if (piece instanceof Piece.Tab) {
        xml.start("w:r").empty("w:tab").end();
      } else if (piece instanceof Piece.LinkStart link) {
        link(link.target());
      } else if (piece instanceof Piece.LinkEnd) {
        xml.end();
      } else if (piece instanceof Piece.Mark mark) {
        mark(mark.id());
      } else if (piece instanceof Piece.NoteReference reference) {
        note(reference);
      } else if (piece instanceof Piece.OwnNumber number) {
        xml.start("w:r");
        number.style().write(xml, context.language());
        xml.empty("w:footnoteRef").end();
      } else if (piece instanceof Piece.Picture picture) {
        context.pictures().write(xml, relations, picture.image());
      }
    }
  }

  private void text(Piece.Text text, boolean rightToLeft) {
    boolean against = rightToLeft && !text.style().rightToLeft();
    String words = against ? Directions.marked(text.text()) : text.text();
    for (Directions.Run run : Directions.split(words, text.style().rightToLeft())) {
      run(run.text(), text.style().directed(run.rightToLeft()));
    }
  }

  private void run(String text, RunStyle style) {
    xml.start("w:r");
    style.write(xml, context.language());
    xml.start("w:t").attribute("xml:space", "preserve").text(text).end().end();
  }

  private void link(String target) {
    xml.start("w:hyperlink");
    if (target.startsWith("#")) {
      xml.attribute("w:anchor", context.bookmarks().name(target.substring(1)));
    } else {
      xml.attribute("r:id", relations.link(target));
    }
    xml.attribute("w:history", "1");
  }

  private void mark(String id) {
    String number = String.valueOf(context.bookmarks().nextNumber());
    xml.empty("w:bookmarkStart").attribute("w:id", number);
    xml.attribute("w:name", context.bookmarks().name(id));
    xml.empty("w:bookmarkEnd").attribute("w:id", number);
  }

  /** Refers to a note; a second reference to the same note is a field with its number. */
  private void note(Piece.NoteReference reference) {
    NotesPart notes = context.notes();
    boolean first = notes.isNew(reference.note());
    int number = notes.number(reference.note());
    String name = "note_" + number;
    if (!first) {
      xml.start("w:fldSimple").attribute("w:instr", " NOTEREF " + name + " \\f \\h ");
      run(String.valueOf(number), reference.style().named("FootnoteReference"));
      xml.end();
      return;
    }
    String mark = String.valueOf(context.bookmarks().nextNumber());
    xml.empty("w:bookmarkStart").attribute("w:id", mark).attribute("w:name", name);
    xml.start("w:r").start("w:rPr").empty("w:rStyle").attribute("w:val", "FootnoteReference");
    xml.end();
    xml.empty("w:footnoteReference").attribute("w:id", String.valueOf(notes.id(number)));
    xml.end();
    xml.empty("w:bookmarkEnd").attribute("w:id", mark);
  }
}
