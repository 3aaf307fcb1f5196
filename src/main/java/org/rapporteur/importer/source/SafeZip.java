package org.rapporteur.importer.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads the parts of a ZIP file without trusting its sizes. */
final class SafeZip {

  static final int MAX_PARTS = 5_000;
  static final long MAX_PART = 64L << 20;
  static final long MAX_TOTAL = 160L << 20;

  private SafeZip() {}

  /**
   * Reads the wanted parts of a file.
   *
   * @param wanted by the name of a part, with forward slashes
   * @throws SourceException if the file is damaged, or expands to more than a report can contain
   */
  static Map<String, byte[]> read(byte[] bytes, Predicate<String> wanted) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    int count = 0;
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (++count > MAX_PARTS) {
          throw tooLarge();
        }
        if (!wanted.test(entry.getName()) || parts.containsKey(entry.getName())) {
          continue;
        }
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        try (InputStream in = zip.getInputStream(entry)) {
          for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            total += n;
            if (part.size() + n > MAX_PART || total > MAX_TOTAL) {
              throw tooLarge();
            }
            part.write(buffer, 0, n);
          }
        }
        parts.put(entry.getName(), part.toByteArray());
      }
    } catch (IOException | IllegalArgumentException e) {
      throw damaged();
    }
    if (count == 0) {
      throw damaged();
    }
    return parts;
  }

  private static SourceException tooLarge() {
    return new SourceException(
        "the file expands to more than " + (MAX_TOTAL >> 20) + " MB",
        "Open it in Word or Excel, delete what does not belong to the report, and save it again.");
  }

  static SourceException damaged() {
    return new SourceException(
        "the file is damaged or incomplete",
        "Copy or download it again, or open it in Word or Excel and save it under another name.");
  }
}
