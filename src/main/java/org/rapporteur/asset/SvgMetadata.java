package org.rapporteur.asset;

import java.util.Set;

/** Follows the statements about a drawing inside it, and notices whether they name a person. */
final class SvgMetadata {

  private static final Set<String> NAMES =
      Set.of("creator", "contributor", "Agent", "attributionName");

  private int depth;
  private int nameDepth;
  private boolean named;

  /** Whether the elements that follow are statements. */
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
