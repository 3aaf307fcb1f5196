package org.rapporteur.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that Rapporteur did not create are not changed, and no link is followed. */
class ForeignFilesTest {

  @TempDir Path temp;
  private Folder site;

  @BeforeEach
  void createFolder() {
    site = new Folder(temp.resolve("site"));
  }

  private OutputRefused assertRejected(String... pages) {
    Map<String, String> before = new Folder(temp).everything();
    OutputRefused exception = assertThrows(OutputRefused.class, () -> site.publish(pages));
    assertEquals(before, new Folder(temp).everything());
    assertFalse(exception.help().isBlank());
    return exception;
  }

  private void assertRejectedNaming(String name, String... pages) {
    String message = assertRejected(pages).getMessage();
    assertTrue(message.contains(site.root().resolve(name) + " is "), message);
  }

  @Test
  void rejectsAFolderWithFilesAndNoManifest() throws IOException {
    site.with("thesis.docx", "years of work");
    assertTrue(assertRejected("a", "1").getMessage().contains("did not create"));
  }

  @Test
  void acceptsAnEmptyFolder() throws IOException {
    Files.createDirectory(site.root());
    site.publish("a", "1");
    assertEquals("{a=1}", site.tree().toString());
  }

  @Test
  void acceptsAFolderWithFilesOfTheSystem() throws IOException {
    site.with(".DS_Store", "noise").with("desktop.ini", "noise");
    site.publish("a", "1");
    assertEquals("{.DS_Store=noise, a=1, desktop.ini=noise}", site.tree().toString());
  }

  @Test
  void rejectsAFileOrALinkAsOutputFolder() throws IOException {
    Files.writeString(site.root(), "a file");
    assertTrue(assertRejected("a", "1").getMessage().contains("is a file"));
    Files.delete(site.root());
    Files.createDirectory(temp.resolve("elsewhere"));
    Files.createSymbolicLink(site.root(), temp.resolve("elsewhere"));
    assertTrue(assertRejected("a", "1").getMessage().contains("is a symbolic link"));
  }

  @Test
  void publishesBesideOtherFilesIfThereIsAManifest() throws IOException {
    site.with("CNAME", "example.org").with("old/page.html", "theirs");
    site.with(ReservedNames.MANIFEST, "rapporteur-manifest 1\n");
    site.publish("a", "1", "old/b", "2");
    site.publish("c", "3");
    assertEquals("{CNAME=example.org, c=3, old/=, old/page.html=theirs}", site.tree().toString());
  }

  @Test
  void rejectsReplacingAForeignFile() throws IOException {
    site.publish("a", "1");
    site.with("b", "theirs");
    assertRejectedNaming("b", "a", "changed", "b", "ours");
    assertRejectedNaming("b", "a", "changed", "b/index.html", "ours");
  }

  @Test
  void adoptsAForeignFileWithEqualBytes() throws IOException {
    site.publish("a", "1");
    site.with("b", "equal");
    assertEquals(new CommitSummary(0, 2, 0, 6), site.publish("a", "1", "b", "equal"));
    site.publish("a", "1");
    assertEquals("{a=1}", site.tree().toString());
  }

  @Test
  void preservesForeignFilesAndTheirFolders() throws IOException {
    site.publish("a", "1", "r/x/i", "2", "r/y/i", "3");
    site.with("r/x/notes.txt", "theirs");
    site.publish("a", "1");
    assertEquals("{a=1, r/=, r/x/=, r/x/notes.txt=theirs}", site.tree().toString());
  }

  @Test
  void preservesAFolderThatExistedBefore() throws IOException {
    site.publish("a", "1");
    Files.createDirectories(site.root().resolve("uploads"));
    site.publish("a", "1", "uploads/x/b", "2");
    assertEquals("rapporteur-manifest 1\na\nuploads/\nuploads/x/b\n", site.manifest());
    site.publish("a", "2", "uploads/x/b", "2");
    site.publish("a", "1");
    assertEquals("{a=1, uploads/=}", site.tree().toString());
    assertEquals("rapporteur-manifest 1\na\n", site.manifest());
  }

  @Test
  void rejectsReplacingAForeignFolderByAFile() throws IOException {
    site.publish("r/x/i", "1");
    site.with("r/x/notes.txt", "theirs");
    assertRejectedNaming("r/x/notes.txt", "r", "now a file");
    Files.delete(site.root().resolve("r/x/notes.txt"));
    Files.createDirectory(site.root().resolve("r/empty"));
    assertRejectedNaming("r/empty", "r", "now a file");
  }

  @Test
  void preservesAFolderThatReplacedAStaleFile() throws IOException {
    site.publish("a", "1", "b", "2");
    Files.delete(site.root().resolve("b"));
    Files.createDirectory(site.root().resolve("b"));
    assertEquals(0, site.publish("a", "1").removed());
    assertEquals("{a=1, b/=}", site.tree().toString());
  }

