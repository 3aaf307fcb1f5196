package org.rapporteur.importer.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds characters that were stored in UTF-8 and read in another encoding, such as "Ã©" for "é".
 *
 * <p>Only sequences are taken that are valid UTF-8 in the other encoding, and that no language
 * writes.
 */
final class Mojibake {

  /** Characters of windows-1252 that begin a sequence on their own. */
  private static final String CERTAIN = "ÂÃâ";

  /** Those that do so only several times in a row: Cyrillic, Arabic, Greek, Chinese and others. */
  private static final String SEVERAL = "ÐÑØÙÎÏÅÄàãäåæçèéí";

  /** Characters of Mac OS Roman that begin a sequence. */
  private static final String MACINTOSH = "√¬‚";

  private static final String QUOTES = "\u0091\u0092\u0093\u0094‘’“”»";
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int MOST_ROUNDS = 3;

  private Mojibake() {}

  /** A sequence of characters and what it stands for. */
  private record Sequence(int length, String meant) {}

  /** The text without such sequences; empty if it has none. */
  static Optional<String> repaired(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return Optional.empty();
    }
    String now = text;
    for (int i = 0; i < MOST_ROUNDS; i++) {
      String next = round(now);
      if (next.equals(now)) {
        break;
      }
      now = next;
    }
    return now.equals(text) ? Optional.empty() : Optional.of(now);
  }

  private static String round(String text) {
    StringBuilder repaired = new StringBuilder();
    boolean any = false;
    int at = 0;
    while (at < text.length()) {
      Optional<Sequence> found = sequence(text, at);
      if (found.isPresent()) {
        repaired.append(found.get().meant());
        at += found.get().length();
        any = true;
      } else {
        repaired.append(text.charAt(at));
        at++;
      }
    }
    // The second half of à is a no-break space, which programs turn into a space.
    return any ? repaired.toString().replace("Ã\u00A0", "à").replace("Ã ", "à ") : text;
  }

  private static Optional<Sequence> sequence(String text, int at) {
    char first = text.charAt(at);
    if (MACINTOSH.indexOf(first) >= 0 && Charset.isSupported("x-MacRoman")) {
      return decoded(text, at, Charset.forName("x-MacRoman"));
    }
    if (CERTAIN.indexOf(first) >= 0) {
      boolean closing =
          at > 0
              && Character.isUpperCase(text.charAt(at - 1))
              && at + 1 < text.length()
              && QUOTES.indexOf(text.charAt(at + 1)) >= 0;
      return closing ? Optional.empty() : decoded(text, at, WESTERN);
    }
    if (SEVERAL.indexOf(first) < 0) {
      return Optional.empty();
    }
    Optional<Sequence> one = decoded(text, at, WESTERN);
    int next = at + one.map(Sequence::length).orElse(0);
    boolean more =
        one.isPresent() && next < text.length() && decoded(text, next, WESTERN).isPresent();
    if (!more || one.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder meant = new StringBuilder();
    int end = at;
    for (Optional<Sequence> each = one; each.isPresent(); ) {
      meant.append(each.get().meant());
      end += each.get().length();
      each = end < text.length() ? decoded(text, end, WESTERN) : Optional.empty();
    }
    return Optional.of(new Sequence(end - at, meant.toString()));
  }

  /** The character whose bytes begin here; empty if they are not valid UTF-8. */
  private static Optional<Sequence> decoded(String text, int at, Charset charset) {
    int lead = octet(text.charAt(at), charset);
    int length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (length == 0 || lead > 0xF4 || at + length > text.length()) {
      return Optional.empty();
    }
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      int value = octet(text.charAt(at + i), charset);
      if (value < 0) {
        return Optional.empty();
      }
      bytes[i] = (byte) value;
    }
    try {
      String meant = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(new Sequence(length, meant));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The byte of a character in an encoding; -1 if it has none. */
  private static int octet(char c, Charset charset) {
    CharsetEncoder encoder = charset.newEncoder();
    if (encoder.canEncode(c)) {
      try {
        return encoder.encode(CharBuffer.wrap(new char[] {c})).get() & 0xFF;
      } catch (CharacterCodingException e) {
        return -1;
      }
    }
    // Browsers and office programs keep the bytes that windows-1252 leaves out.
    return charset.equals(WESTERN) && c >= 0x80 && c < 0xA0 ? c : -1;
  }
}
