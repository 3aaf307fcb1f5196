package org.rapporteur.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/**
 * A file that texts point at.
 *
 * @param path from the content folder: {@code assets/map.png}
 * @param file from the project's folder, for diagnostics
 * @param source where its bytes are
 */
public record Asset(String path, String file, Path source) {

  /** The most bytes that an array holds on every JVM. */
  private static final int MAX_BYTES = Integer.MAX_VALUE - 8;

  /**
   * Reads the file as it is now. It may have been replaced since the report was loaded: a link in
   * its place, or in the place of a folder above it in the content folder, is not followed, and a
   * pipe or a device is not opened.
   *
   * @throws IOException if it is no longer a file inside the content folder, or can't be read
   */
  public byte[] read() throws IOException {
    int depth = Path.of(path).getNameCount();
    for (Path folder = source.getParent();
        folder != null && depth > 1;
        folder = folder.getParent(), depth--) {
      if (!attributes(folder).isDirectory()) {
        throw new IOException(folder + " is no longer a folder");
      }
    }
    BasicFileAttributes seen = attributes(source);
    if (!seen.isRegularFile()) {
      throw new IOException(source + " is no longer a file");
    }
    if (seen.size() > MAX_BYTES) {
      throw new IOException(source + " is too large to be read");
    }
    try (InputStream in = Files.newInputStream(source, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = new byte[(int) seen.size()];
      int read = in.readNBytes(bytes, 0, bytes.length);
      return read == bytes.length ? bytes : Arrays.copyOf(bytes, read);
    }
  }

  private static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }
}
