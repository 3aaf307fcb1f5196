package org.rapporteur.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.cache.SharedCache;
import org.rapporteur.cite.CitationStyler;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.load.SiteLoader;
import org.rapporteur.model.Permalink;
import org.rapporteur.model.Site;
import org.rapporteur.view.EditionListPage;
import org.rapporteur.view.HomePage;
import org.rapporteur.view.Link;
import org.rapporteur.view.NotFoundPage;
import org.rapporteur.view.Page;
import org.rapporteur.view.PageLimits;
import org.rapporteur.view.PlannedPage;
import org.rapporteur.view.TextPage;

/** Plans small sites without rendering them. */
class PlannerTest {

  @TempDir Path folder;

  private Diagnostics diagnostics = new Diagnostics();

  @BeforeEach
  void writeReport() throws IOException {
    write(
        "content/report.yaml",
        """
        title: A report
        language: en
        wording: own
        authors:
          - name: An organisation
        base-url: https://example.org/r/
        instrument: iccpr
        downloads: [epub, zip]
        """);
    write(
        "content/themes/01-water/theme.md",
        "---\ntitle: Water\narticles: 6\n---\nAbout.\n\n## Scope {#scope}\n\nAll.\n");
    write("content/themes/01-water/wa-1.md", "---\ntitle: Protect it\n---\nProtect it.\n");
    write("content/themes/01-water/wa-2.md", "---\ntitle: Clean it\n---\nClean it.\n");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void add(String lines) throws IOException {
    Path report = folder.resolve("content/report.yaml");
    Files.writeString(report, Files.readString(report) + lines + "\n");
  }

  private Plan plan() {
    return plan(Optional.empty());
  }

  private Plan plan(Optional<String> baseUrl) {
    diagnostics = new Diagnostics();
    Site site = new SiteLoader(folder, false).load(diagnostics).orElseThrow();
    CitationStyler styler = new CitationStyler(SharedCache.OF_ALL_TESTS);
    return new Planner(baseUrl, PageLimits.DEFAULT, styler, diagnostics).plan(site, true);
  }

  private List<String> messages() {
    return diagnostics.sorted().stream().map(Diagnostic::message).toList();
  }

  private List<String> helps() {
    return diagnostics.sorted().stream().map(Diagnostic::help).toList();
  }

  private static Page page(Plan plan, String path) {
    List<PlannedPage> found =
        plan.pages().stream().filter(page -> page.path().equals(path)).toList();
    assertEquals(1, found.size(), path);
    return found.get(0).page();
  }

  @Test
  void pagesAndFilesAreInTheOrderOfTheirPaths() throws IOException {
    for (String name : List.of("b", "a")) {
      write("content/assets/" + name + ".csv", "x\n");
    }
    write(
        "content/pages/data.md", "---\ntitle: D\n---\n[A](../assets/a.csv) [B](../assets/b.csv)\n");
    write(
        "site.yaml",
        "title: S\nbase-url: https://example.org/r/\neditions:\n"
            + "  - {content: content}\n  - {content: content, base: a/}\n");
    Path report = folder.resolve("content/report.yaml");
    Files.writeString(
        report, Files.readString(report).replace("base-url: https://example.org/r/\n", ""));
    Plan plan = plan();
    List<String> files = plan.files().stream().map(Plan.PlannedFile::path).toList();
    assertEquals(
        List.of("a/assets/a.csv", "a/assets/b.csv", "assets/a.csv", "assets/b.csv"), files);
    List<String> pages = plan.pages().stream().map(PlannedPage::path).toList();
    assertEquals(pages.stream().sorted().toList(), pages);
    assertTrue(pages.contains("index.html") && pages.contains("a/index.html"), pages.toString());
  }

  @Test
  void aPageOfTheReportReplacesTheOneOfTheProgram() throws IOException {
    for (String name : List.of("accessibility", "cite")) {
      write("content/pages/" + name + ".md", "---\ntitle: Ours\n---\nOurs.\n");
      Plan plan = plan();
      assertEquals(List.of(), messages());
      assertEquals("Ours", ((TextPage) page(plan, name + "/index.html")).title().text());
    }
  }

  @Test
  void aPageListsItsSectionsIfThereAreThree() throws IOException {
    String text =
        "---\ntitle: About\n---\n## One {#one}\n\nA.\n\n### Sub {#sub}\n\nB.\n\n## Two {#two}\n";
    write("content/pages/about.md", text);
    assertEquals(List.of(), ((TextPage) page(plan(), "about/index.html")).contents());
    write("content/pages/about.md", text + "\n## Three {#three}\n");
    assertEquals(
        List.of("#one", "#two", "#three"),
        ((TextPage) page(plan(), "about/index.html")).contents().stream().map(Link::href).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "print/",
        "report.epub",
        "report.zip",
        "r/wa-1.bib",
        "sitemap.xml",
        "robots.txt",
        "data/citations.bib",
        "articles/*",
        "search/"
      })
  void excludedPagesAndFilesAreNotPlanned(String address) throws IOException {
    add("leave-out: [\"" + address + "\"]");
    Plan plan = plan();
    assertEquals(List.of(), messages());
    String path = address.replace("*", "").replaceFirst("/$", "/index.html");
    assertTrue(plan.omits(path), path);
    assertFalse(plan.pages().stream().anyMatch(page -> page.path().equals(path)), path);
    assertFalse(plan.omits("cite/index.html"));
    assertEquals("A report", page(plan, "index.html").frame().title());
  }

  @Test
  void anExclusionOfNothingIsReported() throws IOException {
    add("leave-out: [prnt/, r/wa-1/]");
    plan();
    assertEquals(
        List.of(
            "there is no page or file “prnt/” to leave out",
            "“r/wa-1/” cannot be excluded: it is the home page, a theme or a recommendation"),
        messages());
  }

  @Test
  void theArchiveIsLinkedByItsUrlBecauseItDoesNotContainItself() throws IOException {
    assertEquals(List.of("report.epub", "https://example.org/r/report.zip"), downloads(plan()));
    Path report = folder.resolve("content/report.yaml");
    Files.writeString(
        report, Files.readString(report).replace("base-url: https://example.org/r/\n", ""));
    assertEquals(List.of("report.epub", "report.zip"), downloads(plan()));
    assertEquals(
        List.of("the site’s address is unknown, so there are no canonical links and no sitemap"),
        messages());
  }

  private static List<String> downloads(Plan plan) {
    return ((HomePage) page(plan, "index.html"))
        .downloads().stream().map(HomePage.DownloadLink::href).toList();
  }

  /**
   * Beyond split-at, the print page links to one page per theme, and the search index has the rows
   * of the list.
   */
  @ParameterizedTest
  @CsvSource({"2, 0, false", "1, 1, true"})
  void aReportIsSplitBeyondItsLimit(int splitAt, int pagesOfThemes, boolean listSplit)
      throws IOException {
    add("split-at: " + splitAt);
    Plan plan = plan();
    assertEquals(
        pagesOfThemes,
        plan.pages().stream().filter(page -> page.path().startsWith("print/water")).count());
    assertEquals(listSplit, plan.editions().get(0).listSplit());
  }

  @Test
  void aLinkToNothingIsReported() throws IOException {
    write("content/pages/about.md", "---\ntitle: About\n---\nSee [[wa-9]].\n");
    plan();
    assertEquals(List.of("there is no recommendation “wa-9” to link to"), messages());
  }

  @Test
  void aCitationStyleThatCannotBeUsedIsReported() throws IOException {
    write(
        "content/house.csl",
        "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"note\" version=\"1.0\">"
            + "<citation><layout>"
            + "<text variable=\"title\"/>".repeat(99)
            + "</layout></citation></style>\n");
    add("citation-styles: [house.csl]");
    plan();
    assertEquals(List.of(), messages());
    Path report = folder.resolve("content/report.yaml");
    Files.writeString(
        report, Files.readString(report).replace("A report", "A report ".repeat(50).strip()));
    plan();
    assertEquals(
        List.of(
            "this citation style cannot be used: a citation has 44,654 characters, but the limit is"
                + " 20,000"),
        messages());
  }

  /** Each recommendation inherits the articles of its theme: 53 × 189 = 10,017. */
  @Test
  void aPdfWithTooManyLinksIsReported() throws IOException {
    write("content/themes/01-water/theme.md", "---\ntitle: Water\narticles: 1-53\n---\nAbout.\n");
    for (int i = 3; i <= 189; i++) {
      write("content/themes/01-water/wa-" + i + ".md", "---\ntitle: Do it\n---\nDo it.\n");
    }
    Path report = folder.resolve("content/report.yaml");
    Files.writeString(report, Files.readString(report).replace("[epub, zip]", "[pdf]"));
    plan();
    assertEquals(List.of("a PDF of this report would have 10017 links to articles"), messages());
  }

  @Test
  void aPathThatIsNoFileNameOnWindowsIsReported() throws IOException {
    write("content/themes/02-con/theme.md", "---\ntitle: Con\n---\nAbout.\n");
    plan();
    assertEquals(
        List.of(
            "the address “themes/con/index.html” has the part con, which is the name of a device on"
                + " Windows"),
        messages());
  }

  @Test
  void aCitationMayContainAnAnchorButOnlyPlacesAreOnPages() throws IOException {
    write(
        "content/themes/01-water/wa-1.md",
        "---\ntitle: Protect it\naliases: [\"r/wa-2/#old\"]\n---\nProtect it.\n");
    Plan.PlannedEdition edition = plan().editions().get(0);
    assertEquals(List.of(), messages());
    Permalink scope = Permalink.parse("themes/water/#scope").orElseThrow();
    Permalink alias = Permalink.parse("r/wa-2/#old").orElseThrow();
    Permalink whole = Permalink.parse("r/wa-2/").orElseThrow();
    assertTrue(edition.citable().keySet().containsAll(List.of(scope, alias, whole)));
    assertEquals("wa-1", edition.citable().get(alias));
    assertTrue(edition.places().contains(scope));
    assertFalse(edition.places().contains(alias));
    assertFalse(edition.places().contains(whole));
  }

  @Test
  void aPageCannotReplaceThePrintPage() throws IOException {
    write("content/pages/print.md", "---\ntitle: P\n---\nP.\n");
    plan();
    assertEquals(
        List.of("the address “print/index.html” is already used by content/report.yaml"),
        messages());
  }

  @Test
  void aSiteWithoutAnEditionAtItsRootListsItsEditionsThere() throws IOException {
    write("content/report.es.yaml", "title: Un informe\n");
    withoutBaseUrl();
    add("leave-out: [\"*.html\"]");
    write(
        "site.yaml",
        "title: A site\nlanguage: en\nbase-url: https://example.org/r/\neditions:\n"
            + "  - {content: content, base: en/}\n"
            + "  - {content: content, language: es, base: es/}\n");
    Plan plan = plan();
    EditionListPage list = (EditionListPage) page(plan, "index.html");
    assertEquals("A site", list.title());
    assertEquals(
        List.of("en English A report en/index.html", "es español Un informe es/index.html"),
        list.editions().stream()
            .map(e -> e.language() + " " + e.name() + " " + e.title() + " " + e.href())
            .toList());
    assertEquals("https://example.org/r/", list.frame().canonical());
    assertTrue(list.frame().indexed());
    NotFoundPage notFound = (NotFoundPage) page(plan, "404.html");
    assertFalse(plan.omits("index.html"));
    assertEquals("/r/", notFound.frame().root());
    assertEquals("/r/index.html", notFound.frame().homeHref());
    assertFalse(notFound.frame().indexed());
  }

  private void withoutBaseUrl() throws IOException {
    Path report = folder.resolve("content/report.yaml");
    Files.writeString(
        report, Files.readString(report).replace("base-url: https://example.org/r/\n", ""));
  }

  /** Data files of one edition and uploaded files of another. */
  @Test
  void twoFilesCannotHaveTheSamePath() throws IOException {
    withoutBaseUrl();
    write("content/assets/data/recommendations.csv", "x\n");
    write(
        "site.yaml",
        "title: S\nbase-url: https://example.org/r/\neditions:\n"
            + "  - {content: content}\n  - {content: content, base: assets/}\n");
    plan();
    assertEquals(
        List.of(
            "the address “assets/data/recommendations.csv” is already used by"
                + " assets/data/recommendations.csv"),
        messages());
  }

  private void publishedAt(String baseUrl, String site, String... addresses) throws IOException {
    write(
        "content/permalinks.yaml",
        "version: 2\nbase-url: \""
            + baseUrl
            + "\"\nsite: "
            + site
            + "\ncount: 1\ndigest: \"0123456789abcdef0123456789abcdef\"\naddresses:\n"
            + String.join("\n", addresses)
            + "\n");
  }

  private static final String RESTORE =
      "Restore the folder of its report from version control, and its edition in site.yaml";
  private static final String HOME = "- {address: \"/\", since: 2026-10-01}";
  private static final String LOST =
      "- {address: \"r/wa-9/\", id: wa-9, since: 2026-10-01, text: \"0123456789abcdef\","
          + " history: 0}";

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "https://example.org/r/| [\"\", \"es/\"]| es/",
        "https://example.org/r/| [\"\"]|",
        "https://elsewhere.org/| [\"\", \"es/\"]|"
      },
      delimiter = '|')
  void eachBaseWithAnEditionMustKeepOne(String baseUrl, String site, @Nullable String lost)
      throws IOException {
    publishedAt(baseUrl, site, HOME);
    plan();
    assertEquals(
        lost == null
            ? List.of()
            : List.of("this site had an edition at “" + lost + "”, but has none there now"),
        messages().stream().filter(message -> message.contains("had an edition")).toList());
    assertEquals(lost != null, helps().contains(RESTORE + ":  base: " + lost), helps().toString());
  }

  @Test
  void theRootMustKeepAnEditionToo() throws IOException {
    withoutBaseUrl();
    publishedAt("https://example.org/r/", "[\"\", \"en/\"]", HOME);
    write(
        "site.yaml",
        "title: S\nbase-url: https://example.org/r/\neditions:\n"
            + "  - {content: content, base: en/}\n");
    plan();
    assertTrue(
        messages().contains("this site had an edition at “/”, but has none there now"),
        messages().toString());
    assertFalse(messages().toString().contains("“en/”"), messages().toString());
    assertTrue(helps().contains(RESTORE + "."), helps().toString());
  }

  @Test
  void aLostAddressIsReportedOnlyIfAllContentCouldBeRead() throws IOException {
    publishedAt("https://example.org/r/", "[\"\"]", HOME, LOST);
    plan();
    assertTrue(messages().toString().contains("r/wa-9/"), messages().toString());
    diagnostics = new Diagnostics();
    Site site = new SiteLoader(folder, false).load(diagnostics).orElseThrow();
    new Planner(
            Optional.of("https://elsewhere.org/"),
            PageLimits.DEFAULT,
            new CitationStyler(SharedCache.OF_ALL_TESTS),
            diagnostics)
        .plan(site, false);
    assertEquals(List.of(), messages());
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/r/, false",
    "https://EXAMPLE.org/r/, false",
    "https://old.example.org/, true",
    "https://example.org/, true"
  })
  void aBuildForAnotherBaseUrlIsReported(String baseUrl, boolean differs) throws IOException {
    publishedAt("https://example.org/r/", "[\"\"]", HOME);
    plan(Optional.of(baseUrl));
    assertEquals(
        differs
            ? List.of(
                "this build is for “"
                    + baseUrl
                    + "”, but the site was published at “https://example.org/r/”")
            : List.of(),
        messages());
  }

  @Test
  void aSiteThatMovedMayHaveAnotherBaseUrl() throws IOException {
    publishedAt("https://old.example.org/", "[\"\"]", HOME);
    add("moved-from: [\"https://old.example.org/\"]");
    plan(Optional.of("https://example.org/r/"));
    assertEquals(List.of(), messages());
  }
}
