package org.rapporteur.yaml;

import java.io.Reader;

/**
 * Reads a text in pieces that end in the middle of no character: the YAML library fails on one that
 * fills its buffer to the first half of a surrogate pair.
 */
final class PairedReader extends Reader {

  private final String text;
  private int next;

  PairedReader(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (next == text.length()) {
      return -1;
    }
    int count = Math.min(length, text.length() - next);
    boolean inPair = count > 1 && Character.isHighSurrogate(text.charAt(next + count - 1));
    count -= inPair && next + count < text.length() ? 1 : 0;
    text.getChars(next, next + count, buffer, offset);
    next += count;
    return count;
  }

  @Override
  public void close() {
    // A text needs no closing.
  }
}
