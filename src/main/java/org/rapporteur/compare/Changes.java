package org.rapporteur.compare;

import java.util.List;

/**
 * The differences between two states of a site, each list in reading order.
 *
 * @param added recommendations that are published only now
 * @param changed recommendations that are published in both states, and differ
 * @param removed recommendations that were published and no longer are
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
   * A recommendation that differs.
   *
   * @param address its page, from the site's root
   * @param notes short texts: what differs, or what happened to it
   */
  public record ChangedRecommendation(String id, String title, String address, List<String> notes) {
    public ChangedRecommendation {
      notes = List.copyOf(notes);
    }
  }

  /** Returns whether both states publish the same. */
  public boolean isEmpty() {
    return added.isEmpty()
        && changed.isEmpty()
        && removed.isEmpty()
        && newAddresses.isEmpty()
        && lostAddresses.isEmpty();
  }
}
