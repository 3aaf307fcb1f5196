package org.rapporteur.asset;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The structure of an image or video file.
 *
 * @param damage what is wrong with it; empty if nothing
 * @param width in pixels; 0 if unknown
 * @param height in pixels; 0 if unknown
 * @param end the offset at which it ends; bytes after it are not part of it
 */
record ImageStructure(String damage, int width, int height, int end) {

  private static final String TRUNCATED = "is incomplete: its end is missing";

  /** The structure of a file of this kind; empty for kinds without one. */
  static Optional<ImageStructure> of(String kind, byte[] bytes, UnpackBudget budget) {
    return Optional.ofNullable(
        switch (kind) {
          case "png" -> new PngReader(bytes, budget).read();
          case "jpg", "jpeg" -> new JpegReader(bytes).read();
          case "gif" -> new GifReader(bytes).read();
          case "webp" -> new WebpReader(bytes).read();
          case "avif" -> new BoxReader(bytes).read("meta");
          case "mp4" -> new BoxReader(bytes).read("moov");
          default -> null;
        });
  }

  static ImageStructure intact(int width, int height, int end) {
    return new ImageStructure("", width, height, end);
  }

  static ImageStructure truncated() {
    return new ImageStructure(TRUNCATED, 0, 0, Integer.MAX_VALUE);
  }

  static ImageStructure damaged(String what) {
    return new ImageStructure("is damaged: " + what, 0, 0, Integer.MAX_VALUE);
  }

  static ImageStructure damagedAt(int offset) {
    return damaged("the data after byte " + offset + " cannot be read");
  }

  long pixels() {
    return (long) width * height;
  }

  static String latin(byte[] bytes, int start, int end) {
    int from = Math.max(0, Math.min(start, bytes.length));
    int to = Math.max(from, Math.min(end, bytes.length));
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
