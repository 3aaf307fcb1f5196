package org.rapporteur.asset;

/** Reads the structure of a JPEG, segment by segment. */
record JpegReader(byte[] bytes) {

  ImageStructure read() {
    int at = 2;
    int width = 0;
    int height = 0;
    boolean hasData = false;
    while (at + 1 < bytes.length) {
      if (unsigned(at) != 0xFF) {
        return ImageStructure.damagedAt(at);
      }
      int marker = unsigned(at + 1);
      if (marker == 0xFF) {
        at++;
      } else if (marker == 0xD9) {
        return hasData
            ? ImageStructure.intact(width, height, at + 2)
            : ImageStructure.damaged("it has no image data");
      } else if (marker == 0x01 || marker >= 0xD0 && marker <= 0xD7) {
        at += 2;
      } else {
        int length = at + 3 < bytes.length ? unsigned(at + 2) << 8 | unsigned(at + 3) : 0;
        if (at + 2 + length > bytes.length || at + 3 >= bytes.length) {
          return ImageStructure.truncated();
        }
        if (length < 2 || marker < 0xC0) {
          return ImageStructure.damagedAt(at);
        }
        if (isFrame(marker) && length >= 8) {
          height = unsigned(at + 5) << 8 | unsigned(at + 6);
          width = unsigned(at + 7) << 8 | unsigned(at + 8);
        }
        at += 2 + length;
        if (marker == 0xDA) {
          hasData = true;
          at = dataEnd(at);
        }
      }
    }
    return ImageStructure.truncated();
  }

  /** The next marker outside the image data: neither a stuffed byte nor a restart marker. */
  private int dataEnd(int start) {
    int at = start;
    while (at + 1 < bytes.length) {
      int next = unsigned(at + 1);
      if (unsigned(at) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
        return at;
      }
      at++;
    }
    return bytes.length;
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private int unsigned(int at) {
    return bytes[at] & 0xFF;
  }
}
