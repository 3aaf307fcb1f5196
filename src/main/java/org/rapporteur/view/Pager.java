package org.rapporteur.view;

import java.util.List;
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
}
