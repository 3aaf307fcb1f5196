package org.rapporteur.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.PartialDate;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.TextValue;

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

  /**
   * Reads the list of a translation, whose entries have a date and a text.
   *
   * @param key the key of the text: {@code note}
   * @param translatable whether the original’s entry at a position has such a text
   * @param missing what the original lacks at a date, for messages
   * @return the texts by the position of their entry in the original
   */
  Map<Integer, TextValue> read(
      Fields fields,
      String key,
      IntPredicate translatable,
      Function<PartialDate, String> missing,
      Diagnostics diagnostics) {
    ValueReader values = new ValueReader(diagnostics);
    Map<Integer, TextValue> texts = new HashMap<>();
    for (Fields entry : fields.maps(list, "an entry of the " + list)) {
      Optional<PartialDate> date = values.requiredDate(entry, "date");
      Optional<TextValue> text = entry.required(key, "Write the translated " + key + ".");
      entry.finish();
      if (date.isEmpty() || text.isEmpty()) {
        continue;
      }
      Optional<Integer> position = next(date.get()).filter(translatable::test);
      if (position.isEmpty()) {
        diagnostics.report(
            Rule.TRANSLATION_MISMATCH,
            entry.span(),
            "the " + list + " of the original has no " + missing.apply(date.get()),
            "Use the dates of the original’s " + list + ", each as often as it does.");
      } else {
        texts.put(position.get(), text.get());
      }
    }
    return texts;
  }

  /** The position of the next entry of a date; empty if the original has no further one. */
  private Optional<Integer> next(PartialDate date) {
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
