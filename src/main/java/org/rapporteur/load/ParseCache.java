package org.rapporteur.load;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.diagnostic.Diagnostics;

/**
 * A cache of values read from files. For equal inputs it returns the same instance and reports the
 * same diagnostics again. The inputs include everything that the value depends on, so no value can
 * become stale.
 */
public interface ParseCache {

  /**
   * The key of a value.
   *
   * @param path the file or folder that the value depends on, from the project's folder
   * @param part the part that is read, and the way in which it is read
   */
  record Key(String path, String part) {}

  /**
   * Returns the cached value, or reads it.
   *
   * @param key the key; only the last value of each key is cached
   * @param context the inputs that the value depends on besides the bytes at its path
   * @param bytes supplies an object that is equal only for equal bytes; empty if that is not
   *     possible, so that the value must be read
   * @param read reads the value, and reports problems to the given diagnostics
   */
  <T> T get(
      Key key,
      Object context,
      Supplier<Optional<Object>> bytes,
      Diagnostics diagnostics,
      Function<Diagnostics, T> read);

  /** Returns a cache that stores nothing, for a single run. */
  static ParseCache none() {
    return new ParseCache() {
      @Override
      public <T> T get(
          Key key,
          Object context,
          Supplier<Optional<Object>> bytes,
          Diagnostics diagnostics,
          Function<Diagnostics, T> read) {
        return read.apply(diagnostics);
      }
    };
  }
}
