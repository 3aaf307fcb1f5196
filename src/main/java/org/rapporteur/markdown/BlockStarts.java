package org.rapporteur.markdown;

import com.vladsch.flexmark.ext.definition.internal.DefinitionItemBlockParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where blocks of all kinds begin. The library creates its block finders for each text and
 * runs all of them on each line. This class creates them once, and runs only those that can begin
 * with the line's first character. It keeps no state of a text.
 */
final class BlockStarts implements CustomBlockParserFactory, BlockParserFactory {

  /** The library's own block finders, switched off because this class replaces them. */
  private static final List<DataKey<Boolean>> OTHERS =
      List.of(
          Parser.BLOCK_QUOTE_PARSER,
          Parser.HEADING_PARSER,
          Parser.FENCED_CODE_BLOCK_PARSER,
          Parser.HTML_BLOCK_PARSER,
          Parser.THEMATIC_BREAK_PARSER,
          Parser.LIST_BLOCK_PARSER,
          Parser.INDENTED_CODE_BLOCK_PARSER);

  /**
   * A kind of block.
   *
   * @param characters the characters that it can begin with; empty if any can be the first
   */
  private record Kind(String characters, BlockParserFactory start) {

    boolean mayBegin(char c) {
      return characters.isEmpty() || characters.indexOf(c) >= 0;
    }
  }

  private final Kind[] kinds;

  private BlockStarts(DataHolder options) {
    kinds =
        new Kind[] {
          new Kind("[*", new DefinitionStarts(options)),
          new Kind(":~", new DefinitionItemBlockParser.Factory().apply(options)),
          new Kind("", new MarkedItemStart()),
          new Kind(">", new BlockQuoteParser.Factory().apply(options)),
          new Kind("#=-", new HeadingStart(options)),
          new Kind("`~", new FencedCodeBlockParser.Factory().apply(options)),
          new Kind("<", new HtmlBlockParser.Factory().apply(options)),
          new Kind("*_-", new ThematicBreakStart(options)),
          new Kind("", new ListBlockParser.Factory().apply(options)),
          new Kind("", new IndentedCodeBlockParser.Factory().apply(options))
        };
  }

  /** Creates the block starts of a dialect and switches off the library's own. */
  static BlockStarts of(MutableDataHolder options) {
    BlockStarts starts = new BlockStarts(options);
    OTHERS.forEach(key -> options.set(key, false));
    return starts;
  }

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    char first = state.getLine().charAt(state.getNextNonSpaceIndex());
    for (Kind kind : kinds) {
      BlockStart start = kind.mayBegin(first) ? kind.start().tryStart(state, matched) : null;
      if (start != null) {
        return start;
      }
    }
    return BlockStart.none();
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return this;
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
