package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Diagnostics;

/** What a folder lists: files and folders whose names work on every system. */
class NamesInFoldersTest {

  @TempDir Path temporary;

  private final Diagnostics diagnostics = new Diagnostics();

  private List<String> items() {
    return new Folder(temporary, "content")
        .items(diagnostics).stream().map(Folder.FolderEntry::fileName).toList();
  }

  private List<String> problems() {
    return diagnostics.sorted().stream().map(d -> d.rule().id() + ": " + d.message()).toList();
  }

  @Test
  void areSorted() throws IOException {
    for (String name : List.of("b.md", "é.md", "a.md", "c.md", "B2.md", "0.md", "z", "k.md")) {
      Files.writeString(temporary.resolve(name), "x");
    }
    assertEquals(List.of("0.md", "B2.md", "a.md", "b.md", "c.md", "k.md", "z", "é.md"), items());
    assertEquals(List.of(), problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"con", "CON.md", "nul.tar.gz", "com1.txt", "a<b", "a%b", "a\u200Bb", "a\u0001b"})
  void thatDoNotWorkEverywhereAreReported(String name) throws IOException {
    assumeTrue(FileSystems.getDefault().getSeparator().equals("/"));
    Files.writeString(temporary.resolve(name), "x");
    assertEquals(List.of(), items());
    assertEquals(List.of("bad-file-name: this name does not work on every system"), problems());
    assertEquals("content/" + name, diagnostics.sorted().get(0).span().file());
  }

  @ParameterizedTest
  @ValueSource(strings = {"con-1.md", "com.md", "a b.md", "a\u00A0b", "com10", "ü.md"})
  void ofOtherCharactersAreListed(String name) throws IOException {
    Files.writeString(temporary.resolve(name), "x");
    assertEquals(List.of(name), items());
    assertEquals(List.of(), problems());
  }

  @Test
  void haveAtMost120Characters() throws IOException {
    Files.writeString(temporary.resolve("a".repeat(120)), "x");
    Files.writeString(temporary.resolve("b".repeat(121)), "x");
    assertEquals(List.of("a".repeat(120)), items());
    assertEquals(List.of("bad-file-name: this name does not work on every system"), problems());
  }

  @Test
  void withAccentsOfTheirOwnAreReported() throws IOException {
    Files.writeString(temporary.resolve("e\u0301.md"), "x");
    assertEquals(List.of(), items());
    assertEquals(
        "the accents in this name are stored apart from their letters, as on a Mac",
        diagnostics.sorted().get(0).message());
    assertEquals(
        "Type the name again, as “é.md”, or use letters without accents.",
        diagnostics.sorted().get(0).help());
  }

  @Test
  void thatDifferByCaseAreReported() throws IOException {
    Files.writeString(temporary.resolve("A.md"), "x");
    Files.writeString(temporary.resolve("a.md"), "x");
    assumeTrue(Files.readAllLines(temporary.resolve("A.md")).size() == 1);
    assertEquals(List.of("a.md"), items());
    assertEquals(
        List.of("id-case: this name differs from “a.md” only by upper and lower case"), problems());
    assertEquals("content/A.md", diagnostics.sorted().get(0).span().file());
  }

  @Test
  void ofSymbolicLinksAreReported() throws IOException {
    Files.createDirectory(temporary.resolve("folder"));
    Files.createSymbolicLink(temporary.resolve("link"), temporary.resolve("folder"));
    assertEquals(List.of("folder"), items());
    assertEquals(List.of("symlink: this is a symbolic link"), problems());
    Diagnostics other = new Diagnostics();
    assertEquals(Optional.empty(), new Folder(temporary, "content").folder("link", other));
    assertEquals("content/link", other.sorted().get(0).span().file());
  }

  @Test
  void ofPipesAreReported() throws IOException, InterruptedException {
    Path pipe = temporary.resolve("pipe.md");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
    new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();
    assertEquals(List.of(), items());
    assertEquals(
        List.of("not-a-file: this is a pipe, a socket or a device, but should be a file"),
        problems());
    Diagnostics other = new Diagnostics();
    TextFile.read(new Folder(temporary, "content").item("pipe.md"), other);
    assertEquals(1, other.sorted().size());
  }

  @Test
  void ofAFileInThePlaceOfAFolderAreReported() throws IOException {
    Folder folder = new Folder(temporary, "");
    assertEquals(Optional.empty(), folder.folder("themes", diagnostics));
    assertEquals(List.of(), problems());
    Files.writeString(temporary.resolve("themes"), "x");
    assertEquals(Optional.empty(), folder.folder("themes", diagnostics));
    assertEquals(List.of("not-a-folder: “themes” is a file, but should be a folder"), problems());
  }

  @Test
  void ofAFolderThatIsGoneCannotBeRead() {
    assertEquals(List.of(), new Folder(temporary.resolve("none"), "none").items(diagnostics));
    assertEquals(List.of("unreadable: this folder cannot be read"), problems());
  }
}