  @Test
  void doesNotFollowALinkToWriteOrDelete() throws IOException {
    Folder secrets = new Folder(temp.resolve("secrets")).with("i", "keep");
    site.publish("a", "1", "r/i", "keep", "s", "keep");
    Files.delete(site.root().resolve("r/i"));
    Files.delete(site.root().resolve("r"));
    Files.createSymbolicLink(site.root().resolve("r"), secrets.root());
    assertRejectedNaming("r", "a", "2", "r/i", "overwrite");
    assertRejectedNaming("r", "a", "2", "r/deep/i", "new");
    assertRejectedNaming("r", "a", "2");
    Files.delete(site.root().resolve("r"));
    Files.delete(site.root().resolve("s"));
    Files.createSymbolicLink(site.root().resolve("s"), secrets.root().resolve("i"));
    assertRejectedNaming("s", "s", "keep");
    site.publish("a", "2");
    assertEquals("{a=2, s=link}", site.tree().toString());
    assertEquals("{i=keep}", secrets.tree().toString());
  }

  @Test
  void rejectsALinkInPlaceOfRapporteursOwnFiles() throws IOException {
    site.publish("a", "1");
    Folder secrets = new Folder(temp.resolve("secrets")).with("stage/x", "keep");
    Files.createSymbolicLink(site.root().resolve(ReservedNames.WORK), secrets.root());
    assertRejectedNaming(ReservedNames.WORK, "a", "1");
    Files.delete(site.root().resolve(ReservedNames.WORK));
    Files.createDirectory(site.root().resolve(ReservedNames.WORK));
    Path stage = site.root().resolve(ReservedNames.WORK).resolve("stage");
    Files.createSymbolicLink(stage, secrets.root());
    site.publish("a", "2");
    assertEquals("keep", secrets.tree().get("stage/x"));
    Files.move(site.root().resolve(ReservedNames.MANIFEST), secrets.root().resolve("m"));
    Files.createSymbolicLink(
        site.root().resolve(ReservedNames.MANIFEST), secrets.root().resolve("m"));
    assertRejectedNaming(ReservedNames.MANIFEST, "a", "1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rapporteur-manifest 2\na\n",
        "<<<<<<< HEAD\n",
        "rapporteur-manifest 1\na\n../victim\n",
        "rapporteur-manifest 1\n/etc/passwd\n",
        "rapporteur-manifest 1\na/../../victim\n",
        "rapporteur-manifest 1\n\u001b[2J\n",
        "rapporteur-manifest 1\n.rapporteur-manifest\n",
        "rapporteur-manifest 1\n.rapporteur/lock\n",
        "rapporteur-manifest 1\n\na\n",
        "rapporteur-manifest 1\na//\n"
      })
  void rejectsAManifestWithAnInvalidPath(String text) throws IOException {
    Files.writeString(temp.resolve("victim"), "keep");
    site.with("a", "1").with(ReservedNames.MANIFEST, text);
    String message = assertRejected("b", "2").getMessage();
    assertTrue(message.contains(ReservedNames.MANIFEST), message);
    assertFalse(message.contains("\u001b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../victim", ".rapporteur/lock"})
  void namesTheLineOfAnInvalidPath(String path) throws IOException {
    site.with("a", "1").with(ReservedNames.MANIFEST, "rapporteur-manifest 1\na\n" + path + "\nb\n");
    String message = assertRejected("b", "2").getMessage();
    assertTrue(message.contains(ReservedNames.MANIFEST + ", line 3, is not"), message);
  }

  @Test
  void rejectsAManifestThatIsNotText() throws IOException {
    site.with("a", "1");
    Files.write(site.root().resolve(ReservedNames.MANIFEST), new byte[] {(byte) 0xff, (byte) 0xfe});
    OutputRefused exception = assertThrows(OutputRefused.class, () -> site.publish("a", "1"));
    assertTrue(exception.getMessage().contains("not text"));
  }

  /** Those that an interrupted first build left, if the manifest was removed meanwhile. */
  @Test
  void acceptsAFolderWithFilesOfTheSiteAndNoManifest() throws IOException {
    site.with("r/x/i", "2").with("r/.DS_Store", "noise");
    site.publish("a", "1", "r/x/i", "2", "r/y/i", "3");
    assertEquals(
        "{a=1, r/=, r/.DS_Store=noise, r/x/=, r/x/i=2, r/y/=, r/y/i=3}", site.tree().toString());
    assertEquals("rapporteur-manifest 1\na\nr/x/i\nr/y/i\n", site.manifest());
  }

  @ParameterizedTest
  @ValueSource(strings = {"r/x/notes", "r/notes", "q/i", "r/x/a:b"})
  void rejectsAFolderWithOneOtherFileAndNoManifest(String other) throws IOException {
    site.with("r/x/i", "2").with(other, "2");
    assertTrue(
        assertRejected("a", "1", "r/x/i", "2", "q", "3").getMessage().contains("did not create"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"uploads", "r/x/i/deep"})
  void rejectsAFolderWithAnotherFolderAndNoManifest(String other) throws IOException {
    Files.createDirectories(site.root().resolve(other));
    assertTrue(assertRejected("a", "1", "r/x/i", "2").getMessage().contains("did not create"));
  }

  /** Logo.png is ours, so on a disk that ignores case logo.png would be ours too. */
  @Test
  void distinguishesNamesByCaseIfTheDiskDoes() throws IOException {
    site.publish("Logo.png", "ours");
    site.with("logo.png", "theirs");
    Assumptions.assumeTrue(site.tree().size() == 2, "the disk ignores case");
    assertRejectedNaming("logo.png", "logo.png", "new");
    Files.delete(site.root().resolve("logo.png"));
    site.publish("logo.png", "new");
    assertEquals("{logo.png=new}", site.tree().toString());
  }
}
