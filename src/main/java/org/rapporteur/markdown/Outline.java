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
import org.rapporteur.model.PlainText;
import org.rapporteur.model.ProseNode;

/**
 * The headings and list items of a document that have an id. Ids are assigned over the whole
 * document: first those that the author set, then those of items with letters or numerals, then
 * those derived from headings' text.
 */
final class Outline {

  private static final int MAX_DEPTH = 4;

  private final SourcePositions positions;
  private final Diagnostics diagnostics;
  private final Anchors anchors = new Anchors();
  private final List<String> ids = new ArrayList<>();
  private final IdentityHashMap<Node, Part.MappedHeading> headings = new IdentityHashMap<>();
  private final IdentityHashMap<Node, String> items = new IdentityHashMap<>();

  /**
   * @param blocks the blocks of the document
   * @param given the ids of the original's headings, for a translation
   */
  Outline(
      List<Block> blocks,
      Inlines inlines,
      Optional<List<String>> given,
      SourcePositions positions,
      Diagnostics diagnostics) {
    this.positions = positions;
    this.diagnostics = diagnostics;
    List<Heading> found = new ArrayList<>();
    List<MarkedItem> marked = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        found.add(heading);
      } else if (block instanceof MarkedItem item) {
        marked.add(item);
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
    marked.forEach(this::identify);
    skips(found);
    Deque<Integer> levels = new ArrayDeque<>();
    for (int i = 0; i < found.size(); i++) {
      Heading heading = found.get(i);
      SourceMap map = new SourceMap();
      List<ProseNode.Inline> content = inlines.read(heading, cuts.get(i), map);
      String id = fixed.get(i).orElseGet(() -> anchors.free(Anchors.slug(PlainText.of(content))));
      boolean explicit = cuts.get(i) < heading.getText().getEndOffset();
      this.ids.add(id);
      int depth = depth(heading, levels);
      ProseNode.Heading node = new ProseNode.Heading(depth, id, explicit, content);
      headings.put(heading, new Part.MappedHeading(node, map));
    }
  }

  /** The ids of the headings, in order. */
  List<String> ids() {
    return ids;
  }

  Part.MappedHeading entry(Heading heading) {
    return Objects.requireNonNull(headings.get(heading));
  }

  /** The id of an item; empty if its list is numbered. */
  String id(MarkedItem item) {
    return Objects.requireNonNull(items.get(item));
  }

  /** The depth of a heading; one in a quotation or list does not start a new level. */
  private static int depth(Heading heading, Deque<Integer> levels) {
    if (!(heading.getParent() instanceof Document)) {
      return Math.min(MAX_DEPTH, levels.size() + 1);
    }
    while (!levels.isEmpty() && levels.peek() >= heading.getLevel()) {
      levels.pop();
    }
    levels.push(heading.getLevel());
    return Math.min(MAX_DEPTH, levels.size());
  }

  /** Reports headings that go down more than one level at a time. */
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
            positions.span(heading.getStartOffset(), heading.getStartOffset() + level),
            "this heading has level " + level + ", but the heading above it has level " + above,
            "Start the heading with “" + "#".repeat(above + 1) + "”.");
      }
      above = level;
    }
  }

  private void identify(MarkedItem item) {
    String base = item.reading().sequence().id(item.reading().number());
    String above = item.getParent() instanceof MarkedItem parent ? id(parent) : "";
    if (item.isNumeral() && !above.isEmpty()) {
      base = above + "-" + base;
    }
    items.put(item, base.isEmpty() ? "" : anchors.free(base));
  }

  /** The offset of {@code {#id}} at the end of a heading; the heading's end if it has none. */
  private static int cut(BasedSequence text) {
    String words = text.toString();
    String trimmed = words.stripTrailing();
    int start = trimmed.endsWith("}") ? trimmed.lastIndexOf("{#") : -1;
    boolean escaped = start > 0 && words.charAt(start - 1) == '\\';
    return start < 0 || escaped ? text.getEndOffset() : text.getIndexOffset(start);
  }

  private Optional<String> explicit(Heading heading, int cut, boolean original) {
    BasedSequence text = heading.getText();
    if (cut >= text.getEndOffset()) {
      return Optional.empty();
    }
    String written = text.toString().stripTrailing();
    written = written.substring(written.lastIndexOf("{#") + 2, written.length() - 1);
    Span span = positions.span(cut, cut + written.length() + 3);
    String id = Normalizer.normalize(written, Normalizer.Form.NFC);
    if (!Anchors.isValid(id) || Anchors.isReserved(id)) {
      String help =
          Anchors.isReserved(id)
              ? "Ids that begin with “fn” are reserved for footnotes; choose another id."
              : "Write a letter, then letters, digits and hyphens: {#"
                  + Anchors.slug(written)
                  + "}.";
      diagnostics.report(Rule.BAD_ANCHOR, span, "“" + written + "” is not a valid id", help);
      return Optional.empty();
    }
    if (original && !anchors.claim(id)) {
      diagnostics.report(
          Rule.DUPLICATE_ANCHOR,
          span,
          "two headings have the id “" + id + "”",
          "Change one of the ids.");
      return Optional.empty();
    }
    return original ? Optional.of(id) : Optional.empty();
  }

  private void mismatch(List<Heading> found, int expected) {
    Span span =
        found.size() > expected
            ? positions.span(
                found.get(expected).getStartOffset(), found.get(expected).getEndOffset())
            : positions.file();
    diagnostics.report(
        Rule.TRANSLATION_MISMATCH,
        span,
        "this translation has "
            + found.size()
            + (found.size() == 1 ? " heading" : " headings")
            + ", but the original has "
            + expected,
        "Use the same headings in the same order, so that links to them work.");
  }
}
