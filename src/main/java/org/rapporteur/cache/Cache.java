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

/**
 * A folder of results that are kept between runs, each under the hash of everything that it depends
 * on, the program included. It only saves time: a missing or damaged result is computed again, and
 * if the folder can't be written nothing is kept. Several builds may use one folder at a time.
 */
public final class Cache {

  private static final Path OWN = Path.of("rapporteur", "results");
  private static final long USERS_LIMIT = 256L << 20;

  private final Optional<Path> folder;
  private final String program;
  private final long limit;

  private Cache(Optional<Path> folder, String program, long limit) {
    this.folder = folder;
    this.program = program;
    this.limit = limit;
  }

  /**
   * A cache in a folder, which need not exist yet.
   *
   * @param limit how many bytes the folder may hold; beyond it, the oldest results are removed
   */
  public static Cache in(Path folder, ProgramDigest program, long limit) {
    return new Cache(Optional.of(folder), program.value(), limit);
  }

  /** A cache that keeps nothing. */
  public static Cache none() {
    return new Cache(Optional.empty(), "", 0);
  }

  /**
   * The user's cache, of at most 256 MB: below the folder that {@code XDG_CACHE_HOME} or {@code
   * LOCALAPPDATA} names, or below {@code .cache} in the home folder.
   *
   * @param program empty if the program can't be identified; then nothing is kept
   */
  public static Cache ofUser(
      Map<String, String> environment, String home, Optional<ProgramDigest> program) {
    return folder(environment, home)
        .flatMap(folder -> program.map(digest -> in(folder, digest, USERS_LIMIT)))
        .orElseGet(Cache::none);
  }

  private static Optional<Path> folder(Map<String, String> environment, String home) {
    Optional<Path> users = absolute(environment.getOrDefault("XDG_CACHE_HOME", ""));
    return users
        .or(() -> absolute(environment.getOrDefault("LOCALAPPDATA", "")))
        .or(() -> absolute(home).map(folder -> folder.resolve(".cache")))
        .map(folder -> folder.resolve(OWN));
  }

  private static Optional<Path> absolute(String folder) {
    try {
      return Optional.of(Path.of(folder)).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Whether anything is kept at all. */
  public boolean isOn() {
    return folder.isPresent();
  }

  /**
   * Begins the key of a result of this program.
   *
   * @param kind what kind of result it is: a word that can begin a file's name
   */
  public CacheKey key(String kind) {
    return new CacheKey(program, kind);
  }

  /** The result that is kept under a key; computed, and kept, if there is none. */
  public byte[] get(CacheKey key, Supplier<byte[]> maker) {
    return find(key)
        .orElseGet(
            () -> {
              byte[] made = maker.get();
              put(key, made);
              return made;
            });
  }

  /** The result that is kept under a key, if there is one. */
  public Optional<byte[]> find(CacheKey key) {
    return folder.flatMap(place -> read(place.resolve(key.fileName())));
  }

  /** Keeps a result under a key, in place of an earlier one. */
  public void put(CacheKey key, byte[] result) {
    folder.ifPresent(place -> put(place, key.fileName(), result));
  }

  private static Optional<byte[]> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      byte[] kept = Files.readAllBytes(file);
      if (kept.length < Sha256.LENGTH) {
        return Optional.empty();
      }
      byte[] result = Arrays.copyOfRange(kept, Sha256.LENGTH, kept.length);
      byte[] digest = Arrays.copyOf(kept, Sha256.LENGTH);
      return Optional.of(result).filter(r -> Arrays.equals(Sha256.bytes(r), digest));
    } catch (IOException missing) {
      return Optional.empty();
    }
  }

  private void put(Path place, String name, byte[] result) {
    if (result.length > limit / 4) {
      return;
    }
    try {
      Files.createDirectories(place);
      Path part = Files.createTempFile(place, "part-", "");
      try {
        Files.write(part, Sha256.bytes(result));
        Files.write(part, result, StandardOpenOption.APPEND);
        Files.move(
            part,
            place.resolve(name),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
      trim(place);
    } catch (IOException unwritable) {
      // The next run computes it again.
    }
  }

  /** Removes the oldest files while there is too much. */
  private void trim(Path place) throws IOException {
    List<StoredResult> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(place)) {
      for (Path file : files.toList()) {
        BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
        if (seen.isRegularFile()) {
          all.add(new StoredResult(file, seen.lastModifiedTime(), seen.size()));
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
