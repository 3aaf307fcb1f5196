package org.rapporteur.model;

import java.util.List;

/**
 * A page of the report besides its themes, such as "about".
 *
 * @param slug its name in its address
 */
public record ContentPage(
    String slug, Phrase title, LocatedProse text, List<String> aliases, FactSpans places) {
  public ContentPage {
    aliases = List.copyOf(aliases);
  }
}
