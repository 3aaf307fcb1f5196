package org.rapporteur.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.OutputPath;

class PublisherTest {

  private FileSystem disk;
  private Folder site;

  @BeforeEach
  void createDisk() {
    disk = Jimfs.newFileSystem(Configuration.unix());
    site = new Folder(disk.getPath("/work/project/site"));
  }

  @AfterEach
  void closeDisk() throws IOException {
    disk.close();
  }

  @Test
  void publishesToAnAbsentFolder() throws IOException {
    CommitSummary summary = site.publish("index.html", "home", "r/a-1/index.html", "one");
    assertEquals(new CommitSummary(2, 0, 0, 7), summary);
    assertEquals(
        Map.of("index.html", "home", "r/", "", "r/a-1/", "", "r/a-1/index.html", "one"),
        site.tree());
    assertEquals("rapporteur-manifest 1\nindex.html\nr/a-1/index.html\n", site.manifest());
  }

  @Test
  void writesChangedFilesAndRemovesStaleOnes() throws IOException {
    site.publish("a", "1", "b", "2", "r/x/i", "3", "r/y/i", "4");
    CommitSummary summary =
        site.publish("a", "1", "b", "two", "r/y/i", "4", "r/z/i", "5", "s/i", "6");
    assertEquals(new CommitSummary(3, 2, 1, 7), summary);
    assertEquals(
        "{a=1, b=two, r/=, r/y/=, r/y/i=4, r/z/=, r/z/i=5, s/=, s/i=6}", site.tree().toString());
    assertEquals("rapporteur-manifest 1\na\nb\nr/y/i\nr/z/i\ns/i\n", site.manifest());
  }

  /** A stale file at the path of a new folder is removed before the others, and counted as well. */
  @Test
  void countsStaleFilesThatBlockNewOnes() throws IOException {
    site.publish("a", "1", "b/c", "2", "d", "3", "e", "4");
    assertEquals(new CommitSummary(2, 1, 3, 7), site.publish("a/x", "five", "b", "6!", "e", "4"));
    assertEquals("{a/=, a/x=five, b=6!, e=4}", site.tree().toString());
  }

