package org.rapporteur.model;

import java.util.List;

/**
 * A page of the report besides its themes, such as "about".
 *
 * @param slug its name in its address
 */
public record FurtherPage(
    String slug, Phrase title, Text text, List<String> aliases, Places places) {
  public FurtherPage {
    aliases = List.copyOf(aliases);
  }
}
