package org.rapporteur.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.markdown.Abbreviations.Abbreviation;
import org.rapporteur.model.LinkTarget;
import org.rapporteur.model.ProseNode;
import org.rapporteur.treaty.ProseDocuments;
import org.rapporteur.treaty.ProseReferences;
import org.rapporteur.treaty.Provision;

/** Adds links and abbreviations to an {@link InlineText}, and reads it as nodes. */
final class InlineAnnotator {

  private static final int ABBREVIATION_END = 0;
  private static final int LINK_END = 1;
  private static final int EVENT = 2;
  private static final int LINK_START = 3;
  private static final int ABBREVIATION_START = 4;

  /** A mark between characters. At the same position, ends come before starts. */
  private record Insertion(int position, int rank, InlineMark mark) {}

  private final InlineText inline;
  private final List<Insertion> insertions = new ArrayList<>();
  private final List<int[]> links = new ArrayList<>();

  InlineAnnotator(InlineText inline) {
    this.inline = inline;
    for (InlineText.MarkupEvent event : inline.events) {
      insertions.add(new Insertion(event.position(), EVENT, event.mark()));
    }
  }

  void link(ProseReferences.Match match, SourcePositions positions) {
    for (ProseReferences.LinkSpan part : match.parts()) {
      if (!part.provisions().isEmpty()) {
        LinkTarget target = new LinkTarget.ToProvision(part.provisions().get(0));
        link(part.start(), part.end(), target, part.provisions(), positions);
      }
    }
  }

  void link(ProseDocuments.Match match, SourcePositions positions) {
    match
        .cited()
        .map(LinkTarget.ToDocument::new)
        .ifPresent(to -> link(match.start(), match.end(), to, List.of(), positions));
  }

  private void link(
      int from, int to, LinkTarget target, List<Provision> provisions, SourcePositions positions) {
    if (to <= from || isQuiet(from, to)) {
      return;
    }
    int[] span = withinMarkup(from, to);
    int end = inline.offset(span[1] - 1) + 1;
    ProseNode.Link link = new ProseNode.Link(target, "", List.of());
    Span place = positions.span(inline.offset(span[0]), end);
    InlineMark start = new InlineMark(InlineMark.Kind.START, link, place, provisions);
    insertions.add(new Insertion(span[0], LINK_START, start));
    insertions.add(new Insertion(span[1], LINK_END, InlineMark.end(link)));
    links.add(span);
  }

  private boolean isQuiet(int start, int end) {
    int quiet = inline.quiet.nextSetBit(start);
    return quiet >= 0 && quiet < end;
  }

  /**
   * The part of a range that can be one link, since emphasis begins or ends inside the range: the
   * first piece with a number, such as the bold text of "**article 7** of the Covenant".
   */
  private int[] withinMarkup(int start, int end) {
    int from = start;
    while (hasEvent(from, end)) {
      int next = nextEvent(from);
      if (inline.text.substring(from, next).chars().anyMatch(Character::isDigit)) {
        return trimmed(from, next);
      }
      from = next;
    }
    return trimmed(from, end);
  }

  private int[] trimmed(int start, int end) {
    int first = start;
    int last = end;
    while (first < last - 1 && Character.isWhitespace(inline.at(first))) {
      first++;
    }
    while (last > first + 1 && Character.isWhitespace(inline.at(last - 1))) {
      last--;
    }
    return new int[] {first, last};
  }

  /** Whether markup begins or ends inside a range. */
  private boolean hasEvent(int start, int end) {
    return nextEvent(start) < end;
  }

  /** The position of the first markup after a position; beyond the text if there is none. */
  private int nextEvent(int start) {
    int low = 0;
    int high = inline.events.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inline.events.get(middle).position() > start) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < inline.events.size() ? inline.events.get(low).position() : Integer.MAX_VALUE;
  }

  /** Marks each use of an abbreviation: the longest that matches, whole words only. */
  void abbreviations(Abbreviations abbreviations, Expansion expansion) {
    links.sort(Comparator.comparingInt(span -> span[0]));
    int link = 0;
    for (int i = 0; !abbreviations.isEmpty() && i < inline.length(); i++) {
      if (!Abbreviations.isWord(inline.at(i)) || Abbreviations.isWord(inline.at(i - 1))) {
        continue;
      }
      Optional<Abbreviation> found = abbreviations.longestAt(inline.text, i);
      if (found.isEmpty()) {
        continue;
      }
      int end = i + found.get().word().length();
      while (link < links.size() && links.get(link)[1] <= i) {
        link++;
      }
      if (isFree(i, end, link) && expansion.admit(found.get().definition(), found.get().length())) {
        ProseNode.Abbreviation element = found.get().element();
        insertions.add(new Insertion(i, ABBREVIATION_START, InlineMark.start(element)));
        insertions.add(new Insertion(end, ABBREVIATION_END, InlineMark.end(element)));
        i = end - 1;
      }
    }
  }

  /**
   * Returns whether a range can be an element: no markup begins or ends inside it, and no link
   * overlaps it in part.
   *
   * @param link the index of the first link that ends after the range's start; links are in order
   */
  private boolean isFree(int start, int end, int link) {
    if (hasEvent(start, end)) {
      return false;
    }
    int[] next = link < links.size() ? links.get(link) : new int[] {end, end};
    return end <= next[0] || next[0] <= start && end <= next[1];
  }

  /** The nodes, whose positions are added to a map. */
  List<ProseNode.Inline> nodes(SourceMap map) {
    if (insertions.size() > inline.events.size()) {
      insertions.sort(
          Comparator.comparingInt(Insertion::position).thenComparingInt(Insertion::rank));
    }
    Deque<List<ProseNode.Inline>> open = new ArrayDeque<>();
    List<ProseNode.Inline> nodes = new ArrayList<>();
    int done = 0;
    for (Insertion insertion : insertions) {
      text(done, insertion.position(), nodes);
      done = insertion.position();
      InlineMark mark = insertion.mark();
      map.add(mark);
      if (mark.kind() == InlineMark.Kind.START) {
        open.push(nodes);
        nodes = new ArrayList<>();
      } else if (mark.node() instanceof ProseNode.Element element
          && mark.kind() == InlineMark.Kind.END) {
        ProseNode.Element closed = element.with(nodes);
        nodes = open.pop();
        nodes.add(closed);
      } else {
        nodes.add(mark.node());
      }
    }
    text(done, inline.length(), nodes);
    return nodes;
  }

  private void text(int start, int end, List<ProseNode.Inline> nodes) {
    int from = start;
    while (from < end
        && inline.text.charAt(from) == InlineText.OBJECT
        && inline.literal.get(from)) {
      from++;
    }
    if (from < end) {
      nodes.add(new ProseNode.Text(inline.text.substring(from, end)));
    }
  }
}
