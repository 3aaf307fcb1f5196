package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.author.NewProject;
import org.rapporteur.cache.SharedCache;
import org.rapporteur.catalogue.BuiltInCatalogue;
import org.rapporteur.publish.AtomicFile;

class InitCommandTest {

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return runWithPrompt(Prompt.none(), arguments);
  }

  private int runWithPrompt(Prompt prompt, String... arguments) {
    return new CommandLineProgram(
            new PrintWriter(out),
            new PrintWriter(err),
            new TerminalFeatures(false, false),
            prompt,
            () -> SharedCache.OF_ALL_TESTS)
        .run(arguments);
  }

  private int init(Path at, String... more) {
    String[] all = new String[more.length + 6];
    List<String> first = List.of("init", at.toString(), "--title", "T: a #1", "--publisher", "P");
    first.toArray(all);
    System.arraycopy(more, 0, all, 6, more.length);
    return run(all);
  }

  @Test
  void theNewReportBuilds() {
    Path project = folder.resolve("deep/report");
    assertEquals(0, init(project), err::toString);
    assertEquals(0, run("check", project.toString()), err::toString);
    assertEquals(0, run("build", project.toString()), err::toString);
    assertTrue(Files.exists(project.resolve("site/r/ft-1/index.html")));
  }

  @Test
  void theSamplesOfANewReportMustBeReplaced() {
    assertEquals(0, init(folder), err::toString);
    assertEquals(1, run("check", folder.toString(), "--strict"), err::toString);
    assertEquals(1, run("freeze", folder.toString()), err::toString);
    for (String sample :
        List.of(
            "“https://example.org/” is the sample address",
            "“first-theme” is the sample name of a theme",
            "“A first theme” is the sample text",
            "“State the demand in a few words” is the sample text",
            "“Put each recommendation in a separate file” is the sample text")) {
      assertTrue(err.toString().contains("error[sample-text]"), err::toString);
      assertTrue(err.toString().contains(sample), err::toString);
    }
    assertFalse(Files.exists(folder.resolve("content/permalinks.yaml")));
  }

  @Test
  void everyInstrumentOfTheCatalogueCanBeTheDefault() {
    for (String id : BuiltInCatalogue.read().ids()) {
      Path project = folder.resolve(id);
      assertEquals(0, init(project, "--instrument", id), err::toString);
      assertEquals(0, run("check", project.toString()), id + err);
      String others = err.toString().replaceAll("(warning)\\[sample-text]", "");
      assertFalse(others.contains("warning["), id + others);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Close” the #1 camp: now",
        "back\\slash \"quoted\" {{id}}",
        "- dash",
        "*stars* <b> & more",
        "'single'",
        "العدالة للجميع",
        "yes",
        "010",
        "!tag &anchor *alias"
      })
  void anyTitleAndNameIsUsedUnchanged(String words) throws IOException {
    Path project = folder.resolve("report");
    assertEquals(0, run("init", project.toString(), "--title=" + words, "--publisher=" + words));
    run("check", project.toString());
    assertFalse(err.toString().contains("error"), err::toString);
    run("build", project.toString());
    String home = Files.readString(project.resolve("site/index.html"));
    String shown = words.replace("\"quoted\"", "“quoted”").replace("'single'", "‘single’");
    assertEquals(shown, org.jsoup.Jsoup.parse(home).selectFirst("h1").text());
  }

  /** The template is released for users who start on github.com; -Drewrite=true writes it again. */
  @Test
  void theReportTemplateEqualsTheOutputOfInit() throws IOException {
    Path template = Path.of("examples/report");
    Path project = folder.resolve("report");
    String[] words = {"--title=Title of the report", "--publisher=Name of the organisation"};
    assertEquals(0, run("init", project.toString(), words[0], words[1]), err::toString);
    Map<String, String> actual = texts(project);
    if (Boolean.getBoolean("rewrite")) {
      for (Map.Entry<String, String> file : actual.entrySet()) {
        Path path = template.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    }
    assertEquals(actual, texts(template), "run the tests with -Drewrite=true");
  }

  private static Map<String, String> texts(Path project) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(project)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(project.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void promptsForMissingValues() throws IOException {
    Queue<String> answers = new ArrayDeque<>(List.of("Detention in X", "The office", "CAT"));
    assertEquals(
        0,
        runWithPrompt(
            q -> Optional.ofNullable(answers.poll()), "init", folder.resolve("r").toString()));
    String report = Files.readString(folder.resolve("r/content/report.yaml"));
    assertTrue(report.contains("title: \"Detention in X\""), report);
    assertTrue(report.contains("instrument: cat"), report);
  }

  @Test
  void namesMissingOptionsWithoutATerminal() {
    assertEquals(2, run("init", folder.resolve("r").toString()));
    assertTrue(err.toString().contains("--title is missing"), err::toString);
    assertFalse(Files.exists(folder.resolve("r")));
  }

  @Test
  void aFolderWithOtherFilesIsRejected() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    Files.writeString(folder.resolve("notes.txt"), "mine");
    assertEquals(2, init(folder));
    assertTrue(err.toString().contains("is not empty: it contains notes.txt"), err::toString);
    assertEquals("mine", Files.readString(folder.resolve("notes.txt")));
    Files.delete(folder.resolve("notes.txt"));
    assertEquals(0, init(folder), err::toString);
  }

  @Test
  void acceptsAFolderWithFilesOfTheSystem() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("content"));
    for (String name : List.of(".DS_Store", "desktop.ini", "Thumbs.db", "Icon\r", "._notes")) {
      Files.writeString(folder.resolve(name), "noise");
      Files.writeString(deep.resolve(name), "noise");
    }
    assertEquals(0, init(folder), err::toString);
  }

  /** A killed init leaves the first files and a temporary file. */
  @Test
  void completesAnInterruptedInit() throws IOException {
    assertEquals(0, init(folder.resolve("whole")), err::toString);
    Map<String, String> whole = texts(folder.resolve("whole"));
    List<String> order = List.copyOf(NewProject.paths());
    for (int written = 0; written <= order.size(); written++) {
      Path project = folder.resolve("killed-" + written);
      for (String path : order.subList(0, written)) {
        Files.createDirectories(project.resolve(path).getParent());
        Files.writeString(project.resolve(path), whole.get(path));
      }
      if (written < order.size()) {
        Path next = project.resolve(order.get(written));
        Files.createDirectories(next.getParent());
        Files.writeString(AtomicFile.temporary(next), "half");
      }
      assertEquals(0, init(project), err::toString);
      assertEquals(whole, texts(project), "after " + written);
    }
  }

  @Test
  void filesThatAnEditorChangedAreRejected() throws IOException {
    assertEquals(0, init(folder), err::toString);
    Files.delete(folder.resolve("content/pages/about.md"));
    Files.writeString(folder.resolve("README.md"), "mine");
    assertEquals(2, init(folder));
    assertTrue(err.toString().contains("is not empty: it contains README.md"), err::toString);
    assertEquals("mine", Files.readString(folder.resolve("README.md")));
    assertFalse(Files.exists(folder.resolve("content/pages/about.md")));
  }

  @Test
  void anUnknownTreatyIsRejectedWithASuggestion() {
    assertEquals(2, init(folder.resolve("r"), "--instrument", "ICCPRR"));
    assertTrue(err.toString().contains("ICCPR"), err::toString);
    assertFalse(Files.exists(folder.resolve("r")));
  }
}
