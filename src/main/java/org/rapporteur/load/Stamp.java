package org.rapporteur.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What tells one state of a file from another without reading it: equal stamps, equal bytes. A file
 * saved a moment ago may be saved again within the clock's grain, so its bytes are in its stamp.
 *
 * @param name its path as it was asked for
 * @param file the system's key of it, which another file put in its place does not have
 * @param size in bytes
 * @param modified when, in the file system's grain
 * @param digest of its bytes; empty when it has rested long enough
 */
record Stamp(String name, String file, long size, String modified, String digest) {

  private static final long REST_MILLIS = 2_000;

  /** The stamp of a file; empty when it can't be told. */
  static Optional<Stamp> of(Path path) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      boolean rested =
          System.currentTimeMillis() - attributes.lastModifiedTime().toMillis() > REST_MILLIS;
      return Optional.of(
          new Stamp(
              path.toString(),
              String.valueOf(attributes.fileKey()),
              attributes.size(),
              attributes.lastModifiedTime().toString(),
              rested || !attributes.isRegularFile() ? "" : digest(path)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The stamps of all that a folder holds, hidden files too, by name; empty when one has none. */
  static Optional<List<Stamp>> ofAll(Path folder) {
    List<Stamp> stamps = new ArrayList<>();
    try (Stream<Path> children = Files.list(folder)) {
      for (Path child : children.toList()) {
        Optional<Stamp> stamp = of(child);
        if (stamp.isEmpty()) {
          return Optional.empty();
        }
        stamps.add(stamp.get());
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    stamps.sort(Comparator.comparing(Stamp::name));
    return Optional.of(stamps);
  }

  /** The digest of a file's bytes. */
  static String digest(Path path) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
