package org.rapporteur.asset;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;

/** Reads EXIF, the metadata that a camera adds to a photo, which is a TIFF structure. */
final class ExifData {

  private static final int ARTIST = 0x013B;
  private static final int CAMERA = 0x8769;
  private static final int GPS = 0x8825;
  private static final int XP_AUTHOR = 0x9C9D;
  private static final int OWNER = 0xA430;

  private final ByteBuffer tiff;

  private ExifData(ByteBuffer tiff) {
    this.tiff = tiff;
  }

  /** Adds the metadata of the first directory, and of the camera's directory below it. */
  static void read(byte[] bytes, int start, int end, Set<Metadata> found) {
    if (end - start < 8 || start < 0) {
      return;
    }
    ByteBuffer tiff = ByteBuffer.wrap(bytes, start, end - start).slice();
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    ExifData exif = new ExifData(tiff);
    int camera = exif.directory(tiff.getInt(4), found);
    if (camera > 0) {
      exif.directory(camera, found);
    }
  }

  /** Adds the metadata of a directory; returns the offset of the camera's directory, or 0. */
  private int directory(int offset, Set<Metadata> found) {
    int camera = 0;
    if (offset < 8 || offset > tiff.limit() - 2) {
      return 0;
    }
    int entries = tiff.getShort(offset) & 0xFFFF;
    for (int i = 0, at = offset + 2; i < entries && at + 12 <= tiff.limit(); i++, at += 12) {
      switch (tiff.getShort(at) & 0xFFFF) {
        case GPS -> found.add(Metadata.LOCATION);
        case ARTIST, XP_AUTHOR, OWNER -> {
          if (hasText(at)) {
            found.add(Metadata.AUTHOR);
          }
        }
        case CAMERA -> camera = tiff.getInt(at + 8);
        default -> {}
      }
    }
    return camera;
  }

  /** Whether an entry has text other than the spaces that cameras write for a missing name. */
  private boolean hasText(int entry) {
    int count = tiff.getInt(entry + 4);
    long start = count > 4 ? tiff.getInt(entry + 8) & 0xFFFFFFFFL : entry + 8;
    for (long at = start; at < Math.min(start + count, tiff.limit()); at++) {
      if ((tiff.get((int) at) & 0xFF) > ' ') {
        return true;
      }
    }
    return false;
  }
}
