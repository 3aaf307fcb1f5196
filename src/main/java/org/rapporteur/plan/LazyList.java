package org.rapporteur.plan;

import java.util.AbstractList;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * A list that makes each element whenever it is asked for, so that all of them are never in memory
 * at once. Equal to any list of equal elements.
 */
final class LazyList<T> extends AbstractList<T> {

  private final int size;
  private final IntFunction<T> made;

  LazyList(int size, IntFunction<T> made) {
    this.size = size;
    this.made = made;
  }

  @Override
  public T get(int index) {
    return made.apply(Objects.checkIndex(index, size));
  }

  @Override
  public int size() {
    return size;
  }
}
