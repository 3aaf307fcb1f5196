package org.rapporteur.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/**
 * A file that texts link to or embed.
 *
 * @param path the path from the content folder: {@code assets/map.png}
 * @param file the path from the project's folder, for diagnostics
 * @param source the location of the file on disk
 */
public record Asset(String path, String file, Path source) {

  /** Maximum length of an array on every JVM. */
  private static final int MAX_BYTES = Integer.MAX_VALUE - 8;

  /**
   * Reads the current bytes of the file. The file may have been replaced since the report was
   * loaded. A symbolic link in its place, or in place of a parent folder inside the content folder,
   * is not followed. A pipe or device is not opened.
   *
   * @throws IOException if it is no longer a file inside the content folder, or cannot be read
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
    BasicFileAttributes attributes = attributes(source);
    if (!attributes.isRegularFile()) {
      throw new IOException(source + " is no longer a file");
    }
    if (attributes.size() > MAX_BYTES) {
      throw new IOException(source + " is too large to be read");
    }
    try (InputStream in = Files.newInputStream(source, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = new byte[(int) attributes.size()];
      int read = in.readNBytes(bytes, 0, bytes.length);
      return read == bytes.length ? bytes : Arrays.copyOf(bytes, read);
    }
  }

  private static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }
}
