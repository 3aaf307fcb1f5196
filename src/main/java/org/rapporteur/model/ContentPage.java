package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * An additional page of the report, such as "about".
 *
 * @param slug the name of the page in its address
 * @param translation the translation that it was read from; empty for the original
 */
public record ContentPage(
    String slug,
    Phrase title,
    LocatedProse text,
    List<String> aliases,
    Optional<TranslationStatus> translation,
    FactSpans places) {

  public ContentPage {
    aliases = List.copyOf(aliases);
  }
}
