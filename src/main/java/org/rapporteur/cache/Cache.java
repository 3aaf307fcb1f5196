package org.rapporteur.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.text.Sha256;

/**
 * A folder of results that are stored between runs, each under the hash of everything it depends
 * on, including the program. It only saves time: a missing or damaged result is computed again. If
 * the folder is not writable, nothing is stored. Several builds can use the same folder at once.
 */
public final class Cache {

  private static final Path SUBFOLDER = Path.of("rapporteur", "results");
  private static final long USER_LIMIT = 256L << 20;

  private final Optional<Path> folder;
  private final String program;
  private final long limit;

  private Cache(Optional<Path> folder, String program, long limit) {
    this.folder = folder;
    this.program = program;
    this.limit = limit;
  }

  /**
   * Creates a cache in a folder, which need not exist yet.
   *
   * @param limit the maximum size of the folder in bytes; beyond it, the oldest results are removed
   */
  public static Cache in(Path folder, ProgramDigest program, long limit) {
    return new Cache(Optional.of(folder), program.value(), limit);
  }

  /** Creates a cache that stores nothing. */
  public static Cache none() {
    return new Cache(Optional.empty(), "", 0);
  }

  /**
   * Creates the user's cache of at most 256 MB. It is below the folder that {@code XDG_CACHE_HOME}
   * or {@code LOCALAPPDATA} names, or below {@code .cache} in the home folder.
   *
   * @param program empty if the program cannot be identified; then nothing is stored
   */
  public static Cache ofUser(
      Map<String, String> environment, String home, Optional<ProgramDigest> program) {
    return folder(environment, home)
        .flatMap(folder -> program.map(digest -> in(folder, digest, USER_LIMIT)))
        .orElseGet(Cache::none);
  }

  private static Optional<Path> folder(Map<String, String> environment, String home) {
    Optional<Path> users = absolute(environment.getOrDefault("XDG_CACHE_HOME", ""));
    return users
        .or(() -> absolute(environment.getOrDefault("LOCALAPPDATA", "")))
        .or(() -> absolute(home).map(folder -> folder.resolve(".cache")))
        .map(folder -> folder.resolve(SUBFOLDER));
  }

  private static Optional<Path> absolute(String folder) {
    try {
      return Optional.of(Path.of(folder)).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Returns whether results are stored. */
  public boolean isOn() {
    return folder.isPresent();
  }

  /**
   * Starts the key of a result of this program.
   *
   * @param kind the kind of result, a word that can begin a file's name
   */
  public CacheKey key(String kind) {
    return new CacheKey(program, kind);
  }

  /** The result stored under a key; if there is none, it is computed and stored. */
  public byte[] get(CacheKey key, Supplier<byte[]> supplier) {
    return find(key)
        .orElseGet(
            () -> {
              byte[] result = supplier.get();
              put(key, result);
              return result;
            });
  }

  /** The result stored under a key, if there is one. */
  public Optional<byte[]> find(CacheKey key) {
    return folder.flatMap(path -> read(path.resolve(key.fileName())));
  }

  /** Stores a result under a key, replacing an earlier one. */
  public void put(CacheKey key, byte[] result) {
    folder.ifPresent(path -> put(path, key.fileName(), result));
  }

  private static Optional<byte[]> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      byte[] stored = Files.readAllBytes(file);
      if (stored.length < Sha256.LENGTH) {
        return Optional.empty();
      }
      byte[] result = Arrays.copyOfRange(stored, Sha256.LENGTH, stored.length);
      byte[] digest = Arrays.copyOf(stored, Sha256.LENGTH);
      return Optional.of(result).filter(r -> Arrays.equals(Sha256.bytes(r), digest));
    } catch (IOException missing) {
      return Optional.empty();
    }
  }

  private void put(Path path, String name, byte[] result) {
    if (result.length > limit / 4) {
      return;
    }
    try {
      Files.createDirectories(path);
      Path part = Files.createTempFile(path, "part-", "");
      try {
        Files.write(part, Sha256.bytes(result));
        Files.write(part, result, StandardOpenOption.APPEND);
        Files.move(
            part,
            path.resolve(name),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
      trim(path);
    } catch (IOException unwritable) {
      // The next run computes the result again.
    }
  }

  /** Removes the oldest files until the size is within the limit. */
  private void trim(Path path) throws IOException {
    List<StoredResult> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.toList()) {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isRegularFile()) {
          all.add(new StoredResult(file, attributes.lastModifiedTime(), attributes.size()));
        }
      }
    }
    all.sort(Comparator.comparing(StoredResult::time).thenComparing(StoredResult::file));
    long size = all.stream().mapToLong(StoredResult::size).sum();
    for (StoredResult oldest : all) {
      if (size <= limit) {
        return;
      }
      Files.deleteIfExists(oldest.file());
      size -= oldest.size();
    }
  }

  private record StoredResult(Path file, FileTime time, long size) {}
}
