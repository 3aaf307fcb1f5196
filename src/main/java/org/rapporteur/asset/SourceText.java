package org.rapporteur.asset;

import org.rapporteur.diagnostic.Span;

/** A text that converts offsets to lines and columns. */
record SourceText(String text) {

  /** The span at an offset, found by counting the lines before it. */
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
