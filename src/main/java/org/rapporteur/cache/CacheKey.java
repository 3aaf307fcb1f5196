package org.rapporteur.cache;

import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import org.rapporteur.text.Sha256;

/**
 * Everything that a cached result depends on. Only {@link Cache#key} creates keys, so each begins
 * with the digest of the program. Parts are separated, so their number and order matter.
 */
public final class CacheKey {

  private final String kind;
  private final MessageDigest digest = Sha256.start();
  private String hash = "";

  CacheKey(String program, String kind) {
    this.kind = kind;
    add(program).add(kind);
  }

  public CacheKey add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  public CacheKey add(byte[] bytes) {
    if (!hash.isEmpty()) {
      throw new IllegalStateException("the key has already been used");
    }
    digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
    digest.update(bytes);
    return this;
  }

  /**
   * Adds a value with all its parts.
   *
   * @param value a record, collection, optional, text, number, boolean or enum constant, at any
   *     depth
   */
  public CacheKey addValue(Object value) {
    if (value instanceof Record) {
      RecordComponent[] components = value.getClass().getRecordComponents();
      add(value.getClass().getName()).add(String.valueOf(components.length));
      for (RecordComponent component : components) {
        addValue(valueOf(component, value));
      }
      return this;
    }
    if (value instanceof Optional<?> optional) {
      add(String.valueOf(optional.isPresent()));
      optional.ifPresent(this::addValue);
      return this;
    }
    if (value instanceof Collection<?> all) {
      add(String.valueOf(all.size()));
      all.forEach(this::addValue);
      return this;
    }
    boolean plain =
        value instanceof String
            || value instanceof Number
            || value instanceof Boolean
            || value instanceof Enum<?>;
    if (!plain) {
      throw new IllegalArgumentException("not a value: " + value.getClass());
    }
    return add(value.toString());
  }

  private static Object valueOf(RecordComponent component, Object record) {
    try {
      component.getAccessor().setAccessible(true); // The record may be private.
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The file name for the result: its kind and the hash of all parts. */
  String fileName() {
    return kind + "-" + hash();
  }

  /** The hash of all parts, 64 hexadecimal digits; nothing can be added after this call. */
  String hash() {
    if (hash.isEmpty()) {
      hash = HexFormat.of().formatHex(digest.digest());
    }
    return hash;
  }
}
