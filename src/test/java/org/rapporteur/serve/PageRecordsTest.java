package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.view.Page;

/** Page records are deep values, so equal records need not be rendered again. */
class PageRecordsTest {

  private final Set<Class<?>> visited = new HashSet<>();
  private final List<String> problems = new ArrayList<>();

  @Test
  void consistOnlyOfValues() {
    walk(Page.class, "Page");
    assertEquals(List.of(), problems);
    assertTrue(visited.size() > 40, () -> "walked too little: " + visited);
  }

  private void walk(Type type, String path) {
    if (type instanceof ParameterizedType generic) {
      boolean isContainer =
          Set.of(List.class, Map.class, SortedMap.class, Optional.class)
              .contains(generic.getRawType());
      if (!isContainer) {
        problems.add(path + ": " + type);
      }
      Arrays.stream(generic.getActualTypeArguments()).forEach(t -> walk(t, path));
    } else if (type instanceof Class<?> raw) {
      walk(raw, path);
    } else {
      problems.add(path + ": " + type);
    }
  }

  private void walk(Class<?> type, String path) {
    boolean isPlain = type.isPrimitive() || type == String.class || type == Integer.class;
    if (isPlain || type.isEnum() || !visited.add(type)) {
      return;
    }
    if (type == Span.class) {
      problems.add(path + " contains a source location");
    } else if (type.isSealed()) {
      Arrays.stream(type.getPermittedSubclasses()).forEach(t -> walk(t, path));
    } else if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        walk(component.getGenericType(), path + "." + component.getName());
      }
      boolean hasOwnEquality =
          Arrays.stream(type.getDeclaredMethods())
              .anyMatch(m -> m.getName().equals("equals") && m.isSynthetic());
      if (hasOwnEquality) {
        problems.add(path + " decides by itself what it is equal to");
      }
    } else {
      problems.add(path + ": " + type);
    }
  }
}
