package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ProseNode.Counting;

/**
 * Parses lists as treaty bodies write them, {@code (a) text}.
 *
 * <p>A list begins at {@code (a)} or {@code (i)}, after a blank line or after a line that ends with
 * a colon. An item ends at the next letter. It contains what is indented by two or more columns,
 * and roman numerals that follow it even if they are not indented.
 */
final class LetteredItemParser extends AbstractBlockParser {

  private final LetteredItem item;
  private final int width;

  private LetteredItemParser(LetteredItem item, int width) {
    this.item = item;
    this.width = width;
  }

  @Override
  public Block getBlock() {
    return item;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block block) {
    return true;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return item.getFirstChild() == null
          ? BlockContinue.none()
          : BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    if (state.getIndent() >= 2) {
      return BlockContinue.atColumn(state.getColumn() + Math.min(state.getIndent(), width));
    }
    String mark = mark(state);
    boolean nested =
        item.counting() == Counting.LETTERS
            && (item.getLastChild() instanceof LetteredItem last
                ? last.isFollowedBy(mark)
                : mark.equals("i") && !item.isFollowedBy("i"));
    return nested ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
  }

  @Override
  public void closeBlock(ParserState state) {
    item.setCharsFromContent();
  }

  /** The letters in parentheses at the start of the line; empty if there are none. */
  private static String mark(ParserState state) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    if (state.getIndent() > 3 || start >= line.length() || line.charAt(start) != '(') {
      return "";
    }
    int end = start + 1;
    while (end < line.length() && line.charAt(end) >= 'a' && line.charAt(end) <= 'z') {
      end++;
    }
    boolean closed =
        end + 2 < line.length()
            && line.charAt(end) == ')'
            && (line.charAt(end + 1) == ' ' || line.charAt(end + 1) == '\t')
            && !line.subSequence(end + 1, line.length()).isBlank();
    return closed && end - start < 8 ? line.subSequence(start + 1, end).toString() : "";
  }

  /** Starts items. */
  static final class Starter implements BlockParserFactory {

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      String mark = mark(state);
      LetteredItem item = mark.isEmpty() ? null : item(mark, matched);
      if (item == null) {
        return BlockStart.none();
      }
      int width = mark.length() + 3;
      return BlockStart.of(new LetteredItemParser(item, width))
          .atColumn(state.getColumn() + state.getIndent() + width);
    }

    private static @Nullable LetteredItem item(String mark, MatchedBlockParser matched) {
      Node block = matched.getBlockParser().getBlock();
      if (block instanceof Paragraph) {
        boolean announced =
            block.getParent() instanceof LetteredItem
                || endsWithColon(matched.getParagraphContent());
        return announced ? first(mark) : null;
      }
      if (block.getLastChild() instanceof LetteredItem last && last.isFollowedBy(mark)) {
        return new LetteredItem(last.counting(), last.number() + 1);
      }
      return first(mark);
    }

    private static @Nullable LetteredItem first(String mark) {
      return switch (mark) {
        case "a" -> new LetteredItem(Counting.LETTERS, 1);
        case "i" -> new LetteredItem(Counting.NUMERALS, 1);
        default -> null;
      };
    }

    private static boolean endsWithColon(@Nullable CharSequence paragraph) {
      String text = paragraph == null ? "" : paragraph.toString().stripTrailing();
      return text.endsWith(":") || text.endsWith("\uFF1A");
    }
  }
}
