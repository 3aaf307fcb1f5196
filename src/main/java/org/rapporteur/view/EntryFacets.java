package org.rapporteur.view;

import java.util.List;

/**
 * Links from the page of a recommendation to the pages that list the recommendations with the same
 * addressee, affected group, type or goal, in the order of the facts. Empty on other pages.
 *
 * @param addressees for each addressee
 * @param affected for each affected group
 * @param types for each type, with the type as label
 * @param sdgs for each goal or target, with its number as label
 */
public record EntryFacets(
    List<Link> addressees, List<Link> affected, List<Link> types, List<Link> sdgs) {

  /** No links. */
  public static final EntryFacets NONE =
      new EntryFacets(List.of(), List.of(), List.of(), List.of());

  public EntryFacets {
    addressees = List.copyOf(addressees);
    affected = List.copyOf(affected);
    types = List.copyOf(types);
    sdgs = List.copyOf(sdgs);
  }
}
