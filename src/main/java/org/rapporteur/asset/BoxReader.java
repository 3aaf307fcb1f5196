package org.rapporteur.asset;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;

/** Reads the boxes of which AVIF and MP4 consist, without those inside them. */
record BoxReader(byte[] bytes) {

  /**
   * Reads all boxes.
   *
   * @param index the box that says what is where, without which nothing can be shown
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
        return isWhole(types, index)
            ? ImageStructure.sound(0, 0, start)
            : ImageStructure.damagedAt(start);
      }
      if (size > bytes.length - start) {
        return ImageStructure.truncated();
      }
      types.add(type);
      at += size;
    }
    return isWhole(types, index)
        ? ImageStructure.sound(0, 0, (int) at)
        : ImageStructure.damaged("parts of it are missing");
  }

  private static boolean isType(String type) {
    return type.chars().allMatch(c -> c >= ' ' && c <= '~' || c == '\u00A9');
  }

  private static boolean isWhole(Set<String> types, String index) {
    return types.contains(index) && types.contains("mdat");
  }
}
