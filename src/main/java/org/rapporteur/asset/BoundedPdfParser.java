package org.rapporteur.asset;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFObjectStreamParser;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/**
 * Parses a PDF without repairing it, and within limits. They apply to the number of objects, to the
 * size of the cross-references, and to the unpacked size of object streams, each counted once.
 */
final class BoundedPdfParser extends PDFParser {

  private static final int OBJECTS = 3_000_000;
  private static final int REFERENCES = 500_000;
  private static final long UNPACKED = 32_000_000;

  /** How often each byte may be read on average; damaged objects make the parser search. */
  private static final int PASSES = 4;

  private final Map<Long, Map<COSObjectKey, COSBase>> objectStreams = new HashMap<>();
  private int objects;
  private long references;
  private long unpacked;
  private long read;
  private int unreadable;
  private Optional<LimitException> limit = Optional.empty();

  BoundedPdfParser(byte[] bytes) throws IOException {
    super(new RandomAccessReadBuffer(bytes), "");
  }

  /** The number of objects that were requested and cannot be read. */
  int unreadable() {
    return unreadable;
  }

  /**
   * Rethrows a limit error, which PDFBox catches.
   *
   * @throws LimitException if a limit was exceeded
   */
  void checkLimits() throws LimitException {
    if (limit.isPresent()) {
      throw limit.get();
    }
  }

  /** Thrown if a document exceeds the limits; it need not be damaged. */
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

  @Override
  public COSBase dereferenceCOSObject(COSObject object) throws IOException {
    try {
      checkLimits();
      return super.dereferenceCOSObject(object);
    } catch (LimitException e) {
      limit = Optional.of(e);
      throw e;
    } catch (IOException | RuntimeException e) {
      unreadable++;
      throw new IOException(e);
    }
  }

  @Override
  protected synchronized COSBase parseObjectDynamically(COSObjectKey key, boolean uncompressed)
      throws IOException {
    try {
      return super.parseObjectDynamically(key, uncompressed);
    } finally {
      Long offset = document.getXrefTable().get(key);
      if (offset != null && offset > 0) {
        countRead(source.getPosition() - offset);
      }
    }
  }

  private void countRead(long bytes) {
    read += Math.max(0, bytes);
    if (read > PASSES * fileLen && limit.isEmpty()) {
      limit = Optional.of(new LimitException("takes too long to read because of its structure"));
    }
  }

  @Override
  protected COSBase parseDirObject() throws IOException {
    count();
    return super.parseDirObject();
  }

  private void count() throws LimitException {
    objects++;
    if (objects > OBJECTS) {
      throw new LimitException("has more than " + OBJECTS + " objects");
    }
  }

  /** Measures what PDFBox is about to unpack in memory: cross-references and object streams. */
  @Override
  protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
    checkLimits();
    COSStream stream = super.parseCOSStream(dictionary);
    countRead(stream.getLength());
    if (stream.containsKey(COSName.W)) {
      long width = 0;
      COSArray widths = stream.getCOSArray(COSName.W);
      for (int i = 0; widths != null && i < widths.size(); i++) {
        width += Math.max(0, widths.getInt(i, 0));
      }
      if (width == 0) {
        throw new IOException("cross-references without width");
      }
      references += PdfStream.size(stream, UNPACKED) / width;
      if (references > REFERENCES) {
        throw new LimitException("has more than " + REFERENCES + " objects");
      }
    }
    return stream;
  }

  /** Like the overridden method, but unpacks each stream only once even if an object is missing. */
  @Override
  protected @Nullable COSBase parseObjectStreamObject(long number, COSObjectKey key)
      throws IOException {
    Map<COSObjectKey, COSBase> known = objectStreams.get(number);
    if (known == null) {
      known = new HashMap<>();
      objectStreams.put(number, known);
      if (document.getObjectFromPool(new COSObjectKey(number, 0)).getObject()
          instanceof COSStream stream) {
        unpacked += PdfStream.size(stream, UNPACKED - unpacked);
        known.putAll(new ObjectStream(stream, document).parseAllObjects());
      }
    }
    return known.get(key);
  }

  /** Counts the stream's objects with those of the document. */
  private final class ObjectStream extends PDFObjectStreamParser {

    ObjectStream(COSStream stream, COSDocument document) throws IOException {
      super(stream, document);
    }

    @Override
    protected COSBase parseDirObject() throws IOException {
      count();
      return super.parseDirObject();
    }
  }
}
