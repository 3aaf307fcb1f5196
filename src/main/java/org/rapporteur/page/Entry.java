package org.rapporteur.page;

import java.util.List;
import org.rapporteur.model.Facts;
import org.rapporteur.model.Phrase;

/**
 * A recommendation's text as it stands on a page.
 *
 * @param id {@code nd-3}; also the id of its element, but on its own page
 * @param label ND-3
 * @param number the number that the source prints; empty when it is the id's
 * @param href its own page
 * @param demand what it asks
 * @param layers the parts below; empty on pages that show the demand alone
 * @param articles what it reaches, by instrument and origin, strongest first
 * @param draft whether it is still a draft, seen in previews only
 */
public record Entry(
    String id,
    String label,
    String number,
    Phrase title,
    String href,
    Placed demand,
    List<PlacedLayer> layers,
    List<ArticleGroup> articles,
    Facts facts,
    boolean draft) {

  public Entry {
    layers = List.copyOf(layers);
    articles = List.copyOf(articles);
  }

  /**
   * A part of the text below the demand.
   *
   * @param id the full id of its heading on this page
   * @param level the level of its heading, 2 to 6
   */
  public record PlacedLayer(Phrase title, String id, int level, Placed text) {}
}
