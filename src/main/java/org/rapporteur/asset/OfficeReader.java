package org.rapporteur.asset;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Reads the parts of an office document, and of the documents embedded in it. */
final class OfficeReader {

  private static final Set<String> PHOTOS = Set.of("jpg", "jpeg", "png", "webp", "gif");
  private static final int PHOTO_LIMIT = 20 * 1024 * 1024;
  private static final int NESTED_LIMIT = 20 * 1024 * 1024;

  /** The maximum nesting of documents, such as a drawing in a table in a text. */
  private static final int DEPTH = 3;

  private static final int START = 64;

  private final OfficeProblems diagnostics;
  private final UnpackBudget budget = new UnpackBudget();

  OfficeReader(OfficeProblems diagnostics) {
    this.diagnostics = diagnostics;
  }

  void read(ZipArchive archive) throws IOException {
    read(archive, 1);
  }

  private void read(ZipArchive archive, int depth) throws IOException {
    for (ZipArchive.Entry entry : archive.entries()) {
      diagnostics.addName(entry.name());
      if (!entry.isEncrypted()) {
        try (InputStream in = new BufferedInputStream(archive.open(entry))) {
          part(archive, entry.name(), in, depth);
          in.transferTo(OutputStream.nullOutputStream());
        }
      }
    }
  }

  private void part(ZipArchive archive, String name, InputStream in, int depth) throws IOException {
    in.mark(START);
    String start = new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
    in.reset();
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (start.startsWith("PK\u0003\u0004")) {
      nested(archive, in, depth);
    } else if (start.startsWith("\u00D0\u00CF\u0011\u00E0") || start.startsWith("MZ")) {
      diagnostics.addActive(OfficeProblems.OBJECTS);
    } else if (PHOTOS.contains(extension)) {
      Metadata.in(extension, in.readNBytes(PHOTO_LIMIT), budget).forEach(diagnostics::add);
    } else if (extension.equals("xml") || extension.equals("rels")) {
      // LibreOffice writes empty parts for what was not changed.
      if (!start.isEmpty()) {
        new OfficePart(name, diagnostics).read(in);
      }
    } else if (start.replaceAll("[^\\x21-\\x7E]", "").startsWith("<")) {
      readLeniently(name, in);
    }
  }

  /** Reads a part that looks like XML but is not named so; it need not be well-formed. */
  private void readLeniently(String name, InputStream in) throws IOException {
    try {
      new OfficePart(name, diagnostics).read(in);
    } catch (ZipArchive.DamageException e) {
      // What was found before the error is already recorded.
    }
  }

  private void nested(ZipArchive archive, InputStream in, int depth) throws IOException {
    byte[] bytes = in.readNBytes(NESTED_LIMIT + 1);
    if (depth == DEPTH || bytes.length > NESTED_LIMIT) {
      throw new ZipArchive.LimitException(
          "contains documents that are too large or nested too deeply");
    }
    read(archive.nested(bytes), depth + 1);
  }
}
