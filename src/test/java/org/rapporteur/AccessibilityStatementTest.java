package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.load.DefaultDesignAudit;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Audit;
import org.rapporteur.render.Design;
import org.rapporteur.render.TemplateSource;

/** The statement claims no more than what was tested, of which design. */
class AccessibilityStatementTest {

  private static final String CHANGED = "The design of this site has changed since these tests.";

  @TempDir Path folder;

  private SmallProject project;

  @BeforeEach
  void create() throws IOException {
    project = SmallProject.in(folder);
  }

  private Element statement() throws IOException {
    String page = project.build().get("accessibility/index.html");
    return Jsoup.parse(page).selectFirst("main");
  }

  /** The paragraphs below a heading. */
  private static String section(Element statement, String id) {
    StringBuilder text = new StringBuilder();
    Element next = statement.getElementById(id).nextElementSibling();
    for (; next != null && !next.tagName().equals("h2"); next = next.nextElementSibling()) {
      text.append(next.text()).append('\n');
    }
    return text.toString();
  }

  private String fingerprint() {
    return Design.of(TemplateSource.of(Optional.of(folder.resolve("templates")))).fingerprint();
  }

  private void record(String design, int problems) throws IOException {
    project.write(
        "content/audit.yaml",
        "version: 1\ndate: 2026-11-20\ndesign: "
            + design
            + "\ntools:\n  - {name: axe-core, version: 4.11.1}\ntemplates: [home, theme]\n"
            + "widths: [320, 1280]\nsettings: [light, dark]\nchecks:\n  - {name: axe, runs: 12,"
            + " faults: "
            + problems
            + "}\n");
  }

  /** Adds keys to report.yaml. */
  private void addKeys(String lines) throws IOException {
    project.replace("content/report.yaml", "contact:\n", lines + "contact:\n");
  }

  private void makeIllegible() throws IOException {
    project.write("templates/assets/own.css", "p { color: hsl(0 0% 87%) }\n");
  }

  @Test
  void aSiteThatWasTestedInItsPresentDesign() throws IOException {
    makeIllegible();
    record(fingerprint(), 0);
    Element statement = statement();
    assertTrue(
        section(statement, "status").contains("the latest test found no problems"),
        statement::text);
    String tests = section(statement, "tests");
    assertTrue(tests.contains("Automated tests were run on 20 November 2026"), tests);
    assertTrue(tests.contains("axe-core 4.11.1"), tests);
    assertTrue(tests.contains("based on the tests of 20 November 2026"), tests);
    assertFalse(tests.contains(CHANGED), tests);
    record(fingerprint(), 3);
    assertTrue(section(statement(), "status").contains("There are known barriers"));
  }

  @Test
  void aSiteWhoseDesignHasChangedSinceItsTests() throws IOException {
    record(fingerprint(), 0);
    makeIllegible();
    Element statement = statement();
    String status = section(statement, "status");
    assertTrue(status.contains("the design of this site has changed since it was tested"), status);
    assertFalse(status.contains("no problems"), status);
    String tests = section(statement, "tests");
    assertTrue(tests.contains(CHANGED), tests);
    assertFalse(tests.contains("This statement is based on the tests"), tests);
    assertEquals(1, statement.select("table").size());
  }

  /** A record from before records stated the design. */
  @Test
  void aRecordOfAnUnknownDesignIsNotClaimedForThePresentOne() throws IOException {
    record("x", 0);
    project.replace("content/audit.yaml", "design: x\n", "");
    assertTrue(section(statement(), "tests").contains(CHANGED));
  }

  @Test
  void aSiteWithTheDefaultDesignAndNoTestsOfItsOwn() throws IOException {
    Element statement = statement();
    String status = section(statement, "status");
    String tests = section(statement, "tests");
    Audit shipped = DefaultDesignAudit.read();
    if (shipped.design().equals(Optional.of(fingerprint()))) {
      assertTrue(status.contains("the texts of this report have not been tested"), status);
      assertTrue(tests.contains("The templates of this site are those of Rapporteur "), tests);
      assertTrue(tests.contains("The texts of this report were not part of these tests."), tests);
      assertEquals(1, statement.select("table").size());
    } else {
      assertTrue(status.contains("no tests of this site are on record"), status);
      assertTrue(tests.contains("and have changed since"), tests);
      assertEquals(0, statement.select("table").size());
    }
  }

  @Test
  void aSiteWithItsOwnDesignAndNoTests() throws IOException {
    makeIllegible();
    Element statement = statement();
    assertTrue(section(statement, "status").contains("no tests of this site are on record"));
    String tests = section(statement, "tests");
    assertTrue(tests.contains("its own templates or colours, which have not been tested"), tests);
    assertEquals(0, statement.select("table").size());
  }

  @Test
  void testsByPeopleDoNotReplaceTestsByPrograms() throws IOException {
    makeIllegible();
    addKeys(
        "accessibility:\n  tested-by-people: [{by: Two readers}]\n  known-issues: [No sound]\n");
    String status = section(statement(), "status");
    assertTrue(
        status.startsWith(
            "This site has been tested by people, as described below. There are known barriers,"
                + " which are listed below.\n"),
        status);
    record(fingerprint(), 0);
    assertTrue(section(statement(), "status").startsWith("This site has been tested both by"));
  }

  /** A name alone does not show how to report a barrier. */
  @Test
  void aContactNeedsAnAddress() throws IOException {
    String tell = section(statement(), "tell");
    assertEquals("The publisher has not provided contact details.\n", tell);
    addKeys("corrections: Send a letter.\n");
    tell = section(statement(), "tell");
    assertTrue(tell.endsWith("Use the procedure for requesting a correction, below.\n"), tell);
    project.replace(
        "content/report.yaml", "contact:\n", "contact:\n  url: https://example.org/contact\n");
    tell = section(statement(), "tell");
    assertTrue(tell.startsWith("Write to An organisation."), tell);
    assertTrue(tell.endsWith("https://example.org/contact\n"), tell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es", "ar"})
  void everyLanguageSaysIt(String language) throws IOException {
    makeIllegible();
    project.replace("content/report.yaml", "language: en", "language: " + language);
    Audit shipped = DefaultDesignAudit.read();
    Messages words = Messages.of(language);
    String tests = section(statement(), "tests");
    for (String part :
        words
            .text("accessibility.machine.own-design", shipped.program().orElseThrow(), "|")
            .split("[|]")) {
      assertTrue(tests.contains(part.strip()), tests);
    }
  }
}
