package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A replacement of an asset while the preview runs is not shown if it is outside the project. */
@Timeout(20)
@DisabledOnOs(OS.WINDOWS)
class ReplacedAssetsTest {

  private static final String ASSET = "assets/map.svg";
  private static final String SECRET = "swordfish";

  @TempDir Path temp;
  private EditedProject project;
  private Preview preview;
  private Path asset;
  private Path outside;

  @BeforeEach
  void start() throws IOException {
    project = new EditedProject(Files.createDirectory(temp.resolve("project")), 1);
    preview = new Preview(project.request());
    preview.refresh();
    assertTrue(preview.respond(ASSET).isPresent());
    asset = temp.resolve("project/content").resolve(ASSET);
    outside = Files.createDirectory(temp.resolve("outside"));
    Files.writeString(outside.resolve("map.svg"), SECRET);
  }

  private void assertShowsNothing() {
    assertEquals(Optional.empty(), preview.respond(ASSET).map(ReplacedAssetsTest::text));
    assertFalse(preview.refresh().shown(), "the last good site stays");
    assertEquals(Optional.empty(), preview.respond(ASSET).map(ReplacedAssetsTest::text));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    Files.delete(asset);
    Files.createSymbolicLink(asset, outside.resolve("map.svg"));
    assertShowsNothing();
  }

  @Test
  void aLinkToAnEndlessDeviceIsNotFollowed() throws IOException {
    Files.delete(asset);
    Files.createSymbolicLink(asset, Path.of("/dev/zero"));
    assertShowsNothing();
  }

  @Test
  void aLinkInPlaceOfItsFolderIsNotFollowed() throws IOException {
    Files.delete(asset);
    Files.delete(asset.getParent());
    Files.createSymbolicLink(asset.getParent(), outside);
    assertShowsNothing();
  }

  @Test
  void aPipeIsNotOpened() throws Exception {
    Files.delete(asset);
    assertEquals(0, new ProcessBuilder("mkfifo", asset.toString()).start().waitFor());
    assertShowsNothing();
  }

  @Test
  void aFolderIsNotRead() throws IOException {
    Files.delete(asset);
    Files.createDirectory(asset);
    assertShowsNothing();
  }

  @Test
  void aFileInItsPlaceIsShown() throws IOException {
    Files.writeString(asset, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    assertTrue(text(preview.respond(ASSET).orElseThrow()).endsWith("svg\"/>"));
  }

  @Test
  void aDownloadWithoutItsFileIsNotAFailure() throws IOException {
    project.write(
        "content/report.yaml",
        project.read("content/report.yaml").replace("downloads: []", "downloads: [zip, epub]"));
    preview.refresh();
    Files.delete(asset);
    assertEquals(Optional.empty(), preview.respond("report.epub").map(bytes -> bytes.length));
    assertTrue(preview.respond("r/rb-1/index.html").isPresent());
  }
}
