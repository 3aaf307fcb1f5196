package org.rapporteur.importer.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Finds the encoding of a text from its bytes, whatever the file claims. */
final class Encodings {

  private static final int SAMPLE = 1 << 16;

  private Encodings() {}

  /**
   * A text and the encoding in which it was read.
   *
   * @param certain whether no other encoding is possible
   */
  record Decoded(String text, String encoding, boolean certain) {}

  /** Reads a text. */
  static Decoded decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Decoded(
          new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), "UTF-8", true);
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return new Decoded(new String(bytes, StandardCharsets.UTF_16), "UTF-16", true);
    }
    Optional<String> wide = utf16(bytes);
    if (wide.isPresent()) {
      return new Decoded(wide.get(), "UTF-16", true);
    }
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return new Decoded(utf8.get(), "UTF-8", true);
    }
    Decoded best = new Decoded(new String(bytes, StandardCharsets.UTF_8), "UTF-8", false);
    int least = Integer.MAX_VALUE;
    for (String name : List.of("windows-1252", "x-MacRoman", "windows-1251", "windows-1256")) {
      if (!Charset.isSupported(name)) {
        continue;
      }
      String text = new String(bytes, Charset.forName(name));
      int odd = oddness(text);
      if (odd < least) {
        least = odd;
        best = new Decoded(text, name.replace("x-", ""), false);
      }
    }
    return best;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark has a zero in every second byte of Latin text. */
  private static Optional<String> utf16(byte[] bytes) {
    int even = 0;
    int odd = 0;
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (length < 4 || Math.max(even, odd) < length / 8) {
      return Optional.empty();
    }
    return strict(bytes, even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE)
        .filter(text -> text.chars().noneMatch(c -> c < 0x20 && "\t\n\u000B\f\r".indexOf(c) < 0));
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** How unlikely a text is: rare signs, and signs or capitals in the middle of words. */
  private static int oddness(String text) {
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      boolean within =
          i > 0
              && i + 1 < text.length()
              && Character.isLetter(text.charAt(i - 1))
              && Character.isLetter(text.charAt(i + 1));
      boolean letter = Character.isLetter(c);
      if (c == '\uFFFD' || Character.isISOControl(c)) {
        odd += 20;
      } else if (!letter && within && "’‘'-–—\u00AD·".indexOf(c) < 0) {
        odd += 6;
      } else if (letter
          && within
          && Character.isUpperCase(c)
          && Character.isLowerCase(text.charAt(i - 1))) {
        odd += 6;
      } else if (letter && within && isOtherScript(c, text.charAt(i - 1))) {
        odd += 8;
      } else if ("‚ƒ„†‡ˆ‰‹›¢¤¥¦¨¬¯±²³´µ¶¸¹º¼½¾×÷√∫≈∆◊∂∑∏π∞≤≥ˇ˘˙˚˛˝".indexOf(c) >= 0) {
        odd += 3;
      }
    }
    return odd;
  }

  private static boolean isOtherScript(char c, char before) {
    return Character.UnicodeScript.of(c) != Character.UnicodeScript.of(before);
  }
}
