package org.rapporteur.asset;

import java.util.Set;
import java.util.regex.Pattern;

/** Reads the metadata segments of a JPEG, up to its image data. */
final class JpegMetadata {

  /** IPTC fields in Photoshop's segment: by-line, by-line title and writer. */
  private static final Pattern NAME =
      Pattern.compile("\u001C\u0002[PUz](?!\0\0)..\\s*[^\\s\0\u001C]", Pattern.DOTALL);

  private JpegMetadata() {}

  static void read(byte[] bytes, Set<Metadata> found) {
    int at = 2;
    while (at + 4 <= bytes.length && (bytes[at] & 0xFF) == 0xFF) {
      int marker = bytes[at + 1] & 0xFF;
      if (marker == 0xFF) {
        at++;
        continue;
      }
      if (marker == 0xDA || marker == 0xD9) {
        return;
      }
      int length = (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
      int end = Math.min(bytes.length, at + 2 + length);
      if (length < 2) {
        return;
      }
      String text = ImageStructure.latin(bytes, at + 4, end);
      if (marker == 0xE1 && text.startsWith("Exif\0\0")) {
        ExifData.read(bytes, at + 10, end, found);
      } else if (marker == 0xE1) {
        XmpPacket.read(text, found);
      } else if (marker == 0xED) {
        photoshop(text, found);
      }
      at = end;
    }
  }

  static void photoshop(String text, Set<Metadata> found) {
    if (NAME.matcher(text).find()) {
      found.add(Metadata.AUTHOR);
    }
  }
}
