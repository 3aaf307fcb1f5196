package org.rapporteur.asset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A ZIP archive in memory, read through its directory as programs do. Unpacking stops at {@value
 * #LIMIT} bytes for the whole archive.
 */
final class ZipArchive {

  /** Maximum unpacked size in bytes. */
  static final long LIMIT = 200_000_000;

  private static final int ENTRIES = 20_000;
  private static final int END_SIZE = 22;
  private static final int COMMENT = 0xFFFF;
  private static final int ENTRY_SIZE = 46;
  private static final int LOCAL_SIZE = 30;

  /** The value that replaces a number stored elsewhere, in archives larger than 4 GB. */
  private static final long ZIP64 = 0xFFFFFFFFL;

  /** The signature at the start of a file's header. */
  static final int FILE_SIGNATURE = 0x04034B50;

  private final byte[] bytes;
  private final ByteBuffer buffer;
  private final AtomicLong unpacked;

  /** A file of the archive. */
  record Entry(String name, int flags, int method, long sum, long packed, int offset) {

    boolean isEncrypted() {
      return (flags & 1) != 0;
    }
  }

  ZipArchive(byte[] bytes) {
    this(bytes, new AtomicLong());
  }

  private ZipArchive(byte[] bytes, AtomicLong unpacked) {
    this.bytes = bytes;
    this.unpacked = unpacked;
    this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** An archive inside this one; both count towards the same limit. */
  ZipArchive nested(byte[] inner) {
    return new ZipArchive(inner, unpacked);
  }

  /**
   * Counts the bytes that are neither part of a file nor of the directory.
   *
   * @throws IOException if the directory is missing or contradicts the files
   */
  long hidden() throws IOException {
    int end = end();
    long start = buffer.getInt(end + 16) & 0xFFFFFFFFL;
    int comment = buffer.getShort(end + 20) & 0xFFFF;
    long after = (long) bytes.length - end - END_SIZE - comment;
    return new ZipLayout(buffer, start).hidden(entries()) + Math.max(0, after);
  }

  /**
   * Lists the files.
   *
   * @throws IOException if the directory is missing or contradicts itself
   */
  List<Entry> entries() throws IOException {
    int end = end();
    int count = buffer.getShort(end + 10) & 0xFFFF;
    long at = buffer.getInt(end + 16) & 0xFFFFFFFFL;
    if (at == ZIP64) {
      throw new LimitException("uses the ZIP64 format");
    }
    if (count > ENTRIES) {
      throw new LimitException("has more than " + ENTRIES + " files");
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (at + ENTRY_SIZE > end || buffer.getInt((int) at) != 0x02014B50) {
        throw new DamageException("its directory cannot be read");
      }
      int start = (int) at;
      int name = buffer.getShort(start + 28) & 0xFFFF;
      int extra = buffer.getShort(start + 30) & 0xFFFF;
      int comment = buffer.getShort(start + 32) & 0xFFFF;
      if (start + ENTRY_SIZE + name > bytes.length) {
        throw new DamageException("its directory cannot be read");
      }
      entries.add(
          new Entry(
              new String(bytes, start + ENTRY_SIZE, name, StandardCharsets.UTF_8),
              buffer.getShort(start + 8) & 0xFFFF,
              buffer.getShort(start + 10) & 0xFFFF,
              buffer.getInt(start + 16) & 0xFFFFFFFFL,
              buffer.getInt(start + 20) & 0xFFFFFFFFL,
              buffer.getInt(start + 42)));
      at += ENTRY_SIZE + name + extra + comment;
    }
    if (at != end) {
      throw new DamageException("its directory lists a different number of files than it declares");
    }
    return entries;
  }

  private int end() throws IOException {
    for (int at = bytes.length - END_SIZE;
        at >= Math.max(0, bytes.length - END_SIZE - COMMENT);
        at--) {
      if (buffer.getInt(at) == 0x06054B50) {
        return at;
      }
    }
    throw new DamageException("its end is missing");
  }

  /**
   * Unpacks a file while it is read. Reading it to the end checks that it is not damaged.
   *
   * @throws IOException if the file cannot be found or has an unknown compression method
   */
  InputStream open(Entry entry) throws IOException {
    int start = entry.offset();
    if (start < 0 || start + LOCAL_SIZE > bytes.length || buffer.getInt(start) != FILE_SIGNATURE) {
      throw new DamageException("“" + entry.name() + "” is missing");
    }
    long data =
        (long) start
            + LOCAL_SIZE
            + (buffer.getShort(start + 26) & 0xFFFF)
            + (buffer.getShort(start + 28) & 0xFFFF);
    if (data + entry.packed() > bytes.length) {
      throw new DamageException("“" + entry.name() + "” is incomplete");
    }
    InputStream packed = new ByteArrayInputStream(bytes, (int) data, (int) entry.packed());
    return new Checked(
        switch (entry.method()) {
          case 0 -> packed;
          case 8 -> new InflaterInputStream(packed, new Inflater(true), 8192);
          default ->
              throw new DamageException("“" + entry.name() + "” has an unknown compression method");
        },
        entry);
  }

  /** Counts unpacked bytes, and verifies the checksum at the end. */
  private final class Checked extends CheckedInputStream {

    private final Entry entry;

    Checked(InputStream unpacked, Entry entry) {
      super(unpacked, new CRC32());
      this.entry = entry;
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count(next < 0 ? -1 : 1);
      return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count = super.read(target, offset, length);
      count(count);
      return count;
    }

    private void count(int count) throws IOException {
      if (count < 0 && getChecksum().getValue() != entry.sum()) {
        throw new DamageException("“" + entry.name() + "” is damaged");
      }
      if (unpacked.addAndGet(Math.max(0, count)) > LIMIT) {
        throw new LimitException("unpacks to more than " + LIMIT / 1_000_000 + " MB");
      }
    }
  }

  /** Thrown if an archive is damaged. */
  static final class DamageException extends IOException {

    private static final long serialVersionUID = 1;

    DamageException(String message) {
      super(message);
    }

    @Override
    public String getMessage() {
      return Objects.requireNonNull(super.getMessage());
    }
  }

  /** Thrown if an archive exceeds the limits; it need not be damaged. */
  static final class LimitException extends IOException {

    private static final long serialVersionUID = 1;

    LimitException(String message) {
      super(message);
    }

    @Override
    public String getMessage() {
      return Objects.requireNonNull(super.getMessage());
    }
  }
}
