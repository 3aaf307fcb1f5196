package org.rapporteur.asset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** Unpacks streams of a PDF within a limit, which PDFBox does not support. */
final class PdfStream {

  /** The filters that compress text; other filters are for images. */
  private static final List<COSName> TEXT_FILTERS =
      List.of(
          COSName.FLATE_DECODE,
          COSName.LZW_DECODE,
          COSName.ASCII_HEX_DECODE,
          COSName.ASCII85_DECODE,
          COSName.RUN_LENGTH_DECODE);

  private static final int PART = 8192;

  private PdfStream() {}

  /** The unpacked content of a stream. */
  static byte[] unpack(COSStream stream, long limit) throws IOException {
    List<COSName> filters = filters(stream);
    byte[] bytes;
    try (InputStream raw = stream.createRawInputStream()) {
      bytes = raw.readAllBytes();
    }
    for (int i = 0; i < filters.size(); i++) {
      if (!TEXT_FILTERS.contains(filters.get(i))) {
        throw new IOException("not a filter of text");
      }
      BoundedOutput out = new BoundedOutput(limit);
      FilterFactory.INSTANCE
          .getFilter(filters.get(i))
          .decode(new ByteArrayInputStream(bytes), out, stream, i);
      bytes = out.toByteArray();
    }
    return bytes;
  }

  /** The unpacked size of a stream in bytes. */
  static long size(COSStream stream, long limit) throws IOException {
    return unpack(stream, limit).length;
  }

  /**
   * The result of a check of compressed data.
   *
   * @param size the unpacked size in bytes
   * @param broken whether the data contains something that cannot be unpacked
   */
  record Unpacked(long size, boolean broken) {}

  /**
   * Checks whether a stream's data can be unpacked; only streams with the usual compression.
   *
   * @param limit the maximum number of unpacked bytes that are checked
   */
  static Unpacked check(COSStream stream, long limit) throws IOException {
    if (!filters(stream).equals(List.of(COSName.FLATE_DECODE))) {
      return new Unpacked(0, false);
    }
    Inflater inflater = new Inflater();
    byte[] packed = new byte[PART];
    byte[] unpacked = new byte[PART];
    long size = 0;
    try (InputStream in = stream.createRawInputStream()) {
      while (size < limit && !inflater.finished()) {
        int count = inflater.inflate(unpacked);
        size += count;
        if (count == 0 && inflater.needsDictionary()) {
          return new Unpacked(size, true);
        } else if (count == 0 && inflater.needsInput()) {
          int read = in.read(packed);
          if (read <= 0) {
            return new Unpacked(size, false);
          }
          inflater.setInput(packed, 0, read);
        }
      }
      return new Unpacked(size, false);
    } catch (DataFormatException e) {
      return new Unpacked(size, true);
    } finally {
      inflater.end();
    }
  }

  private static List<COSName> filters(COSStream stream) {
    List<COSName> names = new ArrayList<>();
    COSBase filters = stream.getFilters();
    if (filters instanceof COSName name) {
      names.add(name);
    } else if (filters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        names.add(array.getObject(i) instanceof COSName name ? name : COSName.NONE);
      }
    }
    return names;
  }

  private static final class BoundedOutput extends OutputStream {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final long limit;

    BoundedOutput(long limit) {
      this.limit = limit;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (out.size() + (long) length > limit) {
        throw new BoundedPdfParser.LimitException(
            "contains streams that unpack to more than can be checked");
      }
      out.write(bytes, offset, length);
    }

    byte[] toByteArray() {
      return out.toByteArray();
    }
  }
}