  @Test
  void writesNoFileWhenNothingChanged() throws IOException {
    String[] pages = {"index.html", "home", "r/a-1/index.html", "one"};
    site.publish(pages);
    FileTime old = FileTime.fromMillis(1_000_000);
    List<Path> entries = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(site.root())) {
      paths.filter(p -> !p.equals(site.root())).forEach(entries::add);
    }
    for (Path each : entries) {
      Files.setLastModifiedTime(each, old);
    }
    assertEquals(new CommitSummary(0, 2, 0, 7), site.publish(pages));
    for (Path each : entries) {
      assertEquals(old, Files.getLastModifiedTime(each), each.toString());
    }
  }

  @Test
  void leavesTheSiteUnchangedWithoutACommit() throws IOException {
    site.publish("a", "1", "b", "2");
    Map<String, String> before = site.everything();
    try (Stage stage = new Publisher(site.root()).stage()) {
      Folder.put(stage, "a", "changed", "new/c", "3");
    }
    assertEquals(before, site.everything());
  }

  @Test
  void removesCreatedFoldersWithoutACommit() {
    try (Stage stage = new Publisher(site.root()).stage()) {
      Folder.put(stage, "a", "1");
    }
    assertFalse(Files.exists(disk.getPath("/work/project")));
  }

  @Test
  void readsStagedFiles() {
    site.publish("same", "1", "other", "2");
    try (Stage stage = new Publisher(site.root()).stage()) {
      Folder.put(stage, "same", "1", "other", "new", "r/x/i", "3");
      for (String[] each : new String[][] {{"same", "1"}, {"other", "new"}, {"r/x/i", "3"}}) {
        assertArrayEquals(
            each[1].getBytes(StandardCharsets.UTF_8), stage.read(OutputPath.of(each[0])));
      }
      assertThrows(IllegalArgumentException.class, () -> stage.read(OutputPath.of("no")));
    }
  }

  @Test
  void acceptsFilesFromManyThreads() {
    Map<String, String> expected = new TreeMap<>();
    IntStream.range(0, 500).forEach(i -> expected.put("r/x-" + i % 97 + "/" + i, "text " + i));
    for (int round = 0; round < 2; round++) {
      try (Stage stage = new Publisher(site.root()).stage()) {
        expected.entrySet().parallelStream()
            .forEach(e -> stage.put(Folder.artifact(e.getKey(), e.getValue())));
        assertEquals(round == 0 ? 500 : 0, stage.commit().written());
      }
    }
    Map<String, String> files = site.tree();
    files.keySet().removeIf(name -> name.endsWith("/"));
    assertEquals(expected, files);
  }

  @Test
  void turnsAFileIntoAFolderAndBack() {
    site.publish("legal", "1", "z", "0");
    site.publish("legal/index.html", "2", "legal/de/index.html", "3", "z", "0");
    assertEquals(
        "{legal/=, legal/de/=, legal/de/index.html=3, legal/index.html=2, z=0}",
        site.tree().toString());
    site.publish("legal", "1", "z", "0");
    assertEquals("{legal=1, z=0}", site.tree().toString());
  }

  @Test
  void preservesAFileAtThePathOfAListedFolder() throws IOException {
    site.publish("legal", "1");
    site.with(ReservedNames.MANIFEST, "rapporteur-manifest 1\nlegal\nlegal/index.html\n");
    assertEquals(new CommitSummary(0, 1, 0, 1), site.publish("legal", "1"));
    assertEquals("{legal=1}", site.tree().toString());
  }

  @Test
  void rejectsInternalErrors() {
    try (Stage stage = new Publisher(site.root()).stage()) {
      Folder.put(stage, "a", "1");
      assertThrows(IllegalStateException.class, () -> Folder.put(stage, "a", "1"));
      for (String name : List.of(".rapporteur-manifest", ".rapporteur/x", ".Rapporteur/x")) {
        assertThrows(IllegalArgumentException.class, () -> Folder.put(stage, name, "1"));
      }
      Folder.put(stage, "b", "1", "b/c", "1");
      assertThrows(IllegalStateException.class, stage::commit);
      assertThrows(IllegalStateException.class, () -> Folder.put(stage, "late", "1"));
    }
    assertFalse(Files.exists(site.root()));
  }

  @Test
  void changesTheCaseOfANameIfTheDiskIgnoresCase() throws IOException {
    try (FileSystem mac = Jimfs.newFileSystem(Configuration.osX())) {
      Folder macSite = new Folder(mac.getPath("/site"));
      macSite.publish("assets/Logo.png", "same", "assets/Map.png", "old");
      macSite.publish("assets/logo.png", "same", "assets/map.png", "new");
      assertEquals(
          "{assets/=, assets/logo.png=same, assets/map.png=new}", macSite.tree().toString());
    }
  }

  @Test
  void completesAnInterruptedCommit() throws IOException {
    site.publish("a", "1", "b", "2", "r/x/i", "3");
    // The state that a killed build leaves: old and new files listed, some moved, stage and lock
    // present.
    site.with(ReservedNames.MANIFEST, "rapporteur-manifest 1\na\nb\nr/w/i\nr/x/i\nr/y/i\n");
    site.with("a", "one").with("r/y/i", "4");
    site.with(".rapporteur/stage/tree/r/w/i", "5").with(".rapporteur/stage/manifest", "rappo");
    site.with(".rapporteur/lock", "1");
    site.publish("a", "1", "r/x/i", "3");
    assertEquals(
        "{.rapporteur-manifest=rapporteur-manifest 1\na\nr/x/i\n, a=1, r/=, r/x/=, r/x/i=3}",
        site.everything().toString());
  }

  @Test
  void publishesAfterAFirstBuildKilledBeforeItsCommit() throws IOException {
    site.with(".rapporteur/stage/files/0", "half").with(".rapporteur/lock", "1");
    site.publish("a", "1");
    assertEquals("{a=1}", site.tree().toString());
  }
}
