package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Rapporteur;
import org.rapporteur.build.UpToDateCheck;
import org.rapporteur.cache.Cache;
import org.rapporteur.cache.ProgramDigest;
import org.rapporteur.cache.SharedCache;
import org.rapporteur.publish.CommitSummary;

/** Tests when a build has something to do, and when the previous site is up to date. */
class UpToDateCheckTest {

  @TempDir private Path folder;
  private SmallProject project;
  private int builds;

  @BeforeEach
  void buildOnce() throws IOException {
    project = SmallProject.in(folder.resolve("project"));
    project.write("content/assets/note.txt", "A note.");
    project.replace(
        "content/themes/02-water/theme.md",
        "About water.",
        "About water, with [a note](../../assets/note.txt).");
    project.write("templates/own.css", "a { color: navy }");
    build();
    builds = 0;
  }

  @Test
  void aSecondBuildIsUpToDateWithTheSameOutcome() throws IOException {
    Outcome again = build();
    assertEquals(0, builds);
    Outcome fresh = new Rapporteur(request()).build();
    assertEquals(fresh, again);
    assertEquals(0, again.summary().map(CommitSummary::written).orElseThrow());
  }

  @Test
  void aChangedTextCausesABuild() throws IOException {
    project.replace("content/themes/01-detention/de-1.md", "every door", "each door");
    assertBuilds();
    project.replace("content/themes/01-detention/de-1.md", "each door", "every door");
    assertBuilds();
  }

  @Test
  void anyFileOfTheReportCausesABuild() throws IOException {
    project.write("content/assets/note.txt", "Another.");
    assertBuilds();
    project.delete("content/pages/about.md");
    assertBuilds();
    project.move("content/themes/02-water/wa-1.md", "content/themes/01-detention/wa-1.md");
    assertBuilds();
    project.recommendation("02-water", "wa-2", "Dig", "Dig wells.");
    assertBuilds();
    project.freeze();
    assertBuilds();
  }

  @Test
  void deepFoldersAreIncluded() throws IOException {
    project.write("content/assets/" + "d/".repeat(1_000) + "note.txt", "A note.");
    List<String> rules = build().diagnostics().stream().map(found -> found.rule().id()).toList();
    assertEquals(List.of("bad-file-name"), rules);
    assertEquals(1, builds);
    // JUnit would follow the path to each folder, which takes seconds if they are this deep.
    project.delete("content/assets/d");
  }

  @Test
  void aTemplateCausesABuild() throws IOException {
    project.write("templates/own.css", "a { color: teal }");
    assertBuilds();
    project.delete("templates/own.css");
    assertBuilds();
  }

  @Test
  void theSiteFileCausesABuild() throws IOException {
    String site =
        "title: T\nlanguage: en\nbase-url: https://example.org/sites/\neditions:\n  - {content: content, base: a/}\n";
    project.write("site.yaml", site);
    assertBuilds();
    project.replace("site.yaml", "base: a/", "base: b/");
    assertBuilds();
  }

  @Test
  void filesBesideTheReportDoNotCauseABuild() throws IOException {
    project.write("README.md", "Read me.");
    project.write("notes/one.md", "A note.");
    build();
    assertEquals(0, builds);
  }

  @Test
  void aChangedSiteIsBuiltAgain() throws IOException {
    Path page = project.site().resolve("r/de-1/index.html");
    Files.writeString(page, Files.readString(page) + " ");
    assertBuilds();
    Files.setLastModifiedTime(page, FileTime.fromMillis(1_000_000_000_000L));
    assertBuilds();
    Files.delete(page);
    assertBuilds();
    Files.writeString(project.site().resolve(".rapporteur-manifest"), "rapporteur-manifest 1\n");
    assertBuilds();
    Files.createDirectory(project.site().resolve(".rapporteur"));
    assertBuilds();
    project.delete("site");
    assertBuilds();
  }

