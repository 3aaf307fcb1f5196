package org.rapporteur.markdown;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Passage.Range;
import org.rapporteur.model.Passage.Stretch;
import org.rapporteur.model.ProsePiece;

/** Records the text of a block with its source positions, for rules that check wording. */
final class PassageWriter {

  private final InlineText inline;
  private final SourcePositions positions;
  private final StringBuilder words = new StringBuilder();
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Range> links = new ArrayList<>();
  private final List<Range> marked = new ArrayList<>();
  private int last = -2;
  private int linkStart;
  private int markStart = -1;

  PassageWriter(InlineText inline, SourcePositions positions) {
    this.inline = inline;
    this.positions = positions;
  }

  Passage passage() {
    List<InlineText.MarkupEvent> events = inline.events;
    int done = 0;
    for (int i = 0; i < events.size() && events.get(i).position() <= inline.length(); i++) {
      Token token = events.get(i).token();
      int position = events.get(i).position();
      text(done, position);
      done = position;
      event(token);
      boolean last = i + 1 == events.size() || events.get(i + 1).position() > position;
      if (last && inline.isObject(position)) {
        object(token, inline.offset(position));
        done++;
      }
    }
    text(done, inline.length());
    return new Passage(positions.fileName(), words.toString(), stretches, links, marked);
  }

  private void event(Token token) {
    if (token.piece() instanceof ProsePiece.LinkStart) {
      linkStart = words.length();
    } else if (token.piece() instanceof ProsePiece.LinkEnd) {
      links.add(new Range(linkStart, words.length()));
    } else if (token.piece() instanceof ProsePiece.Markup markup) {
      if (markup.xhtml().startsWith("<span lang=")) {
        markStart = words.length();
      } else if (markup.xhtml().equals("</span>")) {
        marked.add(new Range(markStart, words.length()));
      }
    }
  }

  private void object(Token token, int offset) {
    if (token.piece() instanceof ProsePiece.LinkStart
        || token.piece() instanceof ProsePiece.LinkEnd) {
      return;
    }
    boolean text =
        token.piece() instanceof ProsePiece.Markup markup
            && !markup.xhtml().startsWith("<")
            && !markup.xhtml().startsWith("&lt;");
    String shown = text ? token.plain() : String.valueOf(InlineText.OBJECT);
    for (int i = 0; i < shown.length(); i++) {
      place(words.length() + i, offset + i);
    }
    words.append(shown);
  }

  private void text(int start, int end) {
    if (start < end) {
      int before = words.length() - start;
      for (int i = start; i < end; i++) {
        place(before + i, inline.offset(i));
      }
      words.append(inline.text.substring(start, end));
    }
  }

  private void place(int index, int offset) {
    if (offset != last + 1 || last >= 0 && positions.endsLine(last)) {
      Span span = positions.span(offset, offset + 1);
      stretches.add(new Stretch(index, span.line(), span.column(), 0));
    }
    last = offset;
  }
}
