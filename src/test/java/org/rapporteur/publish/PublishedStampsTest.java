package org.rapporteur.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cache.FileStamp;

/** The stamps by which a build knows that nothing of the published site changed. */
class PublishedStampsTest {

  private static final long INSTANT = Long.MAX_VALUE;

  @TempDir Path root;
  private Folder site;

  @BeforeEach
  void publish() {
    site = new Folder(root);
    site.publish("index.html", "home", "r/a-1/index.html", "one");
  }

  private Optional<List<FileStamp>> stamps() {
    return new Publisher(root).stamps(INSTANT);
  }

  @Test
  void everyFileAndTheListHaveOne() {
    assertEquals(3, stamps().orElseThrow().size());
    assertEquals(stamps(), stamps());
  }

  @Test
  void aChangedFileHasAnother() throws IOException {
    Optional<List<FileStamp>> before = stamps();
    site.with("r/a-1/index.html", "two");
    Files.setLastModifiedTime(root.resolve("r/a-1/index.html"), FileTime.fromMillis(1_000_000));
    assertNotEquals(before, stamps());
  }

  @Test
  void aMissingFileHasNone() throws IOException {
    Files.delete(root.resolve("index.html"));
    assertEquals(Optional.empty(), stamps());
  }

  @Test
  void aMissingFolderHasNone() throws IOException {
    Files.delete(root.resolve("r/a-1/index.html"));
    Files.delete(root.resolve("r/a-1"));
    assertEquals(Optional.empty(), stamps());
  }

  @Test
  void aBuildThatRunsOrWasKilledHasNone() throws IOException {
    site.with(".rapporteur/lock", "1");
    assertEquals(Optional.empty(), stamps());
  }

  @Test
  void aFolderWithoutAListHasNone() throws IOException {
    Files.delete(root.resolve(ReservedNames.MANIFEST));
    assertEquals(Optional.empty(), stamps());
  }

  @Test
  void aLinkAtThePlaceOfTheFolderHasNone() throws IOException {
    Path link = root.resolveSibling(root.getFileName() + "-link");
    Files.createSymbolicLink(link, root);
    try {
      assertFalse(new Publisher(link).stamps(INSTANT).isPresent());
    } finally {
      Files.delete(link);
    }
  }
}
