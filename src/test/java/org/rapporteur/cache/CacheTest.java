package org.rapporteur.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {

  private static final ProgramDigest PROGRAM = new ProgramDigest("1");

  @TempDir Path folder;

  private final AtomicInteger computed = new AtomicInteger();

  private byte[] compute() {
    computed.incrementAndGet();
    return new byte[] {1, 2, 3};
  }

  private static CacheKey key(Cache cache) {
    return cache.key("test").add("a");
  }

  private Path file(Cache cache) {
    return folder.resolve(key(cache).fileName());
  }

  @Test
  void aCachedResultIsNotComputedAgain() {
    Cache cache = Cache.in(folder.resolve("new"), PROGRAM, 1_000);
    assertArrayEquals(cache.get(key(cache), this::compute), cache.get(key(cache), this::compute));
    assertEquals(1, computed.get());
  }

  @Test
  void anotherProgramFindsNothing() {
    Cache one = Cache.in(folder, PROGRAM, 1_000);
    Cache other = Cache.in(folder, new ProgramDigest("2"), 1_000);
    one.get(key(one), this::compute);
    assertEquals(Optional.empty(), other.find(key(other)));
    other.get(key(other), this::compute);
    assertEquals(2, computed.get());
    assertTrue(one.find(key(one)).isPresent(), "both may use one folder");
  }

  /** Otherwise a result could be stored without the program's digest in its key. */
  @Test
  void onlyACacheCreatesAKey() {
    for (Constructor<?> constructor : CacheKey.class.getDeclaredConstructors()) {
      assertFalse(Modifier.isPublic(constructor.getModifiers()), constructor.toString());
    }
  }

  @Test
  void distinguishesKindsOfResults() {
    Cache cache = Cache.in(folder, PROGRAM, 1_000);
    assertNotEquals(cache.key("pdf").add("a").hash(), cache.key("epub").add("a").hash());
  }

  @Test
  void recomputesADamagedResult() throws IOException {
    Cache cache = Cache.in(folder, PROGRAM, 1_000);
    cache.get(key(cache), this::compute);
    byte[] whole = Files.readAllBytes(file(cache));
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i]++;
      Files.write(file(cache), damaged);
      assertArrayEquals(new byte[] {1, 2, 3}, cache.get(key(cache), this::compute));
      Files.write(file(cache), Arrays.copyOf(whole, i));
      assertArrayEquals(new byte[] {1, 2, 3}, cache.get(key(cache), this::compute));
      assertArrayEquals(whole, Files.readAllBytes(file(cache)), "fixed");
    }
    assertEquals(1 + 2 * whole.length, computed.get());
  }

  @Test
  void worksWithAFolderAtTheResultsPath() throws IOException {
    Cache cache = Cache.in(folder, PROGRAM, 1_000);
    Files.createDirectories(file(cache).resolve("below"));
    cache.get(key(cache), this::compute);
    cache.get(key(cache), this::compute);
    assertEquals(2, computed.get());
  }

  @Test
  void computesEachTimeIfNothingCanBeStored() throws IOException {
    Cache cache = Cache.in(Files.createFile(folder.resolve("file")), PROGRAM, 1_000);
    cache.get(key(cache), this::compute);
    cache.get(key(cache), this::compute);
    Cache.none().get(key(Cache.none()), this::compute);
    assertEquals(3, computed.get());
    assertTrue(cache.isOn());
    assertFalse(Cache.none().isOn());
  }

  @Test
  void removesTheOldestResultsFirst() throws IOException {
    Cache cache = Cache.in(folder, PROGRAM, 400);
    for (int i = 0; i < 20; i++) {
      CacheKey key = cache.key("test").add("a" + i);
      cache.get(key, this::compute);
      Files.setLastModifiedTime(
          folder.resolve(key.fileName()), FileTime.fromMillis(1_000_000L + i));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertTrue(files.count() <= 12);
    }
    assertTrue(Files.exists(folder.resolve(cache.key("test").add("a19").fileName())));
  }

  @Test
  void doesNotStoreAResultThatIsTooLarge() {
    Cache cache = Cache.in(folder, PROGRAM, 400);
    cache.put(cache.key("test").add("large"), new byte[101]);
    assertEquals(Optional.empty(), cache.find(cache.key("test").add("large")));
  }

  @Test
  void severalBuildsCanUseItAtOnce() throws IOException {
    List<Cache> builds =
        List.of(Cache.in(folder, PROGRAM, 4_000), Cache.in(folder, PROGRAM, 4_000));
    IntStream.range(0, 2_000)
        .parallel()
        .forEach(
            i -> {
              Cache cache = builds.get(i % 2);
              byte[] result = ("result " + i % 50).repeat(20).getBytes();
              assertArrayEquals(
                  result, cache.get(cache.key("test").add("a" + i % 50), () -> result));
            });
    try (Stream<Path> files = Files.list(folder)) {
      assertTrue(files.noneMatch(file -> file.getFileName().toString().startsWith("part-")));
    }
  }

  @Test
  void findsTheUsersFolderOrStoresNothing() {
    String path = folder.toAbsolutePath().toString();
    Optional<ProgramDigest> program = Optional.of(PROGRAM);
    Cache named = Cache.ofUser(Map.of("XDG_CACHE_HOME", path), "/nowhere", program);
    named.put(key(named), compute());
    assertTrue(Files.isDirectory(folder.resolve("rapporteur")));
    String home = folder.resolve("home").toString();
    Cache own = Cache.ofUser(Map.of("LOCALAPPDATA", "relative"), home, program);
    own.put(key(own), compute());
    assertTrue(Files.isDirectory(folder.resolve("home/.cache/rapporteur")));
    for (String odd : List.of("", "relative", "\0")) {
      assertFalse(Cache.ofUser(Map.of("XDG_CACHE_HOME", odd), odd, program).isOn());
    }
    assertFalse(
        Cache.ofUser(Map.of("XDG_CACHE_HOME", path), path, Optional.empty()).isOn(),
        "an unknown program stores nothing");
  }

  @Test
  void distinguishesPartsOfAKey() {
    Cache cache = Cache.none();
    assertNotEquals(
        cache.key("test").add("ab").add("c").hash(), cache.key("test").add("a").add("bc").hash());
  }

  record Pair(String one, Optional<String> other, List<Integer> more) {}

  @Test
  void distinguishesValuesByAllTheirParts() {
    List<Pair> different =
        List.of(
            new Pair("a", Optional.of("b"), List.of(1, 2)),
            new Pair("a", Optional.of("b"), List.of(12)),
            new Pair("a", Optional.empty(), List.of(1, 2)),
            new Pair("a, other=Optional[b]", Optional.of("b"), List.of(1, 2)),
            new Pair("b", Optional.of("a"), List.of(1, 2)));
    Cache cache = Cache.none();
    assertEquals(
        different.size(),
        different.stream().map(p -> cache.key("test").addValue(p).hash()).distinct().count());
    assertEquals(
        cache.key("test").addValue(different.get(0)).hash(),
        cache.key("test").addValue(new Pair("a", Optional.of("b"), List.of(1, 2))).hash());
    assertThrows(IllegalArgumentException.class, () -> cache.key("test").addValue(new Object()));
  }

  @Test
  void rejectsAdditionsToAUsedKey() {
    CacheKey key = Cache.none().key("test");
    assertEquals(key.hash(), key.hash());
    assertThrows(IllegalStateException.class, () -> key.add("more"));
  }
}
