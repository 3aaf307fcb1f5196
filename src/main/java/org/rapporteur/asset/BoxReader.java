package org.rapporteur.asset;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;

/** Reads the top-level boxes of an AVIF or MP4 file. */
record BoxReader(byte[] bytes) {

  private static final String SIZE = "\0\0\0\u0014ispe\0\0\0\0";

  /** The maximum size in bytes of an AVIF's index, which is at its beginning. */
  private static final int INDEX_LIMIT = 1_000_000;

  /**
   * Reads all boxes.
   *
   * @param index the type of the index box, without which nothing can be displayed
   */
  ImageStructure read(String index) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    Set<String> types = new HashSet<>();
    long at = 0;
    while (at + 8 <= bytes.length) {
      int start = (int) at;
      long size = buffer.getInt(start) & 0xFFFFFFFFL;
      String type = ImageStructure.latin(bytes, start + 4, start + 8);
      if (size == 1 && start + 16 <= bytes.length) {
        size = buffer.getLong(start + 8);
      } else if (size == 0) {
        size = (long) bytes.length - start;
      }
      if (size < 8 || !isType(type)) {
        return isWhole(types, index) ? measured(start) : ImageStructure.damagedAt(start);
      }
      if (size > bytes.length - start) {
        return ImageStructure.truncated();
      }
      types.add(type);
      at += size;
    }
    return isWhole(types, index)
        ? measured((int) at)
        : ImageStructure.damaged("parts of it are missing");
  }

  /** The structure with the largest size in an “ispe” box; an AVIF has one for each image. */
  private ImageStructure measured(int end) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    String text = ImageStructure.latin(bytes, 0, Math.min(end, INDEX_LIMIT));
    int width = 0;
    int height = 0;
    for (int at = text.indexOf(SIZE); at >= 0; at = text.indexOf(SIZE, at + 1)) {
      if (at + 20 <= bytes.length) {
        width = Math.max(width, buffer.getInt(at + 12));
        height = Math.max(height, buffer.getInt(at + 16));
      }
    }
    return ImageStructure.intact(width, height, end);
  }

  private static boolean isType(String type) {
    return type.chars().allMatch(c -> c >= ' ' && c <= '~' || c == '\u00A9');
  }

  private static boolean isWhole(Set<String> types, String index) {
    return types.contains(index) && types.contains("mdat");
  }
}
