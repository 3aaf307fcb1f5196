package org.rapporteur.asset;

import org.rapporteur.diagnostic.Span;

/** A text, and where in its lines a place of it is. */
record SourceText(String text) {

  /** The span of a place, found by counting the lines above it. */
  Span span(String file, int offset, int length) {
    int line = 1;
    int lineStart = 0;
    for (int end = text.indexOf('\n');
        end >= 0 && end < offset;
        end = text.indexOf('\n', end + 1)) {
      line++;
      lineStart = end + 1;
    }
    return new Span(file, line, offset - lineStart + 1, length);
  }
}
