package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {

  private static final String THEME = "content/themes/01-detention/";

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void write() {
    session = new Session(folder);
  }

  private int add(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "new";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--in";
    all[arguments.length + 2] = folder.resolve("content").toString();
    return session.runBare(all);
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  @Test
  void aNewRecommendationIsADraftWithoutDiagnostics() throws IOException {
    assertEquals(0, add("recommendation", "detention", "Free: #2 “all”"), () -> session.err);
    assertTrue(read(THEME + "de-2.md").startsWith("---\ntitle: \"Free: #2 “all”\"\n"));
    assertEquals(0, session.run("check", "--strict"), () -> session.err);
    assertEquals(0, session.run("check", "--drafts"), () -> session.err);
  }

  @Test
  void aPublishedOrErasedIdIsNeverReused() throws IOException {
    session.write(THEME + "de-2.md", "---\ntitle: Two\n---\nThe second one.\n");
    session.write(THEME + "de-3.md", "---\ntitle: Three\n---\nThe third one.\n");
    assertEquals(0, session.run("freeze"), () -> session.err);
    session.write(THEME + "de-3.md", "---\nstatus: erased\n---\n");
    assertEquals(0, session.run("freeze"), () -> session.err);
    Files.delete(folder.resolve(THEME + "de-3.md"));
    Files.delete(folder.resolve(THEME + "de-2.md"));
    assertFalse(read("content/permalinks.yaml").contains("de-3"));
    assertEquals(0, add("recommendation", "01-detention", "Next"), () -> session.err);
    assertTrue(Files.exists(folder.resolve(THEME + "de-4.md")), session.out);
  }

  @Test
  void theOrderOfAThemeIsExtended() throws IOException {
    session.write(THEME + "theme.md", "---\ntitle: D\norder: [de-1]\n---\nText.\n");
    assertEquals(0, add("recommendation", "detention", "Two"), () -> session.err);
    assertTrue(read(THEME + "theme.md").contains("order: [de-1, de-2]\n"));
    session.write(
        THEME + "theme.md", "---\ntitle: D\norder:\n  - de-2 # first\n  - de-1\n---\nText.\n");
    assertEquals(0, add("recommendation", "detention", "Three"), () -> session.err);
    assertTrue(read(THEME + "theme.md").contains("  - de-2 # first\n  - de-1\n  - de-3\n---"));
    assertEquals(0, session.run("check", "--drafts"), () -> session.err);
  }

  @Test
  void addsAThemeAndItsFirstRecommendation() throws IOException {
    assertEquals(0, add("theme", "Été à l’étranger: Fair trials"), () -> session.err);
    assertTrue(session.out.contains("02-ete-a-letranger-fair-trials"), session.out);
    assertEquals(0, add("recommendation", "ete-a-letranger-fair-trials", "One"));
    assertTrue(
        Files.exists(folder.resolve("content/themes/02-ete-a-letranger-fair-trials/eal-1.md")),
        session.out);
    assertEquals(0, add("theme", "العدالة"), () -> session.err);
    assertTrue(session.out.contains("03-theme-3"), session.out);
    assertEquals(0, add("recommendation", "theme-3", "One"), () -> session.err);
    assertTrue(session.out.contains("03-theme-3/th-1.md"), session.out);
    assertEquals(0, add("theme", "Deterrence"), () -> session.err);
    assertEquals(0, add("recommendation", "deterrence", "One"), () -> session.err);
    assertTrue(session.out.contains("04-deterrence/det-1.md"), session.out);
  }

  @Test
  void reportsWhyAnAdditionIsImpossible() {
    assertEquals(2, add("recommendation", "detentoin", "One"));
    assertTrue(session.err.contains("Did you mean “detention”"), session.err);
    assertEquals(2, add("theme", "Detention"));
    assertTrue(session.err.contains("the theme “detention” already exists"), session.err);
    assertEquals(2, add("theme", "Other", "--slug", "../up"));
    assertEquals(2, add("recommendation", "detention", "One", "--prefix", "fn"));
    assertEquals(2, add("recommendation", "detention", "One", "--prefix", "X"));
    assertEquals(2, session.runBare("new", "theme", "T", "--in", folder + "/none"));
    assertTrue(session.err.contains("there is no report in"), session.err);
    assertEquals(2, session.runBare("new"));
  }

  private void followUp(String keys) throws IOException {
    session.write(
        "content/report.yaml",
        read("content/report.yaml") + "statuses: inquiry\npublished: 2020-01-01\n");
    session.write(
        THEME + "de-7.md",
        "---\ntitle: Seven # a comment\naddressees: [Port Authority]\n"
            + keys
            + "---\nPut up a bell.\n");
  }

  @Test
  void progressIsAddedInTheOrderOfDatesAndCommentsStay() throws IOException {
    followUp(
        "progress:\n  # first\n  - date: 2021-02\n    status: not-started\n  - {date: 2023, by: A court}\n");
    assertEquals(
        0,
        add(
            "progress",
            "de-7",
            "--date",
            "2022-01-15",
            "--by",
            "Port Authority",
            "--status",
            "Under way",
            "--text",
            "Bells: ordered.",
            "--evidence",
            "Notice",
            "--url",
            "https://example.org/n",
            "--next",
            "Report",
            "--due",
            "2099-12"),
        () -> session.err);
    String entry =
        "  - date: 2022-01-15\n    by: \"Port Authority\"\n    status: \"under-way\"\n"
            + "    text: \"Bells: ordered.\"\n"
            + "    evidence: {label: \"Notice\", url: \"https://example.org/n\"}\n"
            + "    next: {what: \"Report\", due: 2099-12}\n";
    assertEquals(
        "---\ntitle: Seven # a comment\naddressees: [Port Authority]\nprogress:\n  # first\n"
            + "  - date: 2021-02\n    status: not-started\n"
            + entry
            + "  - {date: 2023, by: A court}\n---\nPut up a bell.\n",
        read(THEME + "de-7.md"));
    assertTrue(session.out.endsWith("progress:\n" + entry), session.out);
  }

  @Test
  void responsesAndOutcomesStartAList() throws IOException {
    followUp("outcomes: {document: CCPR/C/PER/CO/5, date: 2019}\nmedia: []\n");
    assertEquals(
        0,
        add(
            "response",
            "de-7",
            "--date",
            "2021",
            "--by",
            "Peru",
            "--by",
            "A port",
            "--position",
            "accepted in part"),
        () -> session.err);
    assertEquals(
        0,
        add(
            "outcome",
            "de-7",
            "--date",
            "2022-03",
            "--document",
            "CCPR/C/PER/CO/6",
            "--extent",
            "part"),
        () -> session.err);
    assertTrue(
        read(THEME + "de-7.md")
            .contains(
                "responses:\n  - date: 2021\n    by: [\"Peru\", \"A port\"]\n"
                    + "    position: \"accepted in part\"\n"
                    + "outcomes:\n  - {document: CCPR/C/PER/CO/5, date: 2019}\n"
                    + "  - date: 2022-03\n    document: \"CCPR/C/PER/CO/6\"\n    extent: part\n"
                    + "media: []\n"),
        read(THEME + "de-7.md"));
  }

  @Test
  void anUnknownIdStatusPositionOrDateIsRefused() throws IOException {
    followUp("");
    String before = read(THEME + "de-7.md");
    assertEquals(2, add("progress", "de-9"));
    assertTrue(session.err.contains("there is no recommendation “de-9”"), session.err);
    assertEquals(2, add("progress", "de-7", "--status", "under weigh"));
    assertTrue(session.err.contains("under-way"), session.err);
    assertEquals(2, add("progress", "de-7", "--date", "15.1.2022"));
    assertTrue(session.err.contains("“15.1.2022” is not a date"), session.err);
    assertEquals(2, add("response", "de-7", "--by", "Peru", "--position", "perhaps"));
    assertTrue(session.err.contains("“perhaps” is not a position"), session.err);
    assertEquals(before, read(THEME + "de-7.md"));
  }
}
