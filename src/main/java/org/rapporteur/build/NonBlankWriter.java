package org.rapporteur.build;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Forwards text, and records whether it contains anything but white space. */
final class NonBlankWriter extends FilterWriter {

  private boolean blank = true;

  NonBlankWriter(Writer out) {
    super(out);
  }

  boolean isBlank() {
    return blank;
  }

  @Override
  public void write(int c) throws IOException {
    blank &= Character.isWhitespace((char) c);
    super.write(c);
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    for (int i = offset; blank && i < offset + length; i++) {
      blank = Character.isWhitespace(characters[i]);
    }
    super.write(characters, offset, length);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    for (int i = offset; blank && i < offset + length; i++) {
      blank = Character.isWhitespace(text.charAt(i));
    }
    super.write(text, offset, length);
  }
}
