package org.rapporteur.render;

import java.io.Writer;
import java.util.Arrays;

/**
 * A writer that collects one page in UTF-8. Unlike the JDK's classes it has no locks, does not
 * store the characters, and has room for a typical page. An unpaired surrogate becomes a question
 * mark, as in the JDK.
 */
final class PageText extends Writer {

  private static final int INITIAL_SIZE = 16_384;

  /** The maximum size, far above that of any page of a report. */
  private static final int MAX_SIZE = 256 << 20;

  private final String template;

  private byte[] bytes = new byte[INITIAL_SIZE];
  private char[] buffer = new char[512];
  private int size;
  private char pendingSurrogate;

  /**
   * @param template the name of the template that writes it
   */
  PageText(String template) {
    this.template = template;
  }

  @Override
  public void write(int c) {
    buffer[0] = (char) c;
    write(buffer, 0, 1);
  }

  @Override
  public void write(char[] characters) {
    write(characters, 0, characters.length);
  }

  @Override
  public void write(String text) {
    write(text, 0, text.length());
  }

  @Override
  public void write(String text, int offset, int length) {
    if (buffer.length < length) {
      buffer = new char[Math.max(length, 2 * buffer.length)];
    }
    text.getChars(offset, offset + length, buffer, 0);
    write(buffer, 0, length);
  }

  @Override
  public void write(char[] characters, int offset, int length) {
    int needed = size + 3 * length + 3;
    if (needed > MAX_SIZE) {
      throw new TemplateException(
          template,
          0,
          0,
          "the page is larger than 256 MB; check the template for a loop that never ends");
    }
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
    }
    byte[] target = bytes;
    int at = size;
    int end = offset + length;
    for (int i = offset; i < end; i++) {
      char c = characters[i];
      if (c < 0x80 && pendingSurrogate == 0) {
        target[at++] = (byte) c;
      } else {
        at = put(c, target, at);
      }
    }
    size = at;
  }

  private int put(char c, byte[] target, int from) {
    int at = from;
    if (pendingSurrogate != 0) {
      if (Character.isLowSurrogate(c)) {
        int point = Character.toCodePoint(pendingSurrogate, c);
        pendingSurrogate = 0;
        target[at++] = (byte) (0xf0 | point >> 18);
        target[at++] = (byte) (0x80 | point >> 12 & 0x3f);
        target[at++] = (byte) (0x80 | point >> 6 & 0x3f);
        target[at++] = (byte) (0x80 | point & 0x3f);
        return at;
      }
      pendingSurrogate = 0;
      target[at++] = '?';
    }
    if (c < 0x80) {
      target[at++] = (byte) c;
    } else if (c < 0x800) {
      target[at++] = (byte) (0xc0 | c >> 6);
      target[at++] = (byte) (0x80 | c & 0x3f);
    } else if (Character.isHighSurrogate(c)) {
      pendingSurrogate = c;
    } else if (Character.isLowSurrogate(c)) {
      target[at++] = '?';
    } else {
      target[at++] = (byte) (0xe0 | c >> 12);
      target[at++] = (byte) (0x80 | c >> 6 & 0x3f);
      target[at++] = (byte) (0x80 | c & 0x3f);
    }
    return at;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** The bytes of all text written. */
  byte[] bytes() {
    byte[] all = Arrays.copyOf(bytes, size + (pendingSurrogate == 0 ? 0 : 1));
    if (pendingSurrogate != 0) {
      all[size] = '?';
    }
    return all;
  }
}
