package org.rapporteur.cache;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 digest of bytes. */
public final class Sha256 {

  /** The length of a digest in bytes. */
  static final int LENGTH = 32;

  private Sha256() {}

  /** The digest as 64 hexadecimal digits. */
  public static String hex(byte[] content) {
    return HexFormat.of().formatHex(bytes(content));
  }

  static byte[] bytes(byte[] content) {
    return start().digest(content);
  }

  static MessageDigest start() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
