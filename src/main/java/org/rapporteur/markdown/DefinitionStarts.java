package org.rapporteur.markdown;

import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.ext.abbreviation.internal.AbbreviationBlockParser;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the definitions of abbreviations, {@code *[word]: meaning}, and of footnotes, {@code
 * [^1]: text}, begin. The library's regular expressions for them take time in proportion to the
 * cube of a line's length if the line is mostly spaces.
 */
final class DefinitionStarts implements BlockParserFactory {

  private static final int MARKER = 2;
  private static final int INDENTED_CODE = 4;

  private final FootnoteOptions options;
  private final int contentIndent;

  DefinitionStarts(DataHolder options) {
    this.options = new FootnoteOptions(options);
    this.contentIndent = Parser.LISTS_ITEM_INDENT.get(options);
  }

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    if (state.getIndent() >= INDENTED_CODE || start + MARKER > line.length()) {
      return BlockStart.none();
    }
    BasedSequence opening = line.subSequence(start, start + MARKER);
    boolean abbreviation = opening.matches("*[");
    int close = abbreviation || opening.matches("[^") ? close(line, start + MARKER) : -1;
    if (close < 0) {
      return BlockStart.none();
    }
    BasedSequence word = line.subSequence(start + MARKER, close).trim();
    BasedSequence closing = line.subSequence(close, close + MARKER);
    return abbreviation
        ? abbreviation(opening, word, closing, line, close + MARKER)
        : note(opening, word, closing, close + MARKER);
  }

  /** The index of the last closing marker in a line; -1 if there is none. */
  private static int close(BasedSequence line, int from) {
    int end = from;
    while (end < line.length() && "\n\r\u0085\u2028\u2029".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    for (int at = end - MARKER; at >= from; at--) {
      if (line.charAt(at) == ']' && line.charAt(at + 1) == ':') {
        return at;
      }
    }
    return -1;
  }

  private static @Nullable BlockStart abbreviation(
      BasedSequence opening,
      BasedSequence word,
      BasedSequence closing,
      BasedSequence line,
      int end) {
    AbbreviationBlockParser parser = new AbbreviationBlockParser();
    AbbreviationBlock block = (AbbreviationBlock) parser.getBlock();
    block.setOpeningMarker(opening);
    block.setText(word);
    block.setClosingMarker(closing);
    block.setAbbreviation(line.subSequence(end).trim());
    block.setCharsFromContent();
    return BlockStart.of(parser).atIndex(line.length());
  }

  private @Nullable BlockStart note(
      BasedSequence opening, BasedSequence word, BasedSequence closing, int end) {
    FootnoteBlockParser parser = new FootnoteBlockParser(options, contentIndent);
    FootnoteBlock block = (FootnoteBlock) parser.getBlock();
    block.setOpeningMarker(opening);
    block.setText(word);
    block.setClosingMarker(closing);
    return BlockStart.of(parser).atIndex(end);
  }
}
