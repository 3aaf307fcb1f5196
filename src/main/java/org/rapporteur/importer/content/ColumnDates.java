package org.rapporteur.importer.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.importer.outline.DateWords;
import org.rapporteur.importer.outline.Fact;
import org.rapporteur.importer.outline.Outline;

/** Reads the dates of columns: all dates of a column have the day, or all the month, first. */
final class ColumnDates {

  private final Map<String, DateWords> columns = new LinkedHashMap<>();
  private final DateWords other;

  /** Finds the order of day and month in each column of dates. */
  ColumnDates(Locale locale, Outline outline) {
    other = new DateWords(locale);
    Map<String, List<String>> dates =
        outline.items().stream()
            .flatMap(item -> item.facts().stream())
            .filter(fact -> fact.key().equals("date") || fact.key().endsWith(".date"))
            .collect(
                Collectors.groupingBy(
                    Fact::name, Collectors.mapping(Fact::value, Collectors.toList())));
    dates.forEach(
        (name, values) -> columns.put(name, new DateWords(locale, DateWords.order(values))));
  }

  /** The date of a fact as front matter takes it; empty if it is unclear. */
  Optional<String> read(Fact fact) {
    return columns.getOrDefault(fact.name(), other).read(fact.value());
  }

  /** The date that the heading of a column states; empty if it is none. */
  Optional<String> read(String group) {
    return group.isEmpty() ? Optional.empty() : other.read(group);
  }
}
