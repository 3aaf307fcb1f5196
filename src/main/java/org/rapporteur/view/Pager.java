package org.rapporteur.view;

import java.util.List;
import java.util.function.IntFunction;
import org.rapporteur.index.TitledLink;

/**
 * Links to the previous and the next page.
 *
 * @param previous one link, or none on the first page
 * @param next one link, or none on the last page
 */
public record Pager(List<TitledLink> previous, List<TitledLink> next) {
  public Pager {
    previous = List.copyOf(previous);
    next = List.copyOf(next);
  }

  /**
   * Creates the links from one of several pages in order.
   *
   * @param position the index of the page, from 0
   * @param count how many pages there are
   * @param link creates the link to the page at an index
   */
  static Pager at(int position, int count, IntFunction<TitledLink> link) {
    return new Pager(
        position == 0 ? List.of() : List.of(link.apply(position - 1)),
        position + 1 == count ? List.of() : List.of(link.apply(position + 1)));
  }
}
