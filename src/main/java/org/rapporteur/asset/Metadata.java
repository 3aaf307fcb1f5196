package org.rapporteur.asset;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.rapporteur.diagnostic.Rule;

/**
 * Metadata in a photo, video or sound file that can identify people. JPEG is read by segments, PNG
 * and WebP by chunks; the other formats are searched.
 */
enum Metadata {
  LOCATION("the location where it was taken (GPS)"),
  AUTHOR("the name of its author");

  /** The maximum number of EXIF structures that are read in a file without chunks. */
  private static final int MAX_EXIF = 20;

  private final String description;

  Metadata(String description) {
    this.description = description;
  }

  void report(FileProblems problems) {
    problems.report(
        Rule.ASSET_METADATA,
        "this file contains " + description,
        "Save a copy without its metadata, and publish that; files are published unchanged.");
  }

  static Set<Metadata> in(String extension, byte[] bytes, UnpackBudget budget) {
    Set<Metadata> found = EnumSet.noneOf(Metadata.class);
    switch (extension) {
      case "jpg", "jpeg" -> JpegMetadata.read(bytes, found);
      case "png" -> png(bytes, budget, found);
      case "webp" -> webp(bytes, found);
      case "gif" -> XmpPacket.read(latin(bytes), found);
      case "avif" -> avif(bytes, found);
      case "mp4", "mp3" -> RecordingMetadata.read(extension, latin(bytes), found);
      default -> {}
    }
    return found;
  }

  private static void png(byte[] bytes, UnpackBudget budget, Set<Metadata> found) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    long at = 8;
    while (at + 12 <= bytes.length) {
      int start = (int) at + 8;
      long length = buffer.getInt((int) at) & 0xFFFFFFFFL;
      int end = (int) Math.min(bytes.length, start + length);
      String type = ImageStructure.latin(bytes, (int) at + 4, start);
      if (type.equals("eXIf")) {
        ExifData.read(bytes, start, end, found);
      } else if (type.endsWith("TXt") || type.equals("tEXt")) {
        PngText.of(type, Arrays.copyOfRange(bytes, start, end), budget).read(found);
      }
      at = type.equals("IEND") ? bytes.length : start + length + 4;
    }
  }

  private static void webp(byte[] bytes, Set<Metadata> found) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long at = 12;
    while (at + 8 <= bytes.length) {
      int start = (int) at + 8;
      long length = buffer.getInt((int) at + 4) & 0xFFFFFFFFL;
      int end = (int) Math.min(bytes.length, start + length);
      String type = ImageStructure.latin(bytes, (int) at, (int) at + 4);
      if (type.equals("EXIF")) {
        String name = ImageStructure.latin(bytes, start, Math.min(end, start + 6));
        ExifData.read(bytes, start + (name.equals("Exif\0\0") ? 6 : 0), end, found);
      } else if (type.equals("XMP ")) {
        XmpPacket.read(ImageStructure.latin(bytes, start, end), found);
      }
      at = start + length + (length & 1);
    }
  }

  /** Reads an AVIF. Its index contains the name “Exif”, which need not be near the EXIF data. */
  private static void avif(byte[] bytes, Set<Metadata> found) {
    String text = latin(bytes);
    XmpPacket.read(text, found);
    if (text.contains("Exif")) {
      for (String start : new String[] {"II*\0", "MM\0*"}) {
        int at = text.indexOf(start);
        for (int i = 0; at >= 0 && i < MAX_EXIF; i++) {
          ExifData.read(bytes, at, bytes.length, found);
          at = text.indexOf(start, at + 1);
        }
      }
    }
  }

  private static String latin(byte[] bytes) {
    return ImageStructure.latin(bytes, 0, bytes.length);
  }
}
