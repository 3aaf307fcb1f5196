package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  private static final String HASH = new Key("test").add("a").hash();

  @TempDir Path folder;

  private final AtomicInteger made = new AtomicInteger();

  private byte[] make() {
    made.incrementAndGet();
    return new byte[] {1, 2, 3};
  }

  @Test
  void whatIsKeptIsNotMadeAgain() {
    Store store = Store.in(folder.resolve("new"), 1_000);
    assertArrayEquals(store.get(HASH, this::make), store.get(HASH, this::make));
    assertEquals(1, made.get());
  }

  @Test
  void whatIsDamagedIsMadeAnew() throws IOException {
    Store store = Store.in(folder, 1_000);
    store.get(HASH, this::make);
    byte[] kept = Files.readAllBytes(folder.resolve(HASH));
    kept[kept.length - 1]++;
    Files.write(folder.resolve(HASH), kept);
    assertArrayEquals(new byte[] {1, 2, 3}, store.get(HASH, this::make));
    Files.write(folder.resolve(HASH), new byte[5]);
    assertArrayEquals(new byte[] {1, 2, 3}, store.get(HASH, this::make));
    assertEquals(3, made.get());
  }

  @Test
  void whereNothingCanBeKeptItIsMadeEachTime() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    Store store = Store.in(file, 1_000);
    store.get(HASH, this::make);
    store.get(HASH, this::make);
    Store.none().get(HASH, this::make);
    assertEquals(3, made.get());
  }

  @Test
  void theOldestGoFirst() throws IOException {
    Store store = Store.in(folder, 400);
    for (int i = 0; i < 20; i++) {
      String hash = new Key("test").add("a" + i).hash();
      store.get(hash, this::make);
      Files.setLastModifiedTime(folder.resolve(hash), FileTime.fromMillis(1_000_000L + i));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertTrue(files.count() <= 12);
    }
    assertTrue(Files.exists(folder.resolve(new Key("test").add("a19").hash())));
  }

  @Test
  void partsAreToldApart() {
    assertNotEquals(
        new Key("test").add("ab").add("c").hash(), new Key("test").add("a").add("bc").hash());
  }
}