  @Test
  void aLinkInPlaceOfAFolderIsNotAccepted() throws IOException {
    Path pages = project.site().resolve("r");
    Files.move(pages, folder.resolve("r"));
    Files.createSymbolicLink(pages, folder.resolve("r"));
    build(request(), "program");
    assertEquals(1, builds);
  }

  @Test
  void anotherProgramRequestOrDayCausesABuild() {
    build(request(), "program 2");
    assertEquals(1, builds);
    BuildRequest r = request();
    build(
        new BuildRequest(
            r.project(),
            r.output(),
            Optional.of("https://example.net/"),
            r.templates(),
            false,
            false,
            r.today()),
        "program");
    assertEquals(2, builds);
    build(
        new BuildRequest(
            r.project(), r.output(), r.baseUrl(), r.templates(), false, true, r.today()),
        "program");
    assertEquals(3, builds);
    build(
        new BuildRequest(
            r.project(),
            r.output(),
            r.baseUrl(),
            r.templates(),
            false,
            false,
            r.today().plusDays(1)),
        "program");
    assertEquals(4, builds);
  }

  @Test
  void withoutACacheEachBuildRuns() {
    for (int i = 0; i < 2; i++) {
      new UpToDateCheck(request(), Cache.none()).build(this::builds);
    }
    assertEquals(2, builds);
  }

  @Test
  void aDiagnosticIsReportedEachTime() throws IOException {
    project.replace("content/report.yaml", "contact:\n  name: An organisation\n", "");
    build();
    assertEquals(1, build().diagnostics().size());
    assertEquals(2, builds);
  }

