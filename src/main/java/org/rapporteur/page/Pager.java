package org.rapporteur.page;

import java.util.List;

/**
 * The neighbours of a page in its order.
 *
 * @param previous one link, or none at the beginning
 * @param next one link, or none at the end
 */
public record Pager(List<TitledLink> previous, List<TitledLink> next) {
  public Pager {
    previous = List.copyOf(previous);
    next = List.copyOf(next);
  }
}
