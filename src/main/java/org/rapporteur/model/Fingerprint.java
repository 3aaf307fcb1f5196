package org.rapporteur.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/**
 * Short hashes that tell whether a text, or an id, is still the same.
 *
 * <p>They are made from what the author wrote, with white space folded, so that neither an upgrade
 * of this tool nor other line breaks change them.
 */
public final class Fingerprint {

  private static final MessageDigest SHA = sha();

  private static final int TEXT_DIGITS = 16;
  private static final int ID_DIGITS = 32;

  /** The first character that can join the one before it. */
  private static final char FIRST_MARK = '\u0300';

  private Fingerprint() {}

  /**
   * The fingerprint of a recommendation, 16 hexadecimal digits.
   *
   * @param demand its Markdown up to the first heading
   */
  public static String of(String title, String demand) {
    return hash(folded(title) + "\n" + folded(demand), TEXT_DIGITS);
  }

  /** An id that can be recognised but not read, 32 hexadecimal digits. */
  public static String ofErased(String salt, String id) {
    return hash(salt + "\n" + id, ID_DIGITS);
  }

  private static String folded(String text) {
    String normal = isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder(normal.length());
    boolean space = false;
    int from = 0;
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      boolean isSpace = isSpace(c);
      if (isSpace && (space || c != ' ')) {
        folded.append(normal, from, i).append(space ? "" : " ");
        from = i + 1;
      }
      space = isSpace;
    }
    return folded.append(normal, from, normal.length()).toString().strip();
  }

  /** Whether no character can join another: spares most texts the normal form. */
  private static boolean isComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_MARK) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    if (c < '\u00A0') {
      return c == ' ' || c >= '\t' && c <= '\r';
    }
    return c == '\u00A0' || c == '\u2028' || c == '\u2029' || c == '\u3000';
  }

  private static String hash(String text, int digits) {
    byte[] bytes = fresh().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(bytes, 0, digits / 2);
  }

  /** A digest of its own; it costs less to copy one than to ask for another. */
  private static MessageDigest fresh() {
    try {
      return (MessageDigest) SHA.clone();
    } catch (CloneNotSupportedException e) {
      return sha();
    }
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
