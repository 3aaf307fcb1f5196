package org.rapporteur.render;

import java.io.Writer;
import java.util.Arrays;

/**
 * Collects one page as UTF-8; unlike the JDK's own, without locks, without holding the characters,
 * and with room for a common page. Half a surrogate pair becomes a question mark, as in the JDK.
 */
final class PageText extends Writer {

  private static final int COMMON = 16_384;

  /** Far more than any page of a report has. */
  private static final int MOST = 256 << 20;

  private final String template;

  private byte[] bytes = new byte[COMMON];
  private char[] taken = new char[512];
  private int size;
  private char high;

  /**
   * @param template the name of the template that writes it
   */
  PageText(String template) {
    this.template = template;
  }

  @Override
  public void write(int c) {
    taken[0] = (char) c;
    write(taken, 0, 1);
  }

  @Override
  public void write(char[] characters) {
    write(characters, 0, characters.length);
  }

  @Override
  public void write(String words) {
    write(words, 0, words.length());
  }

  @Override
  public void write(String words, int offset, int length) {
    if (taken.length < length) {
      taken = new char[Math.max(length, 2 * taken.length)];
    }
    words.getChars(offset, offset + length, taken, 0);
    write(taken, 0, length);
  }

  @Override
  public void write(char[] characters, int offset, int length) {
    int most = size + 3 * length + 3;
    if (most > MOST) {
      throw new TemplateException(
          template, 0, 0, "its page is over 256 MB: does a loop in it ever end?");
    }
    if (most > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(most, 2 * bytes.length));
    }
    byte[] into = bytes;
    int at = size;
    int end = offset + length;
    for (int i = offset; i < end; i++) {
      char c = characters[i];
      if (c < 0x80 && high == 0) {
        into[at++] = (byte) c;
      } else {
        at = put(c, into, at);
      }
    }
    size = at;
  }

  private int put(char c, byte[] into, int from) {
    int at = from;
    if (high != 0) {
      if (Character.isLowSurrogate(c)) {
        int sign = Character.toCodePoint(high, c);
        high = 0;
        into[at++] = (byte) (0xf0 | sign >> 18);
        into[at++] = (byte) (0x80 | sign >> 12 & 0x3f);
        into[at++] = (byte) (0x80 | sign >> 6 & 0x3f);
        into[at++] = (byte) (0x80 | sign & 0x3f);
        return at;
      }
      high = 0;
      into[at++] = '?';
    }
    if (c < 0x80) {
      into[at++] = (byte) c;
    } else if (c < 0x800) {
      into[at++] = (byte) (0xc0 | c >> 6);
      into[at++] = (byte) (0x80 | c & 0x3f);
    } else if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (Character.isLowSurrogate(c)) {
      into[at++] = '?';
    } else {
      into[at++] = (byte) (0xe0 | c >> 12);
      into[at++] = (byte) (0x80 | c >> 6 & 0x3f);
      into[at++] = (byte) (0x80 | c & 0x3f);
    }
    return at;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** All that was written. */
  byte[] bytes() {
    byte[] all = Arrays.copyOf(bytes, size + (high == 0 ? 0 : 1));
    if (high != 0) {
      all[size] = '?';
    }
    return all;
  }
}
