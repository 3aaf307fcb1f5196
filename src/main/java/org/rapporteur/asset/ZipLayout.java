package org.rapporteur.asset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Checks that an archive consists of exactly the files in its directory, one after another.
 * Programs that read it from the beginning then find the same files as those that read the
 * directory.
 *
 * @param buffer the archive, in the byte order of ZIP
 * @param end the offset of the directory, after the last file
 */
record ZipLayout(ByteBuffer buffer, long end) {

  private static final int LOCAL_SIZE = 30;

  private static final int HAS_DESCRIPTOR = 8;
  private static final int DESCRIPTOR_SIGNATURE = 0x08074B50;

  /**
   * Counts the bytes that belong to no file.
   *
   * @throws ZipArchive.DamageException if the files contradict the directory
   */
  long hidden(List<ZipArchive.Entry> entries) throws ZipArchive.DamageException {
    List<ZipArchive.Entry> inOrder = new ArrayList<>(entries);
    inOrder.sort(Comparator.comparingLong(ZipArchive.Entry::offset));
    long hidden = 0;
    long at = 0;
    boolean described = false;
    for (ZipArchive.Entry entry : inOrder) {
      if (entry.offset() < at) {
        throw new ZipArchive.DamageException("“" + entry.name() + "” is inside another file");
      }
      hidden += hiddenBetween(at, entry.offset(), described);
      at = dataStart(entry) + entry.packed();
      described = (entry.flags() & HAS_DESCRIPTOR) != 0;
    }
    if (at > end) {
      throw new ZipArchive.DamageException("its files are longer than the archive");
    }
    return hidden + hiddenBetween(at, end, described);
  }

  /**
   * Counts the bytes between two files.
   *
   * @param described whether the first file's size follows it as a data descriptor, because it was
   *     not known at the start: numbers of 4 or 8 bytes, with or without a signature
   */
  private long hiddenBetween(long from, long to, boolean described) {
    if (!described || to - from < 4) {
      return to - from;
    }
    int mark = buffer.getInt((int) from) == DESCRIPTOR_SIGNATURE ? 4 : 0;
    int size = to - from >= mark + 20 ? mark + 20 : mark + 12;
    return Math.max(0, to - from - size);
  }

  /** The offset of a file's data, after a header that must have the same name. */
  private long dataStart(ZipArchive.Entry entry) throws ZipArchive.DamageException {
    int start = entry.offset();
    if (start < 0
        || start + LOCAL_SIZE > buffer.limit()
        || buffer.getInt(start) != ZipArchive.FILE_SIGNATURE) {
      throw new ZipArchive.DamageException("“" + entry.name() + "” is missing");
    }
    int length = buffer.getShort(start + 26) & 0xFFFF;
    int from = start + LOCAL_SIZE;
    if (from + length > buffer.limit()) {
      throw new ZipArchive.DamageException("“" + entry.name() + "” is incomplete");
    }
    byte[] bytes = new byte[length];
    buffer.get(from, bytes);
    String name = new String(bytes, StandardCharsets.UTF_8);
    if (!name.equals(entry.name())) {
      throw new ZipArchive.DamageException(
          "a file is named “" + entry.name() + "” in the directory, but “" + name + "” elsewhere");
    }
    return (long) from + length + (buffer.getShort(start + 28) & 0xFFFF);
  }
}
