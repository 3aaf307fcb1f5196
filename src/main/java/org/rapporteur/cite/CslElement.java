package org.rapporteur.cite;

import java.util.List;
import java.util.Map;

/**
 * An element of a citation style.
 *
 * @param name its name in the Citation Style Language
 * @param line the line on which it begins, from 1
 */
record CslElement(
    String name, Map<String, String> attributes, int line, List<CslElement> children) {

  /** An attribute's value; empty if it is missing. */
  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }
}
