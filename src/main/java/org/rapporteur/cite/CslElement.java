package org.rapporteur.cite;

import java.util.List;
import java.util.Map;

/**
 * An element of a citation style.
 *
 * @param name its name in the Citation Style Language
 * @param line where it begins, from 1
 */
record CslElement(
    String name, Map<String, String> attributes, int line, List<CslElement> children) {

  /** An attribute's value; empty where there is none. */
  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }
}