  @Test
  void anEditDuringABuildIsBuiltByTheNext() throws IOException {
    project.replace("content/themes/01-detention/de-1.md", "every door", "each door");
    waitUntilSettled();
    new UpToDateCheck(request(), cache("program"))
        .build(
            () -> {
              Outcome built = new Rapporteur(request()).build();
              try {
                project.replace("content/themes/01-detention/de-1.md", "at noon", "at dawn");
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
              return built;
            });
    project.replace("content/themes/01-detention/de-1.md", "at dawn", "at noon");
    assertBuilds();
  }

  @Test
  void aRecentlySavedFileIsNotTrusted() throws IOException {
    project.replace("content/themes/01-detention/de-1.md", "every door", "each door");
    Instant saved = Instant.now();
    for (int i = 0; i < 2; i++) {
      new UpToDateCheck(request(), cache("program"), () -> saved).build(this::builds);
    }
    assertEquals(2, builds);
  }

  /** A file of the same size, time and inode, as {@code tar xf} writes it. */
  @Test
  void aFileRestoredInPlaceCausesABuild() throws IOException {
    Path text = file("content/themes/01-detention/de-1.md");
    replaceInPlace(text, "every door", "EVERY DOOR");
    assertBuilds();
    assertTrue(page().contains("EVERY DOOR"));
    replaceInPlace(file("content/assets/note.txt"), "A note.", "A tone.");
    assertBuilds();
    replaceInPlace(file("templates/own.css"), "navy", "teal");
    assertBuilds();
  }

  /** The same file, moved into place with {@code mv}. */
  @Test
  void aFileMovedIntoPlaceCausesABuild() throws IOException {
    Path text = file("content/themes/01-detention/de-1.md");
    FileTime time = Files.getLastModifiedTime(text);
    Path other = folder.resolve("other.md");
    Files.writeString(other, Files.readString(text).replace("every door", "EVERY DOOR"));
    Files.setLastModifiedTime(other, time);
    Files.move(other, text, StandardCopyOption.REPLACE_EXISTING);
    assertBuilds();
    assertTrue(page().contains("EVERY DOOR"));
  }

  @Test
  void anAlteredFileOfTheSiteIsRepaired() throws IOException {
    String before = page();
    for (int i = 0; i < 3; i++) {
      // First directly after the build, then some time later.
      replaceInPlace(project.site().resolve("r/de-1/index.html"), "every door", "EVERY DOOR");
      assertBuilds();
      assertEquals(before, page());
    }
    replaceInPlace(project.site().resolve(".rapporteur-manifest"), "index.html", "xedni.html");
    builds = 0;
    build();
    assertEquals(1, builds);
  }

  @Test
  void aSiteReplacedByACopyIsBuilt() throws IOException {
    Path copy = folder.resolve("copy");
    copy(project.site(), copy);
    Files.move(project.site(), folder.resolve("away"));
    Files.move(copy, project.site());
    assertBuilds();
    copy(folder.resolve("project"), folder.resolve("elsewhere"));
    Files.move(folder.resolve("project"), folder.resolve("before"));
    Files.move(folder.resolve("elsewhere"), folder.resolve("project"));
    assertBuilds();
  }

  @Test
  void aClockSetBackDoesNotHideAnEdit() throws IOException {
    Path text = file("content/themes/01-detention/de-1.md");
    Files.setLastModifiedTime(text, FileTime.from(Instant.now().plusSeconds(3600)));
    build();
    replaceInPlace(text, "every door", "EVERY DOOR");
    build();
    assertTrue(page().contains("EVERY DOOR"), "a file from the future");
    replaceInPlace(text, "EVERY DOOR", "every door");
    Files.setLastModifiedTime(text, FileTime.fromMillis(0));
    build();
    assertTrue(page().contains("every door"), "a file from the past");
  }

  @Test
  void theSameFilesWithoutAnEditAreNotBuiltAgain() throws IOException {
    waitUntilSettled();
    for (int i = 0; i < 4; i++) {
      build();
    }
    assertEquals(0, builds);
  }

  @Test
  void linkedTemplatesCauseABuild() throws IOException {
    Path one = folder.resolve("one");
    Path other = folder.resolve("other");
    for (Path design : List.of(one, other)) {
      Files.createDirectories(design);
      Files.writeString(design.resolve("withdrawn.ftlh"), "words of " + design.getFileName());
    }
    project.delete("templates/own.css");
    project.delete("templates");
    Path link = Files.createSymbolicLink(file("templates"), one);
    build();
    builds = 0;
    Files.delete(link);
    Files.createSymbolicLink(link, other);
    build();
    assertEquals(1, builds);
  }

  /** Changes a file and leaves its size, time and inode as they were. */
  private static void replaceInPlace(Path file, String old, String with) throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    String text = Files.readString(file);
    assertTrue(text.contains(old), old);
    Files.writeString(file, text.replace(old, with), StandardOpenOption.TRUNCATE_EXISTING);
    Files.setLastModifiedTime(file, time);
    assertEquals(time, Files.getLastModifiedTime(file));
    assertEquals(key, Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    assertEquals(text.length(), Files.readString(file).length());
  }

  /** As {@code cp -pr} does. */
  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private Path file(String path) {
    return folder.resolve("project").resolve(path);
  }

  private String page() throws IOException {
    return Files.readString(project.site().resolve("r/de-1/index.html"));
  }

  /** Waits until recently saved files are no longer recent. */
  private static void waitUntilSettled() {
    try {
      Thread.sleep(60);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The next build has work to do, and the one after it has none. */
  private void assertBuilds() throws IOException {
    builds = 0;
    Outcome outcome = build();
    assertEquals(1, builds);
    assertEquals(List.of(), outcome.diagnostics());
    build();
    assertEquals(1, builds);
  }

  private Outcome build() {
    waitUntilSettled();
    return build(request(), "program");
  }

  private Outcome build(BuildRequest request, String program) {
    return new UpToDateCheck(request, cache(program)).build(() -> builds(request));
  }

  private Outcome builds() {
    return builds(request());
  }

  private Outcome builds(BuildRequest request) {
    builds++;
    return new Rapporteur(request, SharedCache.OF_ALL_TESTS, Progress.none()).build();
  }

  private Cache cache(String program) {
    return Cache.in(folder.resolve("cache"), new ProgramDigest(program), 1 << 20);
  }

  private BuildRequest request() {
    return new BuildRequest(
        folder.resolve("project"),
        project.site(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        LocalDate.of(2026, 11, 24));
  }
}
