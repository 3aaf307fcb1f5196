package org.rapporteur.load;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.diagnostic.Diagnostics;

/**
 * What was read before: under an equal key the same instance comes back, and the findings of its
 * reading are told again. A key holds all that the reading depends on, so nothing can go stale.
 */
public interface ParseCache {

  /**
   * Something that is read.
   *
   * @param path the file or folder on which it depends, from the project's folder
   * @param part what of it, and how
   */
  record Key(String path, String part) {}

  /**
   * Reads, or remembers.
   *
   * @param place what is read; a place keeps its last value only
   * @param context what the value depends on besides the bytes at its place
   * @param bytes tells the bytes at its place from others; empty when that can't be told, and it
   *     must be read
   * @param read reads it, and reports its findings where it is told to
   */
  <T> T get(
      Key place,
      Object context,
      Supplier<Optional<Object>> bytes,
      Diagnostics diagnostics,
      Function<Diagnostics, T> read);

  /** Remembers nothing: for a single run. */
  static ParseCache none() {
    return new ParseCache() {
      @Override
      public <T> T get(
          Key place,
          Object context,
          Supplier<Optional<Object>> bytes,
          Diagnostics diagnostics,
          Function<Diagnostics, T> read) {
        return read.apply(diagnostics);
      }
    };
  }
}
