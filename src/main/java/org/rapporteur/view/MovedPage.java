package org.rapporteur.view;

import java.util.List;
import org.rapporteur.index.TitledLink;

/**
 * The page at the old address of a page that has moved; it redirects to the new address. The new
 * addresses of anchors on the old page are in its frame.
 *
 * @param address the old address, as a reader would write it
 * @param to one link, or none if only anchors on the page have new addresses
 */
public record MovedPage(PageFrame frame, String address, List<TitledLink> to) implements Page {
  public MovedPage {
    to = List.copyOf(to);
  }

  @Override
  public String template() {
    return "moved";
  }
}
