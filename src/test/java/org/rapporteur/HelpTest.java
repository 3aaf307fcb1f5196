package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.load.SiteLoader;

/** The help of a diagnostic says what to write. */
class HelpTest {

  private static final String THEME = "content/themes/02-water/";
  private static final String FILE = THEME + "wa-1.md";
  private static final String REPORT = "content/report.yaml";

  @TempDir Path temporary;
  private SmallProject project;

  @BeforeEach
  void begin() throws IOException {
    project = SmallProject.in(temporary.resolve("project"));
  }

  private Diagnostic only(String file) {
    List<Diagnostic> found =
        project.check().stream().filter(d -> d.span().file().equals(file)).toList();
    assertEquals(1, found.size(), found.toString());
    return found.get(0);
  }

  private void assertHelp(String file, String rule, String help) {
    Diagnostic found = only(file);
    assertEquals(rule, found.rule().id(), found.toString());
    assertTrue(found.help().contains(help), found.help());
  }

  private void body(String text) throws IOException {
    project.write(FILE, "---\ntitle: Send nobody back\n---\nReturn nobody.\n\n" + text + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "title: [Draft] Send nobody back; yaml-syntax; Write  title: \"[Draft] Send nobody back\"",
        "title: {Draft} Send nobody; yaml-syntax; Write  title: \"{Draft} Send nobody\"",
        "title: [Draft]; wrong-type; Put a text that begins with a bracket in quotes",
        "title:Send nobody back; wrong-type; title: Send nobody back"
      })
  void aTitleThatYamlReadsOtherwise(String line, String rule, String help) throws IOException {
    project.write(FILE, "---\n" + line + "\n---\nReturn nobody.\n");
    assertHelp(FILE, rule, help);
  }

