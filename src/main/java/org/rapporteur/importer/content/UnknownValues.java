package org.rapporteur.importer.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.importer.outline.Fact;
import org.rapporteur.importer.outline.ValueMap;

/** Counts the values that became definitions, and says how to map them. */
final class UnknownValues {

  private static final int SHOWN = 5;

  private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
  private int undated;

  void add(Fact fact, String why) {
    if (why.equals(ProgressFacts.NO_DATE)) {
      undated++;
    } else if (ValueMap.KEYS.contains(fact.key())) {
      counts
          .computeIfAbsent(fact.key(), key -> new LinkedHashMap<>())
          .merge(fact.value(), 1, Integer::sum);
    }
  }

  /** One sentence for each key. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    counts.forEach(
        (key, values) -> {
          String shown =
              values.entrySet().stream()
                  .limit(SHOWN)
                  .map(value -> "“" + value.getKey() + "” (" + value.getValue() + ")")
                  .collect(Collectors.joining(", "));
          String first = values.keySet().iterator().next();
          remarks.add(
              "Values of "
                  + key
                  + " that are not known became definitions: "
                  + shown
                  + (values.size() > SHOWN ? " and others" : "")
                  + ". Say what each means, such as --value "
                  + key
                  + ":"
                  + example(key)
                  + "=\""
                  + first
                  + "\".");
        });
    if (undated > 0) {
      remarks.add(
          undated
              + (undated == 1
                  ? " value of status or progress became a definition"
                  : " values of status or progress became definitions")
              + ", because an entry of progress needs a date. If a column states it, name it with --map progress.date=\"Its heading\".");
    }
    return remarks;
  }

  private static String example(String key) {
    return switch (key) {
      case "types" -> "law";
      case ValueMap.POSITION -> "supported";
      default -> "STATUS";
    };
  }
}
