package org.rapporteur.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.cache.FileStamp;

/** Creates the file stamps that a {@link ParseCache} compares. */
final class FileStamps {

  private FileStamps() {}

  /** The stamp of a file; empty if it cannot be read. */
  static Optional<Object> of(Path file) {
    try {
      return Optional.of(FileStamp.of(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * The stamps of all files and folders in a folder, including hidden ones; empty if one cannot be
   * read.
   */
  static Optional<Object> ofAll(Path folder) {
    List<FileStamp> stamps = new ArrayList<>();
    try (Stream<Path> children = Files.list(folder)) {
      for (Path child : children.toList()) {
        stamps.add(FileStamp.of(child));
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    stamps.sort(Comparator.comparing(FileStamp::path));
    return Optional.of(stamps);
  }
}
