package org.rapporteur.page;

import java.util.List;

/**
 * What stays at the address of a page that was moved: it leads on. What became of places on the old
 * page stands in its shell.
 *
 * @param address the old address, as a reader would write it
 * @param to one link, or none when only places of the page lead on
 */
public record MovedPage(Shell shell, String address, List<TitledLink> to) implements Page {
  public MovedPage {
    to = List.copyOf(to);
  }

  @Override
  public String template() {
    return "moved";
  }
}
