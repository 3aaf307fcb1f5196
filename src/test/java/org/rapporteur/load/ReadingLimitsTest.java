package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.Asset;
import org.rapporteur.model.ContentPage;

/** How much of each kind of content a report can have, and which names of files are valid. */
class ReadingLimitsTest {

  @TempDir Path folder;

  private ReportOnDisk project;

  @BeforeEach
  void write() throws IOException {
    project = ReportOnDisk.in(folder);
  }

  private List<String> messages() {
    return project.reported().stream().map(Diagnostic::message).toList();
  }

  @Test
  void aKeyCites500Provisions() throws IOException {
    StringBuilder articles = new StringBuilder();
    StringBuilder cited = new StringBuilder();
    for (int i = 1; i <= 502; i++) {
      articles.append("- {number: ").append(i).append(", label: A}\n");
      cited.append(i > 500 ? "" : i == 1 ? "1" : ", " + i);
    }
    project.write(
        "content/instruments/al.yaml", "id: al\ncode: AL\nname: A law\narticles:\n" + articles);
    project.replace(ReportOnDisk.REPORT, "instrument: iccpr", "instrument: al");
    project.add(ReportOnDisk.RECOMMENDATION, "articles: " + cited);
    assertEquals(500, provisions());
    assertEquals(List.of(), tooLarge());
    project.replace(ReportOnDisk.RECOMMENDATION, "articles: ", "articles: 502, 501, ");
    assertEquals(500, provisions());
    assertEquals(List.of("too-large: “articles” cites 502 provisions"), tooLarge());
    assertEquals(2, project.reported().get(0).span().line());
  }

  private int provisions() {
    return project.recommendation().references().stream()
        .mapToInt(each -> each.provisions().size())
        .sum();
  }

  private List<String> tooLarge() {
    return project.problems().stream().filter(p -> p.startsWith("too-large")).toList();
  }

  @Test
  void aReportHas500Pages() throws IOException {
    for (int i = 1; i <= ListLimits.PAGES; i++) {
      project.write("content/pages/p" + i + ".md", "---\ntitle: P\n---\nP.\n");
    }
    assertEquals(ListLimits.PAGES, project.report().pages().size());
    assertEquals(List.of(), tooLarge());
    project.write("content/pages/p0.md", "---\ntitle: P\n---\nP.\n");
    assertEquals(0, project.report().pages().size());
    assertEquals(List.of("too-large: this folder has 501 pages"), tooLarge());
    assertEquals("content/pages", project.reported().get(0).span().file());
  }

  @ParameterizedTest
  @ValueSource(strings = {"About", "über uns", "a_b", "-a"})
  void aPageWithAnotherNameIsReported(String name) throws IOException {
    project.write("content/pages/" + name + ".md", "---\ntitle: P\n---\nP.\n");
    assertEquals(List.of(), project.report().pages());
    assertEquals(
        List.of("“" + name + ".md” is not a valid name for the file of a page"), messages());
  }

  @Test
  void aPageIsReadFromItsFile() throws IOException {
    project.write("content/pages/über-uns.md", "---\ntitle: Us\n---\nWe.\n");
    ContentPage page = project.report().pages().get(0);
    assertEquals("über-uns", page.slug());
    assertEquals("Us", page.title().text());
    assertEquals("We.", page.text().prose().plain());
  }

  @ParameterizedTest
  @CsvSource({
    "a b.csv, a file with this name cannot be published",
    ".a.csv, ",
    "_a.csv, a file with this name cannot be published",
    "a..b.csv, a file with this name cannot be published",
    "a.exe, files of this type are not published",
    "a, files of this type are not published",
  })
  void anAssetThatIsNotPublishedIsReported(String name, String message) throws IOException {
    project.write("content/assets/" + name, "x\n");
    assertEquals(List.of(), project.report().assets());
    assertEquals(message == null ? List.of() : List.of(message), messages());
  }

  @Test
  void assetsAreInEightLevelsOfFolders() throws IOException {
    String deep = "content/assets/1/2/3/4/5/6/7/";
    project.write(deep + "a.csv", "x\n");
    assertEquals(
        List.of("assets/1/2/3/4/5/6/7/a.csv"),
        project.report().assets().stream().map(Asset::path).toList());
    assertEquals(List.of(), messages());
    project.write(deep + "8/a.csv", "x\n");
    assertEquals(1, project.report().assets().size());
    assertEquals(List.of("a file with this name cannot be published"), messages());
    assertEquals(deep + "8", project.reported().get(0).span().file());
  }

  @Test
  void aTextFileHasAtMostTheMaximumOfBytes() throws IOException {
    Files.writeString(folder.resolve("a.md"), "x".repeat(1 << 20));
    Folder.FolderEntry file = new Folder(folder, "").item("a.md");
    Diagnostics diagnostics = new Diagnostics();
    assertEquals(1 << 20, TextFile.read(file, 1 << 20, diagnostics).orElseThrow().length());
    assertEquals(List.of(), diagnostics.sorted());
    Files.writeString(folder.resolve("a.md"), "x".repeat((1 << 20) + 1));
    assertEquals(true, TextFile.read(file, 1 << 20, diagnostics).isEmpty());
    assertEquals("this file is larger than 1 MiB", diagnostics.sorted().get(0).message());
  }

  @ParameterizedTest
  @CsvSource({
    "form: none, submission, there is no form “none”, 'Use one of: upr, ccpr, cescr, cat, crc,"
        + " cedaw, or a file beside report.yaml that ends in .yaml.'",
    "form: crrc, submission, there is no form “crrc”, Did you mean “crc”?",
    "form: own.yaml, submission, there is no file “own.yaml” beside report.yaml, 'Put the file"
        + " beside report.yaml, or use one of: upr, ccpr, cescr, cat, crc, cedaw.'",
    "form: a/own.yaml, submission, there is no form “a/own.yaml”, Use one of",
    "form: /own.yaml, submission, there is no form “/own.yaml”, Use one of",
    "form: 'a\\own.yaml', submission, there is no form “a\\own.yaml”, Use one of",
    "form: .own.yaml, submission, there is no file “.own.yaml” beside report.yaml, Put the file",
    "none, citation-styles, there is no citation style “none”, Use one of",
    "own.csl, citation-styles, there is no file “own.csl” beside report.yaml, 'Put the file beside"
        + " report.yaml, or use one of: '",
    "a/own.csl, citation-styles, there is no citation style “a/own.csl”, Use one of",
    "/own.csl, citation-styles, there is no citation style “/own.csl”, Use one of",
    "'a\\own.csl', citation-styles, there is no citation style “a\\own.csl”, Use one of",
    ".own.csl, citation-styles, there is no file “.own.csl” beside report.yaml, Put the file",
  })
  void aFormOrStyleThatDoesNotExistIsReported(String value, String key, String message, String help)
      throws IOException {
    project.write("content/.own.yaml", "name: A form\n");
    project.write("content/.own.csl", "<style/>\n");
    project.add(
        ReportOnDisk.REPORT, key + ": " + (key.equals("submission") ? "{" + value + "}" : value));
    project.load();
    assertEquals(List.of(message), messages());
    assertEquals(
        true, project.reported().get(0).help().startsWith(help), project.reported().get(0).help());
  }
}
