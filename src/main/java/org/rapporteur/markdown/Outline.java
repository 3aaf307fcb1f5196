package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.markdown.LetteredItem.Counting;

/**
 * The headings and list items of a document that have an id. Ids are given out over the whole:
 * first those that were given, then letters, then those made from words.
 */
final class Outline {

  private static final int DEEPEST = 4;

  /** A heading's place in the outline. */
  record HeadingEntry(int depth, String id, boolean explicit, List<Token> words, String plain) {}

  private final SourcePositions places;
  private final Diagnostics diagnostics;
  private final Anchors anchors = new Anchors();
  private final List<String> ids = new ArrayList<>();
  private final IdentityHashMap<Node, HeadingEntry> headings = new IdentityHashMap<>();
  private final IdentityHashMap<Node, String> items = new IdentityHashMap<>();

  /**
   * @param blocks those of the document
   * @param given the ids of the original's headings, for a translation
   */
  Outline(
      List<Block> blocks,
      Inlines inlines,
      Optional<List<String>> given,
      SourcePositions places,
      Diagnostics diagnostics) {
    this.places = places;
    this.diagnostics = diagnostics;
    List<Heading> found = new ArrayList<>();
    List<LetteredItem> lettered = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        found.add(heading);
      } else if (block instanceof LetteredItem item) {
        lettered.add(item);
      }
    }
    List<String> originals = given.orElse(List.of());
    originals.forEach(anchors::claim);
    if (given.isPresent() && originals.size() != found.size()) {
      mismatch(found, originals.size());
    }
    List<Optional<String>> fixed = new ArrayList<>();
    List<Integer> cuts = new ArrayList<>();
    for (Heading heading : found) {
      int cut = cut(heading.getText());
      cuts.add(cut);
      Optional<String> explicit = explicit(heading, cut, given.isEmpty());
      int index = fixed.size();
      fixed.add(index < originals.size() ? Optional.of(originals.get(index)) : explicit);
    }
    lettered.forEach(this::letter);
    skips(found);
    Deque<Integer> levels = new ArrayDeque<>();
    for (int i = 0; i < found.size(); i++) {
      Heading heading = found.get(i);
      List<Token> words = inlines.tokens(heading, cuts.get(i));
      String plain = ProseAssembler.plain(words);
      String id = fixed.get(i).orElseGet(() -> anchors.free(Anchors.slug(plain)));
      boolean explicit = cuts.get(i) < heading.getText().getEndOffset();
      this.ids.add(id);
      headings.put(heading, new HeadingEntry(depth(heading, levels), id, explicit, words, plain));
    }
  }

  /** The ids of the headings, in order. */
  List<String> ids() {
    return ids;
  }

  HeadingEntry entry(Heading heading) {
    return Objects.requireNonNull(headings.get(heading));
  }

  String id(LetteredItem item) {
    return Objects.requireNonNull(items.get(item));
  }

  /** Levels as they nest; a heading in a quotation or list opens nothing. */
  private static int depth(Heading heading, Deque<Integer> levels) {
    if (!(heading.getParent() instanceof Document)) {
      return Math.min(DEEPEST, levels.size() + 1);
    }
    while (!levels.isEmpty() && levels.peek() >= heading.getLevel()) {
      levels.pop();
    }
    levels.push(heading.getLevel());
    return Math.min(DEEPEST, levels.size());
  }

  /** Tells of headings that go down more than one level at a time. */
  private void skips(List<Heading> found) {
    int above = Integer.MAX_VALUE - 1;
    for (Heading heading : found) {
      if (!(heading.getParent() instanceof Document)) {
        continue;
      }
      int level = heading.getLevel();
      if (level > above + 1) {
        diagnostics.report(
            Rule.HEADING_SKIP,
            places.span(heading.getStartOffset(), heading.getStartOffset() + level),
            "this heading is of level " + level + ", but the one above it is of level " + above,
            "Write “" + "#".repeat(above + 1) + "” before it.");
      }
      above = level;
    }
  }

  private void letter(LetteredItem item) {
    String base = item.mark();
    if (item.counting() == Counting.NUMERALS && item.getParent() instanceof LetteredItem parent) {
      base = items.get(parent) + "-" + base;
    }
    items.put(item, anchors.free(base));
  }

  /** Where {@code {#id}} begins at the end of a heading; the heading's end when it has none. */
  private static int cut(BasedSequence text) {
    String words = text.toString();
    String trimmed = words.stripTrailing();
    int start = trimmed.endsWith("}") ? trimmed.lastIndexOf("{#") : -1;
    boolean escaped = start > 0 && words.charAt(start - 1) == '\\';
    return start < 0 || escaped ? text.getEndOffset() : text.getIndexOffset(start);
  }

  private Optional<String> explicit(Heading heading, int cut, boolean takes) {
    BasedSequence text = heading.getText();
    if (cut >= text.getEndOffset()) {
      return Optional.empty();
    }
    String written = text.toString().stripTrailing();
    written = written.substring(written.lastIndexOf("{#") + 2, written.length() - 1);
    Span span = places.span(cut, cut + written.length() + 3);
    String id = Normalizer.normalize(written, Normalizer.Form.NFC);
    if (!Anchors.isValid(id) || Anchors.isReserved(id)) {
      String help =
          Anchors.isReserved(id)
              ? "Ids that begin with “fn” are kept for notes; choose another."
              : "Write a letter, then letters, digits and hyphens: {#"
                  + Anchors.slug(written)
                  + "}.";
      diagnostics.report(Rule.BAD_ANCHOR, span, "“" + written + "” can't be an id", help);
      return Optional.empty();
    }
    if (takes && !anchors.claim(id)) {
      diagnostics.report(
          Rule.DUPLICATE_ANCHOR,
          span,
          "two headings have the id “" + id + "”",
          "Give one of them another.");
      return Optional.empty();
    }
    return takes ? Optional.of(id) : Optional.empty();
  }

  private void mismatch(List<Heading> found, int expected) {
    Span span =
        found.size() > expected
            ? places.span(found.get(expected).getStartOffset(), found.get(expected).getEndOffset())
            : places.file();
    diagnostics.report(
        Rule.TRANSLATION_MISMATCH,
        span,
        "the original has "
            + expected
            + (expected == 1 ? " heading" : " headings")
            + ", this translation "
            + found.size(),
        "Give it the same headings in the same order, so that links to them land.");
  }
}
