package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds where items with a mark begin.
 *
 * <p>A list begins after a blank line, or after a line that ends with a colon. Its first mark is
 * the first of a sequence, such as {@code (a)}, or a later one if the next mark follows or if an
 * earlier list continues. If a sentence can begin with a mark, such as {@code A.}, the next mark
 * must follow.
 */
final class MarkedItemStart implements BlockParserFactory {

  /** The number of characters and of blocks in which a mark before or after another is sought. */
  private static final int CHARACTERS = 4_000;

  private static final int SIBLINGS = 40;
  private static final int INDENTED_CODE = 4;

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    Optional<ListMark> written = mark(state);
    Optional<ListMark> mark = written.flatMap(each -> item(each, state, matched));
    if (mark.isEmpty()) {
      return BlockStart.none();
    }
    int width = mark.get().text().length();
    int after = state.getNextNonSpaceIndex() + width;
    width += Character.isWhitespace(state.getLine().charAt(after)) ? 1 : 0;
    return BlockStart.of(new MarkedItemParser(new MarkedItem(mark.get()), width))
        .atColumn(state.getColumn() + state.getIndent() + width);
  }

  /** The mark at the beginning of a line that is not indented. */
  static Optional<ListMark> mark(ParserState state) {
    BasedSequence line = state.getLine();
    String text = ListMarkText.string(line);
    int start = state.getNextNonSpaceIndex();
    return state.getIndent() >= INDENTED_CODE || start >= line.length() || text == null
        ? Optional.empty()
        : ListMark.at(text, line.getStartOffset() + start);
  }

  private static Optional<ListMark> item(
      ListMark mark, ParserState state, MatchedBlockParser matched) {
    Node block = matched.getBlockParser().getBlock();
    if (block instanceof Paragraph) {
      return announced(mark, state, block, matched.getParagraphContent());
    }
    if (block.getLastChild() instanceof MarkedItem last && last.continuedBy(mark).isPresent()) {
      return last.continuedBy(mark);
    }
    Optional<ListMark> first = mark.first();
    if (first.isPresent() && mark.isSure()) {
      return first;
    }
    return first
        .or(() -> Optional.of(mark))
        .flatMap(each -> beforeNext(each, state))
        .or(() -> resumed(mark, block));
  }

  /** A mark directly below the text of a paragraph. */
  private static Optional<ListMark> announced(
      ListMark mark, ParserState state, Node paragraph, @Nullable CharSequence content) {
    Optional<ListMark> first = mark.first();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    boolean inItem = paragraph.getParent() instanceof MarkedItem;
    // Below the text of an item, (a) and (i) need no colon.
    boolean nested =
        inItem
            && mark.shape().equals("(_)")
            && List.of(ListSequence.LETTERS, ListSequence.NUMERALS)
                .contains(first.get().reading().sequence());
    if (nested || mark.isSure() && endsWithColon(content)) {
      return first;
    }
    return inItem || endsWithColon(content) ? beforeNext(first.get(), state) : Optional.empty();
  }

  /** The mark if the next mark of its sequence follows before another paragraph. */
  private static Optional<ListMark> beforeNext(ListMark mark, ParserState state) {
    BasedSequence line = state.getLine();
    String text = ListMarkText.string(line);
    if (text == null) {
      return Optional.empty();
    }
    int from = line.getEndOffset();
    int limit = Math.min(text.length(), from + CHARACTERS);
    boolean afterBlank = false;
    while (from < limit) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      int start = from;
      while (start < end && " \t>\r".indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      Optional<ListMark> next = ListMark.at(text, start);
      Optional<ListMark> found = next.flatMap(mark::before);
      if (found.isPresent()) {
        return found;
      }
      boolean blank = start == end;
      if (!blank && next.isEmpty() && afterBlank && start - from < 2) {
        return Optional.empty();
      }
      afterBlank = blank;
      from = end + 1;
    }
    return Optional.empty();
  }

  /** The mark if an earlier list in the same block ends with the mark before it. */
  private static Optional<ListMark> resumed(ListMark mark, Node block) {
    Node node = block.getLastChild();
    for (int i = 0; node != null && i < SIBLINGS; i++) {
      if (node instanceof MarkedItem item) {
        return item.continuedBy(mark);
      }
      node = node.getPrevious();
    }
    return Optional.empty();
  }

  private static boolean endsWithColon(@Nullable CharSequence paragraph) {
    String text = paragraph == null ? "" : paragraph.toString().stripTrailing();
    return text.endsWith(":") || text.endsWith("\uFF1A");
  }
}
