package org.rapporteur.asset;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** Reads the structure of a PNG, chunk by chunk, and verifies the checksums. */
record PngReader(byte[] bytes, UnpackBudget budget) {

  private static final int START = 8;
  private static final int OVERHEAD = 12;
  private static final int HEADER_SIZE = 13;

  ImageStructure read() {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    if (bytes.length < START + HEADER_SIZE + OVERHEAD) {
      return ImageStructure.truncated();
    }
    try (PngData data = new PngData(buffer.slice(START + 8, HEADER_SIZE), budget)) {
      return read(buffer, data);
    }
  }

  private ImageStructure read(ByteBuffer buffer, PngData data) {
    int at = START;
    int width = 0;
    int height = 0;
    boolean hasData = false;
    while (bytes.length - at >= OVERHEAD) {
      long length = buffer.getInt(at) & 0xFFFFFFFFL;
      if (length > bytes.length - at - OVERHEAD) {
        return ImageStructure.truncated();
      }
      int end = at + OVERHEAD + (int) length;
      CRC32 sum = new CRC32();
      sum.update(bytes, at + 4, (int) length + 4);
      if ((int) sum.getValue() != buffer.getInt(end - 4)) {
        return ImageStructure.damagedAt(at);
      }
      String type = ImageStructure.latin(bytes, at + 4, at + 8);
      if ((at == START) != type.equals("IHDR") || type.equals("IHDR") && length != HEADER_SIZE) {
        return ImageStructure.damagedAt(at);
      }
      switch (type) {
        case "IHDR" -> {
          width = buffer.getInt(at + 8);
          height = buffer.getInt(at + 12);
          if (width <= 0 || height <= 0) {
            return ImageStructure.damagedAt(at);
          }
        }
        case "IDAT" -> {
          hasData = true;
          data.add(bytes, at + 8, (int) length);
        }
        case "IEND" -> {
          if (!hasData) {
            return ImageStructure.damaged("it has no image data");
          }
          return data.isComplete()
              ? ImageStructure.intact(width, height, end)
              : ImageStructure.damaged("some of its image data is missing");
        }
        default -> {}
      }
      at = end;
    }
    return ImageStructure.truncated();
  }
}
