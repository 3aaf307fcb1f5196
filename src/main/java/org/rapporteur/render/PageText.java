package org.rapporteur.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Collects one page; unlike the JDK's own, without locks, and with room for a common page. */
final class PageText extends Writer {

  private final StringBuilder text = new StringBuilder(12_288);

  @Override
  public void write(int c) {
    text.append((char) c);
  }

  @Override
  public void write(char[] characters) {
    text.append(characters);
  }

  @Override
  public void write(char[] characters, int offset, int length) {
    text.append(characters, offset, length);
  }

  @Override
  public void write(String words) {
    text.append(words);
  }

  @Override
  public void write(String words, int offset, int length) {
    text.append(words, offset, offset + length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
