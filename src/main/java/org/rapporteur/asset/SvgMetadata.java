package org.rapporteur.asset;

import java.util.Set;

/** Detects whether the metadata of a drawing names a person. */
final class SvgMetadata {

  private static final Set<String> NAMES =
      Set.of("creator", "contributor", "Agent", "attributionName");

  private int depth;
  private int nameDepth;
  private boolean named;

  /** Returns whether the parser is inside the metadata element. */
  boolean isOpen() {
    return depth > 0;
  }

  boolean isNamed() {
    return named;
  }

  void startElement(int at, String namespace, String name) {
    if (namespace.equals(SvgVocabulary.SVG)) {
      if (name.equals("metadata") && depth == 0) {
        depth = at;
      }
    } else if (NAMES.contains(name) && nameDepth == 0) {
      nameDepth = at;
    }
  }

  void endElement(int at) {
    if (at == depth) {
      depth = 0;
    }
    if (at == nameDepth) {
      nameDepth = 0;
    }
  }

  void attribute(String name, String value) {
    named |= isOpen() && NAMES.contains(name) && !value.isBlank();
  }

  void text(String text) {
    named |= nameDepth > 0 && !text.isBlank();
  }
}
