package org.rapporteur.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.markdown.Abbreviations.Abbreviation;
import org.rapporteur.model.LinkTarget;
import org.rapporteur.model.ProsePiece;
import org.rapporteur.treaty.ProseReferences;

/** Adds links and abbreviations to an {@link InlineText}, and writes it as tokens. */
final class InlineAnnotator {

  private static final int ABBREVIATION_END = 0;
  private static final int LINK_END = 1;
  private static final int EVENT = 2;
  private static final int LINK_START = 3;
  private static final int ABBREVIATION_START = 4;

  private static final Token ABBREVIATION_END_TAG = Token.markup("</abbr>");

  /** A token between characters. At the same position, end tags come before start tags. */
  private record Insertion(int position, int rank, Token token) {}

  private final InlineText inline;
  private final List<Insertion> insertions = new ArrayList<>();
  private final List<int[]> links = new ArrayList<>();

  InlineAnnotator(InlineText inline) {
    this.inline = inline;
    for (InlineText.MarkupEvent event : inline.events) {
      insertions.add(new Insertion(event.position(), EVENT, event.token()));
    }
  }

  void link(ProseReferences.Match match, SourcePositions positions) {
    for (ProseReferences.LinkSpan part : match.parts()) {
      if (part.provisions().isEmpty() || part.end() <= part.start() || isBroken(part)) {
        continue;
      }
      int end = inline.offset(part.end() - 1) + 1;
      Token start =
          new Token(
              new ProsePiece.LinkStart(new LinkTarget.ToProvision(part.provisions().get(0)), ""),
              "",
              positions.span(inline.offset(part.start()), end),
              null,
              part.provisions());
      insertions.add(new Insertion(part.start(), LINK_START, start));
      insertions.add(new Insertion(part.end(), LINK_END, Token.of(new ProsePiece.LinkEnd())));
      links.add(new int[] {part.start(), part.end()});
    }
  }

  private boolean isBroken(ProseReferences.LinkSpan part) {
    int quiet = inline.quiet.nextSetBit(part.start());
    return quiet >= 0 && quiet < part.end() || hasEvent(part.start(), part.end());
  }

  private boolean hasEvent(int start, int end) {
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
    return low < inline.events.size() && inline.events.get(low).position() < end;
  }

  /** Marks each use of an abbreviation: the longest that matches, whole words only. */
  void abbreviations(Abbreviations abbreviations, Expansion expansion) {
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
        insertions.add(new Insertion(i, ABBREVIATION_START, found.get().start()));
        insertions.add(new Insertion(end, ABBREVIATION_END, ABBREVIATION_END_TAG));
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

  List<Token> tokens() {
    if (insertions.size() > inline.events.size()) {
      insertions.sort(
          Comparator.comparingInt(Insertion::position).thenComparingInt(Insertion::rank));
    }
    List<Token> tokens = new ArrayList<>(insertions.size() * 2 + 1);
    int done = 0;
    for (Insertion insertion : insertions) {
      text(done, insertion.position(), tokens);
      done = insertion.position();
      tokens.add(insertion.token());
    }
    text(done, inline.length(), tokens);
    return tokens;
  }

  private void text(int start, int end, List<Token> tokens) {
    int from = start;
    while (from < end
        && inline.text.charAt(from) == InlineText.OBJECT
        && inline.literal.get(from)) {
      from++;
    }
    if (from < end) {
      tokens.add(Token.text(inline.text.substring(from, end)));
    }
  }
}
