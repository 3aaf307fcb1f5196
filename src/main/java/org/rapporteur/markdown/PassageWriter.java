package org.rapporteur.markdown;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Passage.Range;
import org.rapporteur.model.Passage.Stretch;
import org.rapporteur.model.PlainText;
import org.rapporteur.model.ProseNode;

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
      InlineMark mark = events.get(i).mark();
      int position = events.get(i).position();
      text(done, position);
      done = position;
      event(mark);
      boolean last = i + 1 == events.size() || events.get(i + 1).position() > position;
      if (last && inline.isObject(position)) {
        object(mark.node(), inline.offset(position));
        done++;
      }
    }
    text(done, inline.length());
    return new Passage(positions.fileName(), words.toString(), stretches, links, marked);
  }

  private void event(InlineMark mark) {
    if (mark.node() instanceof ProseNode.Link) {
      if (mark.kind() == InlineMark.Kind.START) {
        linkStart = words.length();
      } else if (mark.kind() == InlineMark.Kind.END) {
        links.add(new Range(linkStart, words.length()));
      }
    } else if (mark.node() instanceof ProseNode.LanguageSpan) {
      if (mark.kind() == InlineMark.Kind.START) {
        markStart = words.length();
      } else {
        marked.add(new Range(markStart, words.length()));
      }
    }
  }

  private void object(ProseNode.Inline node, int offset) {
    if (node instanceof ProseNode.Link link) {
      int start = words.length();
      link.children().forEach(inline -> object(inline, offset));
      links.add(new Range(start, words.length()));
      return;
    }
    boolean shown = node instanceof ProseNode.Text text && !text.text().startsWith("<");
    int start = words.length();
    if (shown) {
      PlainText.append(node, words);
    } else {
      words.append(InlineText.OBJECT);
    }
    for (int i = start; i < words.length(); i++) {
      place(i, offset + i - start);
    }
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
