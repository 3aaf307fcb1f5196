package org.rapporteur.model;

import java.util.List;

/**
 * An additional page of the report, such as "about".
 *
 * @param slug the name of the page in its address
 */
public record ContentPage(
    String slug, Phrase title, LocatedProse text, List<String> aliases, FactSpans places) {
  public ContentPage {
    aliases = List.copyOf(aliases);
  }
}
