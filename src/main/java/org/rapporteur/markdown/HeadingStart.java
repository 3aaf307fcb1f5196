package org.rapporteur.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Finds where headings begin. For headings with number signs, the library's regular expression
 * takes time in proportion to the square of the spaces in a line. The library still finds
 * underlined headings.
 */
final class HeadingStart implements BlockParserFactory {

  private static final int MAX_LEVEL = 6;
  private static final int INDENTED_CODE = 4;

  private final BlockParserFactory underlined;

  HeadingStart(DataHolder options) {
    this.underlined = new HeadingParser.Factory().apply(options);
  }

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    if (line.charAt(start) != '#') {
      return underlined.tryStart(state, matched);
    }
    int words = start;
    while (words < line.length() && line.charAt(words) == '#') {
      words++;
    }
    int level = words - start;
    boolean begins =
        state.getIndent() < INDENTED_CODE
            && level <= MAX_LEVEL
            && (words == line.length() || isSpace(line.charAt(words)))
            && !(state.getActiveBlockParser() instanceof FencedCodeBlockParser);
    if (!begins) {
      return BlockStart.none();
    }
    HeadingParser parser = new HeadingParser(level);
    Heading heading = (Heading) parser.getBlock();
    heading.setOpeningMarker(line.subSequence(start, words));
    int end = beforeSpaces(line, words, line.length());
    int close = end;
    while (close > words && line.charAt(close - 1) == '#') {
      close--;
    }
    if (close < end && close > words && isSpace(line.charAt(close - 1))) {
      heading.setClosingMarker(line.subSequence(close, end));
      end = close;
    }
    heading.setText(line.subSequence(words, end).trim());
    heading.setCharsFromContent();
    return BlockStart.of(parser).atIndex(line.length());
  }

  private static int beforeSpaces(BasedSequence line, int from, int to) {
    int end = to;
    while (end > from && isSpace(line.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
