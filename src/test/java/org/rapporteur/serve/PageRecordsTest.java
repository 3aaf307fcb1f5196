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
import org.rapporteur.page.Page;

/** Page records are deep values, so that equal records need no rendering. */
class PageRecordsTest {

  private final Set<Class<?>> seen = new HashSet<>();
  private final List<String> problems = new ArrayList<>();

  @Test
  void consistOfValuesAllTheWayDown() {
    walk(Page.class, "Page");
    assertEquals(List.of(), problems);
    assertTrue(seen.size() > 40, () -> "walked too little: " + seen);
  }

  private void walk(Type type, String way) {
    if (type instanceof ParameterizedType generic) {
      boolean holder =
          Set.of(List.class, Map.class, SortedMap.class, Optional.class)
              .contains(generic.getRawType());
      if (!holder) {
        problems.add(way + ": " + type);
      }
      Arrays.stream(generic.getActualTypeArguments()).forEach(t -> walk(t, way));
    } else if (type instanceof Class<?> raw) {
      walk(raw, way);
    } else {
      problems.add(way + ": " + type);
    }
  }

  private void walk(Class<?> type, String way) {
    boolean plain = type.isPrimitive() || type == String.class || type == Integer.class;
    if (plain || type.isEnum() || !seen.add(type)) {
      return;
    }
    if (type == Span.class) {
      problems.add(way + " holds a place in a source");
    } else if (type.isSealed()) {
      Arrays.stream(type.getPermittedSubclasses()).forEach(t -> walk(t, way));
    } else if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        walk(component.getGenericType(), way + "." + component.getName());
      }
      boolean ownEquality =
          Arrays.stream(type.getDeclaredMethods())
              .anyMatch(m -> m.getName().equals("equals") && m.isSynthetic());
      if (ownEquality) {
        problems.add(way + " decides by itself what it is equal to");
      }
    } else {
      problems.add(way + ": " + type);
    }
  }
}
