package org.rapporteur.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Finds thematic breaks such as {@code * * *}. Calls the library only for lines that can be one:
 * for others its regular expression takes time in proportion to the square of the spaces in a line.
 */
final class ThematicBreakStart implements BlockParserFactory {

  private final BlockParserFactory library;

  ThematicBreakStart(DataHolder options) {
    this.library = new ThematicBreakParser.Factory().apply(options);
  }

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    char mark = line.charAt(start);
    for (int i = start; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != mark && c != ' ' && c != '\t' && c != '\n' && c != '\r') {
        return BlockStart.none();
      }
    }
    return library.tryStart(state, matched);
  }
}
