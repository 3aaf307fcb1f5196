package org.rapporteur.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Calculates SHA-256 digests. */
public final class Sha256 {

  /** The length of a digest in bytes. */
  public static final int LENGTH = 32;

  private static final int PART = 1 << 16;

  private Sha256() {}

  /** The digest as 64 hexadecimal digits. */
  public static String hex(byte[] content) {
    return HexFormat.of().formatHex(bytes(content));
  }

  /**
   * The digest of a file of any size, as 64 hexadecimal digits. A link is not followed.
   *
   * @throws IOException if the file cannot be read, or is a link
   */
  public static String hex(Path file) throws IOException {
    MessageDigest digest = start();
    byte[] part = new byte[PART];
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        digest.update(part, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The digest of bytes. */
  public static byte[] bytes(byte[] content) {
    return start().digest(content);
  }

  /** Returns a new digest. */
  public static MessageDigest start() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
