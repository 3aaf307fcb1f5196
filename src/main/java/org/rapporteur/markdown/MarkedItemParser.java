package org.rapporteur.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parses an item of a list as treaty bodies write them, {@code (a) text}.
 *
 * <p>An item ends at the next mark. It contains what is indented by two or more columns, and a list
 * of another kind directly below it, such as roman numerals, even if that is not indented.
 */
final class MarkedItemParser extends AbstractBlockParser {

  private final MarkedItem item;
  private final int width;
  private boolean afterBlank;

  /**
   * @param width the columns that the mark and the space after it take
   */
  MarkedItemParser(MarkedItem item, int width) {
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
      afterBlank = true;
      return item.getFirstChild() == null
          ? BlockContinue.none()
          : BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    boolean directly = !afterBlank;
    afterBlank = false;
    if (state.getIndent() >= 2) {
      return BlockContinue.atColumn(state.getColumn() + Math.min(state.getIndent(), width));
    }
    return MarkedItemStart.mark(state).filter(mark -> contains(mark, directly)).isPresent()
        ? BlockContinue.atIndex(state.getIndex())
        : BlockContinue.none();
  }

  /** Whether a mark that is not indented belongs to a list in this item. */
  private boolean contains(ListMark mark, boolean directly) {
    if (item.continuedBy(mark).isPresent()) {
      return false;
    }
    if (item.getLastChild() instanceof MarkedItem last && last.continuedBy(mark).isPresent()) {
      return true;
    }
    Optional<ListMark> first = mark.first();
    if (first.isEmpty()) {
      return false;
    }
    ListSequence own = item.reading().sequence();
    ListSequence other = first.get().reading().sequence();
    boolean numerals = own == ListSequence.LETTERS && other == ListSequence.NUMERALS;
    return numerals || directly && (own != other || !item.mark().shape().equals(mark.shape()));
  }

  @Override
  public void closeBlock(ParserState state) {
    item.setCharsFromContent();
  }
}
