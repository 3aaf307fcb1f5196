package org.rapporteur.load;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.PartialDate;

/**
 * Matches the entries of a list in a translation with those of the original by date: the second
 * entry of a date belongs to the second of the original, and so on.
 */
final class DatedParts {

  private final String list;
  private final Map<String, Integer> positions = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();

  /**
   * @param list the name of the list: {@code history}
   * @param dates the dates of the original's entries
   */
  DatedParts(String list, List<PartialDate> dates) {
    this.list = list;
    for (int i = 0; i < dates.size(); i++) {
      positions.put(name(dates.get(i), positions.keySet()), i);
    }
  }

  /** The entries of the original by the name of their part, in the order of the file. */
  Map<String, Integer> positions() {
    return positions;
  }

  /** The position of the next entry of a date; empty if the original has no further one. */
  Optional<Integer> next(PartialDate date) {
    String name = name(date, used);
    used.add(name);
    return Optional.ofNullable(positions.get(name));
  }

  /** The first free name for an entry of a date. */
  private String name(PartialDate date, Set<String> taken) {
    String name = list + "/" + date;
    String free = name;
    for (int i = 2; taken.contains(free); i++) {
      free = name + "/" + i;
    }
    return free;
  }
}
