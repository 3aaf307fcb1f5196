package org.rapporteur.permalink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.SmallProject;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.load.LedgerFiles;
import org.rapporteur.load.SiteLoader;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.Site;

/** What counts as lost since an earlier state of the list of published addresses. */
class EarlierLedgersTest {

  private static final String SITE = "https://example.org/r/";
  private static final String HOME = "{address: \"/\", since: 2026-10-01}";
  private static final String TEXT =
      "{address: \"r/de-1/\", id: de-1, since: 2026-10-01, text: \"0123456789abcdef\", history: 1}";
  private static final String ERASURE =
      "{hash: \"0123456789abcdef0123456789abcdef\", salt: \"aa\", date: 2026-10-01}";

  @TempDir Path now;
  @TempDir Path earlier;

  @BeforeEach
  void writeReports() throws IOException {
    for (Path project : List.of(now, earlier)) {
      write(project, "report.yaml", "title: T\nlanguage: en\nbase-url: " + SITE + "\n");
    }
    write(now, "themes/01-detention/theme.md", "---\ntitle: Detention\n---\nAbout.\n");
    write(now, "themes/01-detention/de-1.md", "---\ntitle: Open\n---\nOpen it.\n");
  }

  private static void write(Path project, String file, String text) throws IOException {
    Path path = project.resolve("content").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static void ledger(Path project, String head, String... lines) throws IOException {
    write(
        project,
        "permalinks.yaml",
        "version: 2\n"
            + head
            + "count: 1\ndigest: \"0123456789abcdef0123456789abcdef\"\naddresses:\n"
            + Arrays.stream(lines).map(l -> "- " + l + "\n").collect(Collectors.joining()));
  }

  private static String at(String baseUrl) {
    return "base-url: \"" + baseUrl + "\"\n";
  }

  /** What the message names as lost, or an empty text. */
  private String lost() {
    Site site = new SiteLoader(now, false).load(new Diagnostics()).orElseThrow();
    SortedMap<String, Ledger> before = LedgerFiles.in(earlier);
    Diagnostics found = new Diagnostics();
    new EarlierLedgers(before, found).lint(site);
    return found.sorted().stream()
        .map(Diagnostic::message)
        .map(m -> m.replace("the earlier list of published addresses also contains ", ""))
        .collect(Collectors.joining("; "));
  }

  @Test
  void nothingIsLostIfEachLineIsStillThere() throws IOException {
    ledger(earlier, at(SITE), HOME, TEXT);
    ledger(now, at(SITE), TEXT, "{address: \"r/de-2/\", since: 2026-10-01}", HOME);
    assertEquals("", lost());
  }

  @Test
  void anAddressIsLost() throws IOException {
    ledger(earlier, at(SITE), HOME, TEXT);
    ledger(now, at(SITE), HOME);
    assertEquals("“r/de-1/”", lost());
  }

  @Test
  void atMostThreeAreNamed() throws IOException {
    ledger(now, at(SITE), HOME);
    String[] lines = new String[5];
    lines[0] = HOME;
    for (int i = 1; i < 5; i++) {
      lines[i] = "{address: \"a" + i + "/\", since: 2026-10-01}";
    }
    ledger(earlier, at(SITE), Arrays.copyOf(lines, 4));
    assertEquals("“a1/”, “a2/”, “a3/”", lost());
    ledger(earlier, at(SITE), lines);
    assertEquals("“a1/”, “a2/”, “a3/” and 1 more", lost());
  }

  @Test
  void anAddressNamesAnotherRecommendation() throws IOException {
    ledger(earlier, at(SITE), TEXT);
    ledger(now, at(SITE), TEXT.replace("id: de-1", "id: de-2"));
    assertEquals("“r/de-1/” for de-1", lost());
  }

  @Test
  void aTextMayChangeOnlyWithItsHistory() throws IOException {
    ledger(earlier, at(SITE), TEXT);
    String changed = TEXT.replace("0123456789abcdef", "fedcba9876543210");
    ledger(now, at(SITE), changed);
    assertEquals("“r/de-1/” with another text", lost());
    ledger(now, at(SITE), changed.replace("history: 1", "history: 2"));
    assertEquals("", lost());
  }

  @Test
  void eachBaseHasItsAddresses() throws IOException {
    ledger(earlier, at(SITE) + "bases: [\"\", \"es/\"]\n", HOME, TEXT);
    ledger(now, at(SITE) + "bases: [\"\"]\n", HOME, TEXT);
    assertEquals("“es/”, “es/r/de-1/”", lost());
  }

  @Test
  void aSiteAtAnotherAddressIsAnotherSite() throws IOException {
    ledger(earlier, at("https://old.example.org/"), HOME, TEXT);
    ledger(now, at(SITE), HOME, TEXT);
    assertEquals("“https://old.example.org/”, “https://old.example.org/r/de-1/”", lost());
    write(
        now,
        "report.yaml",
        "title: T\nlanguage: en\nbase-url: "
            + SITE
            + "\nmoved-from: [\"https://old.example.org/\"]\n");
    assertEquals("", lost());
  }

  @Test
  void theHashOfAnErasedIdMustRemain() throws IOException {
    ledger(earlier, at(SITE), HOME);
    write(
        earlier,
        "permalinks.yaml",
        Files.readString(earlier.resolve("content/permalinks.yaml"))
            + "erased:\n- "
            + ERASURE
            + "\n");
    ledger(now, at(SITE), HOME);
    assertEquals("the hash “0123456789abcdef0123456789abcdef” of an erased id", lost());
  }

  @Test
  void anErasedRecommendationIsNotLost() throws IOException {
    SmallProject before = SmallProject.in(earlier);
    assertFalse(before.freeze().failed());
    SmallProject after = SmallProject.in(now);
    assertFalse(after.freeze().failed());
    after.write("content/themes/01-detention/de-3.md", "---\nstatus: erased\n---\n");
    assertFalse(after.freeze().failed());
    assertEquals("", lost());
    before.write(SmallProject.LEDGER, after.read(SmallProject.LEDGER));
    assertEquals("", lost());
  }
}
