package org.rapporteur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.build.Outcome;
import org.rapporteur.cache.Cache;
import org.rapporteur.cache.ProgramDigest;
import org.rapporteur.publish.OutputException;

/** A pipe in place of a file would block its reader forever, so none is opened. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SpecialFilesTest {

  @TempDir Path temp;
  private Project project;

  @BeforeEach
  void start() {
    project = Project.valid(temp.resolve("project"));
  }

  private static void pipe(Path file) throws Exception {
    Files.deleteIfExists(file);
    Files.createDirectories(file.getParent());
    Process process = new ProcessBuilder("mkfifo", file.toString()).inheritIO().start();
    assertTrue(process.waitFor(10, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/report.yaml",
        "content/report.es.yaml",
        "content/permalinks.yaml",
        "content/audit.yaml",
        "content/themes/01-detention/theme.md",
        "content/themes/01-detention/de-1.md",
        "content/themes/01-detention/de-2.md",
        "content/pages/about.md",
        "content/assets/map.png",
        "content/instruments/law.yaml",
        "content/unknown.txt",
        "site.yaml",
        "templates/theme.ftlh",
        "templates/assets/style.css",
        "templates/files/more.txt.ftl"
      })
  void reportsAPipeInThePlaceOfAFile(String path) throws Exception {
    pipe(project.path(path));
    String rule = path.startsWith("templates") ? "template-fault" : "not-a-file";
    for (Outcome outcome : List.of(project.build(), project.check())) {
      assertTrue(Project.rules(outcome).contains(rule), outcome.diagnostics()::toString);
      assertTrue(outcome.failed(), outcome.diagnostics()::toString);
    }
  }

  @Test
  void reportsASocket() throws IOException {
    // The path of a socket is limited to about a hundred characters.
    Path socket = project.path("content/pages/s.md");
    Files.createDirectories(socket.getParent());
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      assertTrue(Project.rules(project.build()).contains("not-a-file"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "site/.rapporteur/lock",
        "site/.rapporteur-manifest",
        "site/index.html",
        "site/r/de-1/index.html",
        "site/r",
        "site"
      })
  void rejectsAPipeInTheOutputFolder(String path) throws Exception {
    pipe(project.path(path));
    assertEquals(List.of("output-refused"), Project.rules(project.build()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"site/.rapporteur/lock"})
  void rejectsAFolderOrALinkAsLock(String path) throws Exception {
    Files.createDirectories(project.path(path));
    assertEquals(List.of("output-refused"), Project.rules(project.build()));
    Files.delete(project.path(path));
    Path theirs = Files.writeString(temp.resolve("theirs"), "theirs");
    Files.createSymbolicLink(project.path(path), theirs);
    assertEquals(List.of("output-refused"), Project.rules(project.build()));
    assertEquals("theirs", Files.readString(theirs));
    Files.delete(project.path(path));
    assertEquals(List.of(), Project.rules(project.build()));
  }

  @Test
  void removesAPipeFromTheStagingFolder() throws Exception {
    pipe(project.path("site/.rapporteur/stage"));
    assertEquals(List.of(), Project.rules(project.build()));
  }

  @Test
  void ignoresPipesInTheCache() throws Exception {
    Cache cache = Cache.in(temp.resolve("cache"), new ProgramDigest("1"), 1 << 20);
    cache.put(cache.key("kind"), new byte[1]);
    try (Stream<Path> files = Files.walk(temp.resolve("cache"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
        pipe(file);
      }
    }
    assertTrue(cache.find(cache.key("kind")).isEmpty());
    assertThrows(
        OutputException.class,
        () -> {
          pipe(temp.resolve("file"));
          org.rapporteur.publish.AtomicFile.replace(temp.resolve("file"), new byte[1]);
        });
  }
}
