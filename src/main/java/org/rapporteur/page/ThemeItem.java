package org.rapporteur.page;

import java.util.List;

/**
 * One place in a theme's list: a recommendation, or what stands for it. Exactly one of the lists
 * holds one element.
 */
public record ThemeItem(List<Entry> entry, List<Stub> stub) {
  public ThemeItem {
    entry = List.copyOf(entry);
    stub = List.copyOf(stub);
  }

  public static ThemeItem of(Entry entry) {
    return new ThemeItem(List.of(entry), List.of());
  }

  public static ThemeItem of(Stub stub) {
    return new ThemeItem(List.of(), List.of(stub));
  }
}
