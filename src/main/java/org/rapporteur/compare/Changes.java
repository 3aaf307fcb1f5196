package org.rapporteur.compare;

import java.util.List;

/**
 * What differs between two states of a site, each list in reading order.
 *
 * @param added recommendations that are published now
 * @param changed those that are published in both, and differ
 * @param removed those that were published and are not now
 * @param newAddresses addresses that only the later state has, from the site's root
 * @param lostAddresses addresses that only the earlier state has, from the site's root
 */
public record Changes(
    List<ChangedRecommendation> added,
    List<ChangedRecommendation> changed,
    List<ChangedRecommendation> removed,
    List<String> newAddresses,
    List<String> lostAddresses) {

  public Changes {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
    newAddresses = List.copyOf(newAddresses);
    lostAddresses = List.copyOf(lostAddresses);
  }

  /**
   * A recommendation and what is to be said of it.
   *
   * @param address its page, from the site's root
   * @param notes short words; what differs, or what became of it
   */
  public record ChangedRecommendation(String id, String title, String address, List<String> notes) {
    public ChangedRecommendation {
      notes = List.copyOf(notes);
    }
  }

  /** Whether both publish the same. */
  public boolean isEmpty() {
    return added.isEmpty()
        && changed.isEmpty()
        && removed.isEmpty()
        && newAddresses.isEmpty()
        && lostAddresses.isEmpty();
  }
}
