package org.rapporteur.yaml;

import java.io.Reader;

/**
 * A reader that never splits a surrogate pair between two reads: the YAML library fails if its
 * buffer ends with the first half of a pair.
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
    // Nothing to close.
  }
}
