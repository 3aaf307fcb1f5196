package org.rapporteur.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash of all that something is made of; parts are told apart, so their order counts. */
public final class Key {

  private final MessageDigest digest;

  /**
   * Begins a key.
   *
   * @param kind what is made
   */
  public Key(String kind) {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
    add(kind);
  }

  public Key add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  public Key add(byte[] bytes) {
    digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
    digest.update(bytes);
    return this;
  }

  /** Adds a program's own file: a class that makes it, or what tells a library's version. */
  public Key addResource(String path) {
    try (InputStream in = Key.class.getResourceAsStream(path)) {
      return add(in == null ? new byte[0] : in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The hash, 64 hexadecimal digits; the key is spent. */
  public String hash() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
