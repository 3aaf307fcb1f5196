package org.rapporteur.asset;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks the image data of a PNG to check that it is complete. */
final class PngData implements AutoCloseable {

  private final long expected;
  private final UnpackBudget budget;
  private final Inflater inflater = new Inflater();
  private final byte[] part = new byte[65_536];
  private long count;
  private boolean broken;
  private boolean unchecked;

  /**
   * Prepares to check the data of an image.
   *
   * @param header the content of the IHDR chunk, 13 bytes
   */
  PngData(ByteBuffer header, UnpackBudget budget) {
    this.budget = budget;
    unchecked = !budget.begin();
    int width = header.getInt();
    int height = header.getInt();
    int depth = header.get();
    int samples =
        switch (header.get()) {
          case 2 -> 3;
          case 4 -> 2;
          case 6 -> 4;
          default -> 1;
        };
    boolean interlaced = header.get(header.position() + 2) == 1;
    long bits = (long) depth * samples;
    expected = interlaced ? interlaced(width, height, bits) : size(width, height, bits);
  }

  /** The size of the unpacked data; each row begins with the number of its filter. */
  private static long size(long width, long height, long bits) {
    return width == 0 ? 0 : height * (1 + (width * bits + 7) / 8);
  }

  /** The size of the seven images, each finer than the previous one, in an interlaced image. */
  private static long interlaced(int width, int height, long bits) {
    int[][] passes = {
      {0, 0, 8, 8},
      {4, 0, 8, 8},
      {0, 4, 4, 8},
      {2, 0, 4, 4},
      {0, 2, 2, 4},
      {1, 0, 2, 2},
      {0, 1, 1, 2}
    };
    long size = 0;
    for (int[] pass : passes) {
      size += size(steps(width, pass[0], pass[2]), steps(height, pass[1], pass[3]), bits);
    }
    return size;
  }

  private static long steps(int length, int first, int step) {
    return Math.max(0, ((long) length - first + step - 1) / step);
  }

  void add(byte[] bytes, int offset, int length) {
    inflater.setInput(bytes, offset, length);
    try {
      while (!broken
          && !unchecked
          && count < expected
          && !inflater.finished()
          && !inflater.needsInput()) {
        int unpacked = inflater.inflate(part);
        count += unpacked;
        unchecked = !budget.spend(unpacked);
        broken = inflater.needsDictionary();
      }
    } catch (DataFormatException e) {
      broken = true;
    }
  }

  /** Returns whether the data is complete, as far as it was checked. */
  boolean isComplete() {
    return unchecked || count >= expected;
  }

  @Override
  public void close() {
    inflater.end();
  }
}
