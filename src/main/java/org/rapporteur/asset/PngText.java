package org.rapporteur.asset;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads a text chunk of a PNG: tEXt, zTXt or iTXt. */
record PngText(String keyword, byte[] value) {

  /** Maximum unpacked size in bytes, more than any metadata needs. */
  private static final int LIMIT = 4_000_000;

  /** Cost factor: searching a text takes longer than unpacking it. */
  private static final long SEARCH_COST = 10;

  private static final Set<String> NAMES = Set.of("author", "artist", "by-line", "owner");

  /** The prefix of ImageMagick's keywords for metadata that other formats store elsewhere. */
  private static final String PROFILE = "Raw profile type ";

  static PngText of(String type, byte[] chunk, UnpackBudget budget) {
    int end = next(chunk, 0);
    String keyword = new String(chunk, 0, end, StandardCharsets.ISO_8859_1);
    return switch (type) {
      case "zTXt" -> new PngText(keyword, unpacked(chunk, end + 2, budget));
      case "iTXt" -> {
        int start = next(chunk, next(chunk, end + 3) + 1) + 1;
        boolean packed = end + 1 < chunk.length && chunk[end + 1] == 1;
        yield new PngText(keyword, packed ? unpacked(chunk, start, budget) : rest(chunk, start));
      }
      default -> new PngText(keyword, rest(chunk, end + 1));
    };
  }

  void read(Set<Metadata> found) {
    String text = new String(value, StandardCharsets.ISO_8859_1);
    if (NAMES.contains(keyword.toLowerCase(Locale.ROOT)) && !text.isBlank()) {
      found.add(Metadata.AUTHOR);
    }
    XmpPacket.read(text, found);
    if (keyword.startsWith(PROFILE)) {
      byte[] profile = profile(text);
      String start = new String(profile, StandardCharsets.ISO_8859_1);
      if (start.startsWith("Exif\0\0")) {
        ExifData.read(profile, 6, profile.length, found);
      }
      XmpPacket.read(start, found);
      JpegMetadata.photoshop(start, found);
    }
  }

  /** Decodes a profile: its name, its length, and its bytes in hexadecimal. */
  private static byte[] profile(String text) {
    String[] parts = text.strip().split("\\s+", 3);
    String digits = parts.length < 3 ? "" : parts[2].replaceAll("[^0-9A-Fa-f]", "");
    return HexFormat.of().parseHex(digits.substring(0, digits.length() / 2 * 2));
  }

  private static int next(byte[] chunk, int start) {
    int at = Math.min(start, chunk.length);
    while (at < chunk.length && chunk[at] != 0) {
      at++;
    }
    return at;
  }

  private static byte[] rest(byte[] chunk, int start) {
    int from = Math.min(start, chunk.length);
    return Arrays.copyOfRange(chunk, from, chunk.length);
  }

  private static byte[] unpacked(byte[] chunk, int start, UnpackBudget budget) {
    if (!budget.begin()) {
      return new byte[0];
    }
    Inflater inflater = new Inflater();
    try {
      byte[] packed = rest(chunk, start);
      inflater.setInput(packed);
      byte[] part = new byte[(int) Math.min(LIMIT, packed.length * 1_032L + 64)];
      int length = inflater.inflate(part);
      budget.spend(SEARCH_COST * length);
      return Arrays.copyOf(part, length);
    } catch (DataFormatException e) {
      return new byte[0];
    } finally {
      inflater.end();
    }
  }
}
