package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.publish.Summary;
import org.rapporteur.store.Store;

/** When a build has something to do, and when the site of the last one stands. */
class StandingSiteTest {

  @TempDir private Path folder;
  private SmallProject project;
  private Store store;
  private int builds;
  private long clock = 1_000_000_000_000L;

  @BeforeEach
  void buildOnce() throws IOException {
    project = SmallProject.in(folder.resolve("project"));
    store = Store.in(folder.resolve("store"), 1 << 20);
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
  void aSecondBuildFindsItStandingAndTellsTheSame() throws IOException {
    Outcome again = build();
    assertEquals(0, builds);
    Outcome anew = new Rapporteur(request()).build();
    assertEquals(anew, again);
    assertEquals(0, again.summary().map(Summary::written).orElseThrow());
  }

  @Test
  void aChangedTextIsBuilt() throws IOException {
    project.replace("content/themes/01-detention/de-1.md", "every door", "each door");
    assertBuilds();
    project.replace("content/themes/01-detention/de-1.md", "each door", "every door");
    assertBuilds();
  }

  @Test
  void anyFileOfTheReportCounts() throws IOException {
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
  void templatesCount() throws IOException {
    project.write("templates/own.css", "a { color: teal }");
    assertBuilds();
    project.delete("templates/own.css");
    assertBuilds();
  }

  @Test
  void aSiteOfSeveralEditionsCounts() throws IOException {
    String site =
        "title: T\nlanguage: en\nbase-url: https://example.org/\neditions:\n  - {content: content, base: a/}\n";
    project.write("site.yaml", site);
    assertBuilds();
    project.replace("site.yaml", "base: a/", "base: b/");
    assertBuilds();
  }

  @Test
  void whatLiesBesideTheReportDoesNot() throws IOException {
    project.write("README.md", "Read me.");
    project.write("notes/one.md", "A note.");
    build();
    assertEquals(0, builds);
  }

  @Test
  void aSiteThatWasTouchedIsBuiltAgain() throws IOException {
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
  void aLinkInPlaceOfAFolderIsNotTaken() throws IOException {
    Path pages = project.site().resolve("r");
    Files.move(pages, folder.resolve("r"));
    Files.createSymbolicLink(pages, folder.resolve("r"));
    build(request(), "program");
    assertEquals(1, builds);
  }

  @Test
  void anotherProgramRequestOrDayBuilds() {
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
  void withoutANameForTheProgramNothingIsRemembered() {
    build(request(), "");
    build(request(), "");
    assertEquals(2, builds);
  }

  @Test
  void aFindingIsToldEachTime() throws IOException {
    project.replace("content/report.yaml", "contact:\n  name: An organisation\n", "");
    build();
    assertEquals(1, build().findings().size());
    assertEquals(2, builds);
  }

  @Test
  void anEditDuringTheBuildIsSeenByTheNext() throws IOException {
    project.replace("content/themes/01-detention/de-1.md", "every door", "each door");
    rest();
    new StandingSite(request(), "program", store)
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
  void aFileSavedAMomentAgoIsNotTrusted() throws IOException {
    project.replace("content/themes/01-detention/de-1.md", "every door", "each door");
    build(request(), "program");
    build(request(), "program");
    assertEquals(2, builds);
  }

  /** Lets what was saved just now look as if it had been saved long ago, each at its own time. */
  private void rest() throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve("project"))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        boolean own = file.startsWith(project.site());
        if (!own && Files.getLastModifiedTime(file).toMillis() > 1_500_000_000_000L) {
          Files.setLastModifiedTime(file, FileTime.fromMillis(clock += 1000));
        }
      }
    }
  }

  /** The next build has work to do, and the one after it has none. */
  private void assertBuilds() throws IOException {
    builds = 0;
    Outcome outcome = build();
    assertEquals(1, builds);
    assertEquals(List.of(), outcome.findings());
    build();
    assertEquals(1, builds);
  }

  private Outcome build() throws IOException {
    rest();
    return build(request(), "program");
  }

  private Outcome build(BuildRequest request, String program) {
    return new StandingSite(request, program, store)
        .build(
            () -> {
              builds++;
              return new Rapporteur(request).build();
            });
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
