package org.rapporteur.index;

import java.util.List;
import org.rapporteur.model.Prose;

/**
 * A text at its place on one page, with its links, images, ids and heading levels resolved.
 *
 * @param language the language of the text
 * @param prefix the prefix of each of its ids: empty or {@code nd-3-}
 * @param notePrefix the prefix of the ids of its footnotes, which are numbered from 1 in each text
 * @param above the id of the heading above the text; empty if that is the heading of the page
 * @param headingBase the level of its top headings, 2 to 6
 * @param links the resolved links for {@link Prose#targets}, in the same order
 * @param images the addresses of {@link Prose#images}, in the same order
 */
public record ResolvedProse(
    Prose prose,
    String language,
    String prefix,
    String notePrefix,
    String above,
    int headingBase,
    List<ResolvedLink> links,
    List<String> images) {

  public ResolvedProse {
    links = List.copyOf(links);
    images = List.copyOf(images);
  }

  /**
   * A resolved link.
   *
   * @param href the address, ready for the attribute; empty if the target has no page here (the
   *     text remains)
   * @param label the name of the target, for links without text: "ND-3", "ICCPR art. 9"
   * @param external whether it links to another site
   */
  public record ResolvedLink(String href, String label, boolean external) {}

  public boolean isEmpty() {
    return prose.isEmpty();
  }
}
