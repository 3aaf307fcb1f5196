package org.rapporteur.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.markdown.Abbreviations.Abbreviation;
import org.rapporteur.model.LinkTarget;
import org.rapporteur.model.ProsePiece;
import org.rapporteur.treaty.ProseReferences;

/**
 * Adds to a {@link InlineText} the links and abbreviations found in it, and writes it as tokens.
 */
final class InlineAnnotator {

  private static final int ABBREVIATION_END = 0;
  private static final int LINK_END = 1;
  private static final int EVENT = 2;
  private static final int LINK_START = 3;
  private static final int ABBREVIATION_START = 4;

  private static final Token ABBREVIATION_END_TAG = Token.markup("</abbr>");

  /** A token between characters; at one position, ends stand before starts. */
  private record Insertion(int position, int rank, Token token) {}

  private final InlineText flat;
  private final List<Insertion> stitches = new ArrayList<>();
  private final List<int[]> links = new ArrayList<>();

  InlineAnnotator(InlineText flat) {
    this.flat = flat;
    for (InlineText.MarkupEvent event : flat.events) {
      stitches.add(new Insertion(event.position(), EVENT, event.token()));
    }
  }

  void link(ProseReferences.Match match, SourcePositions places) {
    for (ProseReferences.LinkSpan part : match.parts()) {
      if (part.provisions().isEmpty() || part.end() <= part.start() || isBroken(part)) {
        continue;
      }
      int end = flat.offset(part.end() - 1) + 1;
      Token start =
          new Token(
              new ProsePiece.LinkStart(new LinkTarget.ToProvision(part.provisions().get(0)), ""),
              "",
              places.span(flat.offset(part.start()), end),
              null,
              part.provisions());
      stitches.add(new Insertion(part.start(), LINK_START, start));
      stitches.add(new Insertion(part.end(), LINK_END, Token.of(new ProsePiece.LinkEnd())));
      links.add(new int[] {part.start(), part.end()});
    }
  }

  private boolean isBroken(ProseReferences.LinkSpan part) {
    int quiet = flat.quiet.nextSetBit(part.start());
    return quiet >= 0 && quiet < part.end() || hasEvent(part.start(), part.end());
  }

  private boolean hasEvent(int start, int end) {
    int low = 0;
    int high = flat.events.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (flat.events.get(middle).position() > start) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < flat.events.size() && flat.events.get(low).position() < end;
  }

  /** Marks each use of an abbreviation, the longest that fits, whole words only. */
  void abbreviations(Abbreviations abbreviations, Expansion expansion) {
    int link = 0;
    for (int i = 0; !abbreviations.isEmpty() && i < flat.length(); i++) {
      if (!Abbreviations.isWord(flat.at(i)) || Abbreviations.isWord(flat.at(i - 1))) {
        continue;
      }
      Optional<Abbreviation> found = abbreviations.longestAt(flat.text, i);
      if (found.isEmpty()) {
        continue;
      }
      int end = i + found.get().word().length();
      while (link < links.size() && links.get(link)[1] <= i) {
        link++;
      }
      if (isFree(i, end, link) && expansion.admit(found.get().definition(), found.get().length())) {
        stitches.add(new Insertion(i, ABBREVIATION_START, found.get().start()));
        stitches.add(new Insertion(end, ABBREVIATION_END, ABBREVIATION_END_TAG));
        i = end - 1;
      }
    }
  }

  /**
   * Whether a stretch can be an element: no markup begins or ends inside, no link partly.
   *
   * @param link the index of the first link that ends behind its start; they are in order
   */
  private boolean isFree(int start, int end, int link) {
    if (hasEvent(start, end)) {
      return false;
    }
    int[] next = link < links.size() ? links.get(link) : new int[] {end, end};
    return end <= next[0] || next[0] <= start && end <= next[1];
  }

  List<Token> tokens() {
    if (stitches.size() > flat.events.size()) {
      stitches.sort(Comparator.comparingInt(Insertion::position).thenComparingInt(Insertion::rank));
    }
    List<Token> tokens = new ArrayList<>(stitches.size() * 2 + 1);
    int done = 0;
    for (Insertion stitch : stitches) {
      text(done, stitch.position(), tokens);
      done = stitch.position();
      tokens.add(stitch.token());
    }
    text(done, flat.length(), tokens);
    return tokens;
  }

  private void text(int start, int end, List<Token> tokens) {
    int from = start;
    while (from < end && flat.text.charAt(from) == InlineText.OBJECT && flat.literal.get(from)) {
      from++;
    }
    if (from < end) {
      tokens.add(Token.text(flat.text.substring(from, end)));
    }
  }
}
