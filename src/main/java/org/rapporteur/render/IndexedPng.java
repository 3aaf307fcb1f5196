package org.rapporteur.render;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A PNG image with a palette. The file has no metadata and no date.
 *
 * @param bits the bits of a pixel: 1 or 4
 * @param palette the colours as {@code 0xRRGGBB}
 * @param rows the index of each pixel's colour, by row
 */
public record IndexedPng(int bits, int[] palette, int[][] rows) {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

  private static final int INDEXED = 3;

  /**
   * The file.
   *
   * @param level the level of compression, 0 for none to 9
   */
  public byte[] write(int level) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(rows[0].length).putInt(rows.length);
    header.put((byte) bits).put((byte) INDEXED).put((byte) 0).put((byte) 0).put((byte) 0);
    chunk(out, "IHDR", header.array());
    ByteBuffer colours = ByteBuffer.allocate(3 * palette.length);
    for (int colour : palette) {
      colours.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
    }
    chunk(out, "PLTE", colours.array());
    chunk(out, "IDAT", compressed(pixels(), level));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  /** The rows, each after a byte for no filter. */
  private byte[] pixels() {
    int length = 1 + (rows[0].length * bits + 7) / 8;
    byte[] pixels = new byte[length * rows.length];
    for (int y = 0; y < rows.length; y++) {
      for (int x = 0; x < rows[y].length; x++) {
        int bit = x * bits;
        pixels[y * length + 1 + bit / 8] |= (byte) (rows[y][x] << (8 - bits - bit % 8));
      }
    }
    return pixels;
  }

  private static byte[] compressed(byte[] bytes, int level) {
    Deflater deflater = new Deflater(level);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] part = new byte[8_192];
      while (!deflater.finished()) {
        out.write(part, 0, deflater.deflate(part));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
