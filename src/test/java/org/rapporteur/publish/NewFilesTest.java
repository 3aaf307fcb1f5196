package org.rapporteur.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewFilesTest {

  private FileSystem disk;
  private Path folder;

  @BeforeEach
  void makeDisk() {
    disk = Jimfs.newFileSystem(Configuration.unix());
    folder = disk.getPath("/work/project");
  }

  @AfterEach
  void closeDisk() throws IOException {
    disk.close();
  }

  private static Map<String, String> texts(String... files) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < files.length; i += 2) {
      texts.put(files[i], files[i + 1]);
    }
    return texts;
  }

  @Test
  void allFilesAreWritten() {
    new NewFiles(folder).write(texts("a.md", "A", "b/c/d.md", "D"));
    assertEquals("{a.md=A, b/=, b/c/=, b/c/d.md=D}", new Folder(folder).tree().toString());
  }

  @Test
  void aFileThatExistsLeavesAllAsItWas() throws IOException {
    new Folder(folder).with("z.md", "theirs");
    assertThrows(
        OutputRefused.class,
        () -> new NewFiles(folder).write(texts("b/c/d.md", "D", "b/e.md", "E", "z.md", "Z")));
    assertEquals("{z.md=theirs}", new Folder(folder).tree().toString());
  }

  /** A file at the path of a folder: the disk refuses, and the files written before are removed. */
  @ParameterizedTest
  @ValueSource(strings = {"z/x.md", "z/y/x.md"})
  void aDiskThatRefusesLeavesAllAsItWas(String last) throws IOException {
    new Folder(disk.getPath("/work")).with("project/z", "theirs");
    assertThrows(
        OutputException.class,
        () -> new NewFiles(folder).write(texts("a.md", "A", "n/m.md", "M", last, "X")));
    assertEquals("{z=theirs}", new Folder(folder).tree().toString());
  }

  @Test
  void foldersAboveAreRemovedAgainToo() {
    assertThrows(
        OutputException.class, () -> new NewFiles(folder).write(texts("a", "A", "a/x.md", "X")));
    assertFalse(Files.exists(disk.getPath("/work/project")));
    assertFalse(Files.exists(disk.getPath("/work/project/a")));
  }
}
