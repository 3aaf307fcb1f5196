package org.rapporteur.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.ReplacedBasedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.PlainText;

/**
 * The inline content of one block as a sequence of characters, with markup as events between them,
 * so that quotation marks and references are found across emphasis and line breaks.
 */
final class InlineText {

  /** A placeholder for content that is not text: code, an image or a footnote mark. */
  static final char OBJECT = '\uFFFC';

  /** Markup before the character at a position. */
  record MarkupEvent(int position, InlineMark mark) {}

  final StringBuilder text = new StringBuilder();

  /** Characters that the author escaped, or that are placeholders: never changed. */
  final BitSet literal = new BitSet();

  /** Characters in which references are not recognised. */
  final BitSet quiet = new BitSet();

  final List<MarkupEvent> events = new ArrayList<>();
  private int[] offsets = new int[64];

  int length() {
    return text.length();
  }

  char at(int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
  }

  int offset(int index) {
    return offsets[index];
  }

  void event(InlineMark mark) {
    events.add(new MarkupEvent(text.length(), mark));
  }

  void object(InlineMark mark, int offset) {
    event(mark);
    append(OBJECT, offset, true, true);
  }

  void append(char c, int offset, boolean isLiteral, boolean isQuiet) {
    int index = text.length();
    if (index == offsets.length) {
      offsets = Arrays.copyOf(offsets, index * 2);
    }
    offsets[index] = offset;
    if (isLiteral) {
      literal.set(index);
    }
    if (isQuiet) {
      quiet.set(index);
    }
    text.append(c);
  }

  /** Appends source text in which backslashes escape punctuation. */
  void source(BasedSequence chars, int from, int to, boolean isQuiet) {
    String base = ListMarkText.string(chars);
    if (base != null && !(chars instanceof ReplacedBasedSequence)) {
      source(base, chars.getStartOffset() + from, chars.getStartOffset() + to, isQuiet);
      return;
    }
    boolean even = chars.getEndOffset() - chars.getStartOffset() == chars.length();
    int start = chars.getStartOffset();
    for (int i = from; i < to; i++) {
      int offset = even ? start + i : chars.getIndexOffset(i);
      char c = chars.charAt(i);
      if (c == '\\' && i + 1 < to && isPunctuation(chars.charAt(i + 1))) {
        append(chars.charAt(++i), offset, true, isQuiet);
      } else {
        append(c, offset, false, isQuiet);
      }
    }
  }

  private void source(String base, int from, int to, boolean isQuiet) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (base.charAt(i) == '\\' && i + 1 < to && isPunctuation(base.charAt(i + 1))) {
        append(base, start, i, isQuiet);
        append(base.charAt(i + 1), i, true, isQuiet);
        start = i + 2;
        i++;
      }
    }
    append(base, start, to, isQuiet);
  }

  private void append(String base, int start, int end, boolean isQuiet) {
    int index = text.length();
    int length = Math.max(0, end - start);
    if (index + length > offsets.length) {
      offsets = Arrays.copyOf(offsets, (index + length) * 2);
    }
    for (int i = 0; i < length; i++) {
      offsets[index + i] = start + i;
    }
    if (isQuiet) {
      quiet.set(index, index + length);
    }
    text.append(base, start, start + length);
  }

  /** Copies the text with each character replaced as the rewriter decides. */
  InlineText rewritten(Rewriter rewriter) {
    InlineText copy = new InlineText();
    int next = 0;
    for (int i = 0; i < length(); i++) {
      while (next < events.size() && events.get(next).position() <= i) {
        copy.event(events.get(next++).mark());
      }
      String replacement = literal.get(i) ? null : rewriter.replacement(i);
      if (replacement == null) {
        copy.append(text.charAt(i), offsets[i], literal.get(i), quiet.get(i));
      } else {
        for (int k = 0; k < replacement.length(); k++) {
          copy.append(replacement.charAt(k), offsets[i], true, quiet.get(i));
        }
      }
    }
    while (next < events.size()) {
      copy.event(events.get(next++).mark());
    }
    return copy;
  }

  /** Returns the replacement of a character; null to leave it unchanged. */
  interface Rewriter {
    @Nullable String replacement(int index);
  }

  /** Returns whether the character at an index is a placeholder for an object. */
  boolean isObject(int index) {
    return at(index) == OBJECT && literal.get(index) && quiet.get(index);
  }

  /** The text alone, without objects. */
  String words() {
    StringBuilder words = new StringBuilder(length());
    int next = 0;
    for (int i = 0; i <= length(); i++) {
      while (next < events.size() && events.get(next).position() <= i) {
        PlainText.append(events.get(next++).mark().node(), words);
      }
      if (i < length() && !isObject(i)) {
        words.append(text.charAt(i));
      }
    }
    return words.toString();
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }
}