  @Test
  void aMissingSpaceAmongKeys() throws IOException {
    project.write(FILE, "---\ntitle:Send nobody\ntypes: [law]\n---\nReturn nobody.\n");
    assertHelp(FILE, "yaml-syntax", "Write  title: Send nobody");
    project.write(FILE, "---\ntypes: [law]\ntitle:Send nobody\n---\nReturn nobody.\n");
    assertHelp(FILE, "yaml-syntax", "Write  title: Send nobody");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u202F", "\u2007"})
  void aNoBreakSpaceAfterAColon(String space) throws IOException {
    project.write(FILE, "---\ntitle:" + space + "Send nobody\n---\nReturn nobody.\n");
    assertTrue(only(FILE).help().contains("Write a space after the colon:  title: "));
    project.write(FILE, "---\ntypes: [law]\ntitle:" + space + "Send nobody\n---\nReturn.\n");
    assertTrue(only(FILE).help().startsWith("Write  title: "), only(FILE).help());
  }

  @Test
  void aFileWithCarriageReturnsAlone() throws IOException {
    project.write(FILE, "---\rtitle: Send nobody\r---\rReturn nobody.\r");
    assertHelp(FILE, "front-matter-missing", "line ends LF or CRLF");
    project.write(FILE, "---\r\ntitle: Send nobody\r\n---\r\nReturn nobody.\r\n");
    assertEquals(List.of(), project.check());
  }

  @Test
  void aNameFromAMac() throws IOException {
    project.write("content/pages/de\u0301tention.md", "---\ntitle: D\n---\nText.\n");
    Diagnostic found = only("content/pages/de\u0301tention.md");
    assertEquals("bad-file-name", found.rule().id());
    assertTrue(found.help().contains("“d\u00e9tention.md”"), found.help());
  }

  @Test
  void anAuthorWithoutAKey() throws IOException {
    project.replace(
        REPORT, "authors:\n  - name: An organisation\n    kind: org\n", "authors: Us\n");
    assertHelp(REPORT, "wrong-type", "below  authors:  , such as  name: Us");
    project.replace(REPORT, "authors: Us\n", "authors:\n  - Us\n");
    assertHelp(REPORT, "wrong-type", "such as  name: Us");
  }

  @ParameterizedTest
  @ValueSource(strings = {"wa-2 - Copy", "wa-2 (1)", "wa-2 copy", "Kopie von wa-2", "wa-2 - Copie"})
  void aCopyOfAFile(String name) throws IOException {
    String file = THEME + name + ".md";
    project.write(file, "---\ntitle: X\n---\nDo it.\n");
    assertHelp(file, "bad-id", "If it is a copy of wa-2.md, delete it.");
  }

  @ParameterizedTest
  @ValueSource(strings = {THEME, "content/themes/"})
  void aDocumentAmongTexts(String folder) throws IOException {
    project.write(folder + "Notes.DOCX", "x");
    Diagnostic found = only(folder + "Notes.DOCX");
    assertTrue(found.help().startsWith("Save its text as a file that ends in .md"), found.help());
  }

  @ParameterizedTest
  @CsvSource({
    "[a](../assets/map.csv), ../../assets/map.csv",
    "[a](assets/map.csv), ../../assets/map.csv",
    "[a](../01-detention/about.md), ../../pages/about.md",
    "[a](www.example.org), https://www.example.org",
    "[a](example.org/study), https://example.org/study",
    "[a](…), Replace it with the address of the page"
  })
  void aLinkToNowhere(String link, String help) throws IOException {
    project.write("content/assets/map.csv", "a,b\n");
    body(link + " and [map](../../assets/map.csv)");
    assertTrue(only(FILE).help().contains(help), only(FILE).help());
  }

  @Test
  void anAddressWithoutScheme() throws IOException {
    body("Read www.example.org/law for more.");
    assertHelp(FILE, "bare-address", "(https://www.example.org/law)");
    body("Read https://example.org/law for more.");
    assertHelp(FILE, "bare-address", "(https://example.org/law)");
  }

  @Test
  void aLineBreak() throws IOException {
    body("| a |\n|---|\n| b<br>c |");
    assertHelp(FILE, "raw-html", "separate the parts by semicolons");
    body("b<br>c");
    assertHelp(FILE, "raw-html", "End the line with a backslash");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "> Under article 9 (7) of the ICCPR, all.; quoted-reference",
        "> - Under article 9 (7) of the ICCPR, all.; quoted-reference",
        "It said: “Under article 9 (7) of the ICCPR, all.”; quoted-reference",
        "It said: \"Under article 9 (7) of the ICCPR, all.\"; quoted-reference",
        "It said: «Under article 9 (7) of the ICCPR, all.»; quoted-reference",
        "It said: „Under article 9 (7) of the ICCPR, all.“; quoted-reference",
        "It said “yes”: article 9 (7) of the ICCPR.; unknown-paragraph",
        "It said: “Under article 9 (7) of the ICCPR, all.; unknown-paragraph"
      })
  void aReferenceInAQuotation(String text, String rule) throws IOException {
    body(text);
    assertHelp(FILE, rule, "\\article");
  }

  @Test
  void aProvisionOutsideTheTheme() throws IOException {
    project.replace(THEME + "theme.md", "title: Water\n", "title: Water\narticles: ICCPR art. 6\n");
    body("See article 9 of the ICCPR.");
    assertHelp(FILE, "provision-outside-theme", "add the article to  articles:  of this rec");
    project.add(FILE, "articles: ICCPR arts. 9 and 10");
    assertEquals(List.of(), project.check());
  }

  private String helpIn(Path folder) {
    Diagnostics diagnostics = new Diagnostics();
    assertEquals(Optional.empty(), new SiteLoader(folder, false).load(diagnostics));
    return diagnostics.sorted().get(0).help();
  }

  @Test
  void theWrongFolder() throws IOException {
    Path root = temporary.resolve("project");
    assertTrue(helpIn(root.resolve("content")).contains("folder “project” above"));
    assertTrue(helpIn(root.resolve("content")).endsWith("content/.."));
    assertTrue(helpIn(root.resolve("content/themes")).endsWith("content/themes/../.."));
    assertEquals("Give the folder of the project:  project", helpIn(temporary));
    Path other = temporary.resolve("other");
    Files.createDirectories(other);
    Files.move(root.resolve("content"), other.resolve("usa"));
    assertTrue(helpIn(other).contains("- content: usa"), helpIn(other));
    Files.writeString(other.resolve("site.yaml"), "title: S\n");
    assertTrue(helpIn(other.resolve("usa")).contains("folder “other” above"));
  }
}
