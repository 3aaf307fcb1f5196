package org.rapporteur.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;
import org.rapporteur.text.Sha256;

/**
 * Short hashes that show whether a text or an id has changed.
 *
 * <p>They are computed from the author's source text with white space collapsed, so that neither an
 * upgrade of this tool nor different line breaks change them.
 */
public final class Fingerprint {

  private static final MessageDigest SHA = Sha256.start();

  private static final int TEXT_DIGITS = 16;
  private static final int ID_DIGITS = 32;
  private static final int PART_DIGITS = 8;

  /** The first character that can combine with the character before it. */
  private static final char FIRST_MARK = '\u0300';

  private Fingerprint() {}

  /**
   * The fingerprint of a recommendation, 16 hexadecimal digits.
   *
   * @param demand the Markdown text up to the first heading
   */
  public static String of(String title, String demand) {
    return hash(collapsed(title) + "\n" + collapsed(demand), TEXT_DIGITS);
  }

  /**
   * The hash of a part of an original that is translated, 8 hexadecimal digits: the beginning of
   * the SHA-256 of the UTF-8 text in normalisation form C, with each run of white space as a space.
   */
  static String ofPart(String text) {
    return hash(collapsed(text), PART_DIGITS);
  }

  /**
   * The salted hash of an erased id, which can be recognised but not read, 32 hexadecimal digits.
   */
  public static String ofErased(String salt, String id) {
    return hash(salt + "\n" + id, ID_DIGITS);
  }

  private static String collapsed(String text) {
    String normal = isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder collapsed = new StringBuilder(normal.length());
    boolean space = false;
    int from = 0;
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      boolean isSpace = isSpace(c);
      if (isSpace && (space || c != ' ')) {
        collapsed.append(normal, from, i).append(space ? "" : " ");
        from = i + 1;
      }
      space = isSpace;
    }
    return collapsed.append(normal, from, normal.length()).toString().strip();
  }

  /** Whether the text has no combining characters, so that it need not be normalised. */
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
    byte[] bytes = newDigest().digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(bytes, 0, digits / 2);
  }

  /** Returns a new digest. Cloning one is faster than creating one. */
  private static MessageDigest newDigest() {
    try {
      return (MessageDigest) SHA.clone();
    } catch (CloneNotSupportedException e) {
      return Sha256.start();
    }
  }
}
