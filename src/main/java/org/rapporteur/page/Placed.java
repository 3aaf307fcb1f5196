package org.rapporteur.page;

import java.util.List;
import org.rapporteur.model.Prose;

/**
 * A text at its place on one page: the filling of its holes.
 *
 * @param language the language it is written in
 * @param prefix what goes before each of its ids: empty, or {@code nd-3-}
 * @param notePrefix what goes before the ids of its notes, which number from 1 in each text
 * @param above the id of the heading that the text stands below; empty when that is the page's own
 * @param headingBase the level of its outermost headings, 2 to 6
 * @param links the filling of each of {@link Prose#targets}, in the same order
 * @param images the address of each of {@link Prose#images}, in the same order
 */
public record Placed(
    Prose prose,
    String language,
    String prefix,
    String notePrefix,
    String above,
    int headingBase,
    List<ResolvedLink> links,
    List<String> images) {

  public Placed {
    links = List.copyOf(links);
    images = List.copyOf(images);
  }

  /**
   * A link, resolved.
   *
   * @param href ready for the attribute; empty when the target has no page here (its words stay)
   * @param label the target's own name, for links without words: "ND-3", "ICCPR art. 9"
   * @param external whether it leads away from the site
   */
  public record ResolvedLink(String href, String label, boolean external) {}

  public boolean isEmpty() {
    return prose.isEmpty();
  }
}
