package org.rapporteur.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.OutputPath;
import org.rapporteur.render.Artifact;

/** Files that are written while they are generated, and are never in memory as a whole. */
class StreamedFilesTest {

  /** Longer than every buffer on the way. */
  private static final String LONG = "0123456789".repeat(20_000);

  private FileSystem disk;
  private Folder site;

  @BeforeEach
  void makeDisk() {
    disk = Jimfs.newFileSystem(Configuration.unix());
    site = new Folder(disk.getPath("/work/project/site"));
  }

  @AfterEach
  void closeDisk() throws IOException {
    disk.close();
  }

  private static Artifact streamed(String path, String text) {
    return Artifact.of(
        OutputPath.of(path),
        out -> {
          for (int i = 0; i < text.length(); i += 777) {
            out.write(text, i, Math.min(777, text.length() - i));
          }
        });
  }

  private CommitSummary publish(String path, String text) {
    try (Stage stage = new Publisher(site.root()).stage()) {
      assertEquals(text.length(), stage.put(streamed(path, text)));
      return stage.commit();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"list.json", "data/list.json"})
  void aNewFileIsWritten(String path) throws IOException {
    assertEquals(new CommitSummary(1, 0, 0, LONG.length()), publish(path, LONG));
    assertEquals(LONG, Files.readString(site.root().resolve(path)));
  }

  @Test
  void anEqualFileIsNotWritten() throws IOException {
    publish("list.json", LONG);
    FileTime old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(site.root().resolve("list.json"), old);
    assertEquals(new CommitSummary(0, 1, 0, LONG.length()), publish("list.json", LONG));
    assertEquals(old, Files.getLastModifiedTime(site.root().resolve("list.json")));
  }

  /** Wherever the new text departs from the old one. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 776, 777, 65_535, 65_536, 65_537, 131_072, 199_999})
  void aFileThatDiffersFromSomePlaceOnIsReplaced(int at) throws IOException {
    publish("list.json", LONG);
    String next = LONG.substring(0, at) + "x" + LONG.substring(at + 1);
    assertEquals(new CommitSummary(1, 0, 0, next.length()), publish("list.json", next));
    assertEquals(next, Files.readString(site.root().resolve("list.json")));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_536, 131_072, 199_999})
  void aFileThatBecomesShorterOrLongerIsReplaced(int length) throws IOException {
    publish("list.json", LONG);
    assertEquals(1, publish("list.json", LONG.substring(0, length)).written());
    assertEquals(length, Files.size(site.root().resolve("list.json")));
    assertEquals(1, publish("list.json", LONG).written());
    assertEquals(LONG, Files.readString(site.root().resolve("list.json")));
  }

  /** A NUL at the end of a file is a byte like any other. */
  @Test
  void aFileThatLosesItsLastByteIsReplaced() throws IOException {
    publish("report.zip", "text\0");
    assertEquals(1, publish("report.zip", "text").written());
    assertEquals("text", Files.readString(site.root().resolve("report.zip")));
  }

  @Test
  void singleBytesAreComparedToo() throws IOException {
    site.with("list.json", "abc");
    ByteArrayOutputStream staged = new ByteArrayOutputStream();
    try (DifferingOutput out =
        new DifferingOutput(
            site.root().resolve("list.json"),
            () -> new StagingArea.NewFile(site.root().resolve("staged"), staged))) {
      for (char c : "abd".toCharArray()) {
        out.write(c);
      }
      assertEquals(Optional.of(site.root().resolve("staged")), out.finish());
      assertEquals(3, out.length());
    }
    assertEquals("abd", staged.toString(StandardCharsets.UTF_8));
  }

  @Test
  void somebodyElsesFileIsNotReplaced() throws IOException {
    publish("index.html", "home");
    site.with("list.json", "theirs");
    try (Stage stage = new Publisher(site.root()).stage()) {
      assertThrows(OutputRefused.class, () -> stage.put(streamed("list.json", LONG)));
    }
    assertEquals("theirs", Files.readString(site.root().resolve("list.json")));
    assertFalse(Files.exists(site.root().resolve(".rapporteur")));
  }

  /** A folder of ours at the path of a file makes room; one with another's file in it does not. */
  @Test
  void aFolderMakesRoomForAFileOnlyIfItIsOurs() throws IOException {
    publish("legal/index.html", "old");
    publish("legal", LONG);
    assertEquals(LONG, Files.readString(site.root().resolve("legal")));
    publish("legal/index.html", "old");
    site.with("legal/theirs.txt", "theirs");
    try (Stage stage = new Publisher(site.root()).stage()) {
      assertThrows(OutputRefused.class, () -> stage.put(streamed("legal", LONG)));
    }
    assertEquals("theirs", Files.readString(site.root().resolve("legal/theirs.txt")));
  }
}
