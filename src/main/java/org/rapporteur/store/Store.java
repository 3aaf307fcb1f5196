package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A folder of made things, each under the hash of all that it is made of. It only ever saves time:
 * what is missing or damaged is made anew, and where the folder can't be written nothing is kept.
 * Several builds may use one folder at a time.
 */
public final class Store {

  private static final int CHECK = 32;
  private static final Path OWN = Path.of("rapporteur", "downloads");
  private static final long USERS_LIMIT = 256L << 20;

  private final Optional<Path> folder;
  private final long limit;

  private Store(Optional<Path> folder, long limit) {
    this.folder = folder;
    this.limit = limit;
  }

  /**
   * A store in a folder, which need not exist yet.
   *
   * @param limit how many bytes may stay in it; beyond, the oldest go
   */
  public static Store in(Path folder, long limit) {
    return new Store(Optional.of(folder), limit);
  }

  /** A store that keeps nothing. */
  public static Store none() {
    return new Store(Optional.empty(), 0);
  }

  /**
   * The user's store, of at most 256 MB: in the folder for what programs keep that {@code
   * XDG_CACHE_HOME} or {@code LOCALAPPDATA} names, or in {@code .cache} of the user's own.
   */
  public static Store ofUser(Map<String, String> environment, String home) {
    for (String name : List.of("XDG_CACHE_HOME", "LOCALAPPDATA")) {
      Path folder = Path.of(environment.getOrDefault(name, ""));
      if (folder.isAbsolute()) {
        return in(folder.resolve(OWN), USERS_LIMIT);
      }
    }
    Path folder = Path.of(home);
    return folder.isAbsolute() ? in(folder.resolve(".cache").resolve(OWN), USERS_LIMIT) : none();
  }

  /** What is kept under a hash; made, and kept, where it is not. */
  public byte[] get(String hash, Supplier<byte[]> maker) {
    return find(hash)
        .orElseGet(
            () -> {
              byte[] made = maker.get();
              keep(hash, made);
              return made;
            });
  }

  /** What is kept under a hash. */
  public Optional<byte[]> find(String hash) {
    return folder.flatMap(place -> read(place.resolve(hash)));
  }

  /** Keeps something under a hash, in place of what may be kept there. */
  public void keep(String hash, byte[] made) {
    folder.ifPresent(place -> keep(place, hash, made));
  }

  private static Optional<byte[]> read(Path file) {
    try {
      byte[] kept = Files.readAllBytes(file);
      byte[] content = Arrays.copyOfRange(kept, Math.min(CHECK, kept.length), kept.length);
      boolean sound =
          kept.length >= CHECK && Arrays.equals(check(content), Arrays.copyOf(kept, CHECK));
      return sound ? Optional.of(content) : Optional.empty();
    } catch (IOException missing) {
      return Optional.empty();
    }
  }

  private void keep(Path place, String hash, byte[] made) {
    if (made.length > limit / 4) {
      return;
    }
    try {
      Files.createDirectories(place);
      Path half = Files.createTempFile(place, "half-", "");
      try {
        Files.write(half, check(made));
        Files.write(half, made, java.nio.file.StandardOpenOption.APPEND);
        Files.move(
            half,
            place.resolve(hash),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(half);
      }
      trim(place);
    } catch (IOException unwritable) {
      // Then the next build makes it anew.
    }
  }

  /** Removes the oldest files while there is too much. */
  private void trim(Path place) throws IOException {
    List<Kept> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(place)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.add(new Kept(file, Files.getLastModifiedTime(file), Files.size(file)));
      }
    }
    all.sort(Comparator.comparing(Kept::time).thenComparing(Kept::file));
    long size = all.stream().mapToLong(Kept::size).sum();
    for (Kept oldest : all) {
      if (size <= limit) {
        return;
      }
      Files.deleteIfExists(oldest.file());
      size -= oldest.size();
    }
  }

  private record Kept(Path file, FileTime time, long size) {}

  private static byte[] check(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
