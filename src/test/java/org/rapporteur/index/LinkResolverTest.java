package org.rapporteur.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.SmallProject;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.index.LinkResolver.Insertion;
import org.rapporteur.model.Address;
import org.rapporteur.model.ContentPage;
import org.rapporteur.model.Urls;

/** Where the links in texts lead, and which lead nowhere. */
class LinkResolverTest {

  private static final String DETENTION = "content/themes/01-detention/";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
  }

  /** The only link of a page with a text, as "href | label", with "external" for other sites. */
  private String link(String text, boolean book, boolean chapters) throws IOException {
    project.write("content/assets/data.csv", "a,b\n");
    project.write(
        "content/pages/links.md",
        "---\ntitle: Links\n---\n" + text + "\n\n## Here {#here}\n\nX.\n");
    IndexedEdition indexed = IndexedProject.of(folder);
    LinkResolver linker = new LinkResolver(indexed);
    if (book) {
      linker = linker.in(BookLinks.of(indexed, chapters));
    }
    ContentPage page =
        indexed.report().pages().stream()
            .filter(each -> each.slug().equals("links"))
            .findFirst()
            .orElseThrow();
    List<ResolvedProse.ResolvedLink> links =
        linker.resolve(page.text(), new Insertion("links/index.html", "p-", "n-", "", 2)).links();
    assertEquals(1, links.size(), links.toString());
    ResolvedProse.ResolvedLink link = links.get(0);
    return (link.href().isEmpty() ? "-" : link.href())
        + (link.external() ? " external " : " ")
        + link.label();
  }

  private String href(String text, boolean chapters) throws IOException {
    return link(text, true, chapters).replaceFirst(" .*", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[[de-1]]|../r/de-1/index.html DE-1",
        "[[de-2#why]]|../r/de-2/index.html#de-2-why DE-2",
        "[[de-9]]|- de-9",
        "[x](../themes/01-detention/theme.md)|../themes/detention/index.html themes/01-detention/theme.md",
        "[x](../themes/01-detention/theme.md#scope)|../themes/detention/index.html#scope themes/01-detention/theme.md",
        "[x](../themes/01-detention/theme.md#de-1)|../themes/detention/index.html#de-1 themes/01-detention/theme.md",
        "[x](../themes/01-detention/de-2.md)|../r/de-2/index.html themes/01-detention/de-2.md",
        "[x](../themes/01-detention/de-2.md#why)|../r/de-2/index.html#de-2-why themes/01-detention/de-2.md",
        "[x](about.md#words)|../about/index.html#words pages/about.md",
        "[x](../assets/data.csv)|../assets/data.csv assets/data.csv",
        "[x](../assets/no.csv)|- assets/no.csv",
        "[x](#here)|#p-here here",
        "See ICCPR-OP2 art. 1(2).|../articles/iccpr-op2/1/index.html ICCPR-OP2 art. 1(2)",
        "See CCPR/C/GC/35 para. 7.|https://docs.un.org/en/CCPR/C/GC/35 external CCPR/C/GC/35",
        "[x](https://example.org/a)|https://example.org/a external https://example.org/a"
      })
  void aLinkOnAPageLeadsToAPage(String text, String expected) throws IOException {
    assertEquals(expected, link(text, false, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[[de-1]]|#de-1|theme-1.xhtml#de-1",
        "[[de-2#why]]|#de-2-why|theme-1.xhtml#de-2-why",
        "[x](../themes/01-detention/theme.md)|#detention|theme-1.xhtml#detention",
        "[x](../themes/01-detention/theme.md#scope)|#detention-scope|theme-1.xhtml#detention-scope",
        "[x](../themes/02-water/theme.md#wa-1)|#wa-1|theme-2.xhtml#wa-1",
        "[x](../assets/data.csv)|https://example.org/r/assets/data.csv|https://example.org/r/assets/data.csv",
        "[x](about.md)|https://example.org/r/about/|https://example.org/r/about/",
        "[x](#here)|#p-here|#p-here",
        "See OP-CRC-AC art. 3.|#index-op-crc-ac-3|index.xhtml#index-op-crc-ac-3",
        "See OP-CRC-AC art. 4.|https://example.org/r/articles/op-crc-ac/4/|https://example.org/r/articles/op-crc-ac/4/"
      })
  void aLinkInABookLeadsToItsPartOrToTheSite(String text, String oneFile, String chapters)
      throws IOException {
    assertEquals(oneFile + " | " + chapters, href(text, false) + " | " + href(text, true));
  }

  @Test
  void anImageIsRelativeToThePageAndIsInTheBook() throws IOException {
    project.write("content/assets/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
    project.write(
        "content/pages/links.md",
        "---\ntitle: L\n---\n![A](../assets/a.svg) ![B](../assets/b.svg)\n");
    IndexedEdition indexed = IndexedProject.of(folder);
    LinkResolver linker = new LinkResolver(indexed);
    ContentPage page = indexed.report().pages().get(1);
    Insertion place = new Insertion("links/index.html", "", "", "", 2);
    assertEquals(List.of("../assets/a.svg", ""), linker.resolve(page.text(), place).images());
    assertEquals(
        List.of("assets/a.svg", ""),
        linker.in(BookLinks.of(indexed, true)).resolve(page.text(), place).images());
  }

  /** On a page that contains only a part of a theme, such as one for print. */
  @Test
  void aLinkToAnotherTextOfItsPageLeadsToTheWholePage() throws IOException {
    project.replace(DETENTION + "theme.md", "Everywhere.", "[Here](#scope) and [first](#de-1).");
    IndexedEdition indexed = IndexedProject.of(folder);
    LinkResolver linker = new LinkResolver(indexed);
    Insertion part =
        new Insertion(
            "print/index.html", "detention-", "", "", 2, Optional.of(Urls.theme("detention")));
    assertEquals(
        List.of("#detention-scope", "../themes/detention/index.html#de-1"),
        linker.resolve(IndexedProject.theme(indexed, "detention").text(), part).links().stream()
            .map(ResolvedProse.ResolvedLink::href)
            .toList());
  }

  private List<String> problems() {
    Diagnostics found = new Diagnostics();
    new LinkResolver(IndexedProject.of(folder)).validate(found);
    return found.sorted().stream().map(Diagnostic::message).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[[de-1]] [[de-2#why]] [[de-2#a]]|",
        "[[de-9]]|there is no recommendation “de-9” to link to",
        "[[de-2#how]]|the link target has no anchor “#how”",
        "[[other:de-1]]|the site has no report “other”",
        "[x](about.md#words) [x](about.md)|",
        "[x](about.md#no)|the link target has no anchor “#no”",
        "[x](../themes/02-water/theme.md#wa-1)|",
        "[x](../themes/02-water/theme.md#wa-2)|the link target has no anchor “#wa-2”",
        "[x](../assets/no.csv)|there is no file “assets/no.csv” in the content folder",
        "![x](../assets/no.svg)|there is no file “assets/no.svg” in the content folder",
        "[x](#here)|",
        "[x](#there)|the link target has no anchor “#there”"
      })
  void aLinkToNothingIsReported(String text, String expected) throws IOException {
    project.write(
        "content/pages/links.md", "---\ntitle: L\n---\n" + text + "\n\n## Here {#here}\n\nX.\n");
    assertEquals(expected == null ? List.of() : List.of(expected), problems());
  }

  /** In every kind of text. */
  @Test
  void everyTextIsChecked() throws IOException {
    String link = "[x](#t%d)";
    project.replace(
        "content/report.yaml",
        "downloads: []",
        "downloads: []\nsummary: \"[x](#t1)\"\ndisclaimer: \"[x](#t2)\"\ncorrections: \"[x](#t9)\"");
    project.replace(DETENTION + "theme.md", "Everywhere.", link.formatted(3));
    project.replace(DETENTION + "de-1.md", "at noon", link.formatted(4));
    project.replace(DETENTION + "de-2.md", "without news", link.formatted(5));
    project.add(
        DETENTION + "de-3.md",
        "responses:\n  - {by: The State, position: noted, text: \"[x](#t6)\"}\n"
            + "progress:\n  - {date: 2024-01, status: done, text: \"[x](#t7)\"}");
    project.replace("content/pages/about.md", "Ours.", link.formatted(8));
    assertEquals(
        List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"),
        problems().stream().map(m -> m.replaceAll("\\D", "")).sorted().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "[[de-1]], de-1",
    "[x](../themes/01-detention/de-2.md), de-2",
    "[x](../themes/01-detention/theme.md#de-3), de-3",
    "[x](../themes/01-detention/theme.md), -",
    "[x](../assets/data.csv), -",
    "[x](about.md), -",
    "[x](#de-1), de-1",
    "[x](https://example.org), -"
  })
  void aLinkMayPointToARecommendation(String text, String id) throws IOException {
    project.write("content/assets/data.csv", "a,b\n");
    project.write("content/pages/links.md", "---\ntitle: L\n---\n" + text + "\n");
    IndexedEdition indexed = IndexedProject.of(folder);
    assertEquals(
        id,
        new LinkResolver(indexed)
            .recommendation(indexed.report().pages().get(1).text().prose().targets().get(0))
            .map(found -> found.id().toString())
            .orElse("-"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[[de-22]]|Did you mean “de-2”?",
        "[[de-3]]|It was erased. Remove the link.",
        "[[xx-77]]|Drafts and erased recommendations cannot be linked.",
        "[x](../pages/abuot.md)|Did you mean “pages/about.md”?"
      })
  void theHelpNamesWhatWasMeant(String text, String help) throws IOException {
    project.write(DETENTION + "de-3.md", "---\nstatus: erased\n---\n");
    project.write("content/pages/links.md", "---\ntitle: L\n---\n" + text + "\n");
    Diagnostics found = new Diagnostics();
    new LinkResolver(IndexedProject.of(folder)).validate(found);
    assertEquals(List.of(help), found.sorted().stream().map(Diagnostic::help).toList());
  }

  @Test
  void anExcludedPageIsNotLinked() throws IOException {
    project.replace("content/report.yaml", "downloads: []", "leave-out: [print/]");
    LinkResolver linker = new LinkResolver(IndexedProject.of(folder));
    assertEquals("", linker.hrefIfPresent("r/index.html", Urls.PRINT));
    assertEquals("../index.html", linker.hrefIfPresent("r/index.html", Address.HOME));
  }
}
