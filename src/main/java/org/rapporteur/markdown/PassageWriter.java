package org.rapporteur.markdown;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Passage.Range;
import org.rapporteur.model.Passage.Stretch;
import org.rapporteur.model.Piece;

/** Keeps the words of a block with their places, for rules over wording. */
final class PassageWriter {

  private final Flat flat;
  private final Places places;
  private final StringBuilder words = new StringBuilder();
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Range> links = new ArrayList<>();
  private final List<Range> marked = new ArrayList<>();
  private int last = -2;
  private int linkStart;
  private int markStart = -1;

  PassageWriter(Flat flat, Places places) {
    this.flat = flat;
    this.places = places;
  }

  Passage passage() {
    int next = 0;
    for (int i = 0; i <= flat.length(); i++) {
      Token token = null;
      while (next < flat.events.size() && flat.events.get(next).position() <= i) {
        token = flat.events.get(next++).token();
        event(token);
      }
      if (i < flat.length()) {
        boolean object =
            token != null && flat.at(i) == Flat.OBJECT && flat.literal.get(i) && flat.quiet.get(i);
        if (object) {
          object(token, flat.offset(i));
        } else {
          append(flat.at(i), flat.offset(i));
        }
      }
    }
    return new Passage(places.fileName(), words.toString(), stretches, links, marked);
  }

  private void event(Token token) {
    if (token.piece() instanceof Piece.LinkStart) {
      linkStart = words.length();
    } else if (token.piece() instanceof Piece.LinkEnd) {
      links.add(new Range(linkStart, words.length()));
    } else if (token.piece() instanceof Piece.Markup markup) {
      if (markup.xhtml().startsWith("<span lang=")) {
        markStart = words.length();
      } else if (markup.xhtml().equals("</span>")) {
        marked.add(new Range(markStart, words.length()));
      }
    }
  }

  private void object(Token token, int offset) {
    if (token.piece() instanceof Piece.LinkStart || token.piece() instanceof Piece.LinkEnd) {
      return;
    }
    boolean text =
        token.piece() instanceof Piece.Markup markup
            && !markup.xhtml().startsWith("<")
            && !markup.xhtml().startsWith("&lt;");
    String shown = text ? token.plain() : String.valueOf(Flat.OBJECT);
    for (int i = 0; i < shown.length(); i++) {
      append(shown.charAt(i), offset + i);
    }
  }

  private void append(char c, int offset) {
    if (offset != last + 1 || last >= 0 && places.endsLine(last)) {
      Span span = places.span(offset, offset + 1);
      stretches.add(new Stretch(words.length(), span.line(), span.column(), 0));
    }
    last = offset;
    words.append(c);
  }
}
