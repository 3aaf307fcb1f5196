package org.rapporteur.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.parallel.InParallel;

/**
 * Calculates a digest of a class path: for a jar from the checksums in its directory, for a folder
 * from the bytes of each file.
 */
final class ClassPathDigest {

  /** The maximum number of files in a folder: for more, the digest takes longer than it saves. */
  private static final int MAX_FILES = 20_000;

  private final Checksum sum = new Checksum();
  private final Set<Path> visited = new HashSet<>();
  private boolean known = true;

  /** Adds an entry of the class path; a missing one is ignored, as Java does. */
  void add(Path entry) throws IOException {
    Path path = entry.toAbsolutePath().normalize();
    if (!visited.add(path)) {
      return;
    }
    sum.add(path.getFileName() == null ? "" : path.getFileName().toString());
    if (Files.isDirectory(path)) {
      addFolder(path);
    } else if (Files.exists(path)) {
      Jar jar = Jar.of(path);
      sum.add(jar.directory());
      for (Path other : jar.classPath()) {
        add(other);
      }
    }
  }

  /** The digest; empty if a part is too large or cannot be identified. */
  Optional<String> digest() {
    return known ? Optional.of(sum.hex()) : Optional.empty();
  }

  private void addFolder(Path root) throws IOException {
    List<Path> files = new ArrayList<>();
    known &= list(root, files);
    if (!known) {
      return;
    }
    Collections.sort(files);
    try {
      for (String each : InParallel.map(files, file -> sumOf(root, file))) {
        sum.add(each);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Lists all files below a folder; returns false if there are too many, or symbolic links. */
  private static boolean list(Path folder, List<Path> files) throws IOException {
    List<Path> folders = new ArrayList<>();
    try (Stream<Path> children = Files.list(folder)) {
      for (Path child : (Iterable<Path>) children::iterator) {
        if (Files.isSymbolicLink(child)) {
          return false;
        }
        (Files.isDirectory(child) ? folders : files).add(child);
      }
    }
    boolean complete = files.size() <= MAX_FILES;
    for (Path each : folders) {
      complete = complete && list(each, files);
    }
    return complete;
  }

  private static String sumOf(Path root, Path file) {
    try {
      Checksum own = new Checksum();
      own.add(root.relativize(file).toString());
      own.add(Files.readAllBytes(file));
      return own.hex();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
