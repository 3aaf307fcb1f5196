package org.rapporteur.asset;

/** Reads the structure of a GIF, block by block. */
record GifReader(byte[] bytes) {

  private static final int START = 13;

  ImageStructure read() {
    if (bytes.length < START) {
      return ImageStructure.truncated();
    }
    int width = unsigned(6) | unsigned(7) << 8;
    int height = unsigned(8) | unsigned(9) << 8;
    int at = START + colours(unsigned(10));
    boolean hasData = false;
    while (at < bytes.length) {
      switch (unsigned(at)) {
        case 0x3B -> {
          return hasData
              ? ImageStructure.intact(width, height, at + 1)
              : ImageStructure.damaged("it has no image data");
        }
        case 0x21 -> at = parts(at + 2);
        case 0x2C -> {
          if (at + 10 >= bytes.length) {
            return ImageStructure.truncated();
          }
          hasData = true;
          at = parts(at + 11 + colours(unsigned(at + 9)));
        }
        case 0 -> at++;
        default -> {
          return ImageStructure.damagedAt(at);
        }
      }
    }
    return ImageStructure.truncated();
  }

  /** The number of bytes in a colour table, from the flags before it. */
  private static int colours(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
  }

  /** The end of a series of sub-blocks, each of which begins with its length. */
  private int parts(int start) {
    int at = start;
    while (at < bytes.length && unsigned(at) != 0) {
      at += 1 + unsigned(at);
    }
    return at + 1;
  }

  private int unsigned(int at) {
    return bytes[at] & 0xFF;
  }
}
