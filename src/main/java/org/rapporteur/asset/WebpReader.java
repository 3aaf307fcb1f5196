package org.rapporteur.asset;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the structure of a WebP, chunk by chunk. */
record WebpReader(byte[] bytes) {

  private static final int START = 12;

  ImageStructure read() {
    if (bytes.length < START + 8) {
      return ImageStructure.truncated();
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long size = (buffer.getInt(4) & 0xFFFFFFFFL) + 8;
    if (size > bytes.length) {
      return ImageStructure.truncated();
    }
    int at = START;
    int width = 0;
    int height = 0;
    boolean hasData = false;
    while (at + 8 <= size) {
      long length = buffer.getInt(at + 4) & 0xFFFFFFFFL;
      if (length > size - at - 8) {
        return ImageStructure.damagedAt(at);
      }
      String type = ImageStructure.latin(bytes, at, at + 4);
      switch (type) {
        case "VP8X" -> {
          if (length >= 10) {
            width = 1 + (buffer.getInt(at + 12) & 0xFFFFFF);
            height = 1 + (buffer.getInt(at + 14) >>> 8 & 0xFFFFFF);
          }
        }
        case "VP8 " -> {
          hasData = true;
          if (width == 0 && length >= 10) {
            width = buffer.getShort(at + 14) & 0x3FFF;
            height = buffer.getShort(at + 16) & 0x3FFF;
          }
        }
        case "VP8L" -> {
          hasData = true;
          if (width == 0 && length >= 5) {
            width = 1 + (buffer.getInt(at + 9) & 0x3FFF);
            height = 1 + (buffer.getInt(at + 9) >>> 14 & 0x3FFF);
          }
        }
        case "ANMF" -> hasData = true;
        default -> {}
      }
      at += 8 + (int) Math.min(Integer.MAX_VALUE - 16L - at, length + (length & 1));
    }
    return hasData
        ? ImageStructure.intact(width, height, (int) size)
        : ImageStructure.damaged("it has no image data");
  }
}
