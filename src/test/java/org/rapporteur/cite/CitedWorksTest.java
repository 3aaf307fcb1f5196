package org.rapporteur.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.cache.Cache;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.load.SiteLoader;
import org.rapporteur.message.Messages;
import org.rapporteur.model.CitationStyle;

/** What is cited: the report, and the original if it is restated. */
class CitedWorksTest {

  private static final String HOME = "https://example.org/r/";
  private static final String BODY = "body: {name: Human Rights Committee, code: CCPR}\n";

  @TempDir Path folder;

  private CitedWorks works(String lines) throws IOException {
    return works(lines, "{name: Ann Lee, kind: person}");
  }

  private CitedWorks works(String lines, String author) throws IOException {
    Files.createDirectories(folder.resolve("content/themes/01-water"));
    Files.writeString(
        folder.resolve("content/report.yaml"),
        "language: en\nauthors: [" + author + "]\ninstrument: iccpr\n" + lines);
    Files.writeString(
        folder.resolve("content/themes/01-water/theme.md"), "---\ntitle: Water\n---\nAbout.\n");
    Diagnostics diagnostics = new Diagnostics();
    return CitedWorks.of(
        new SiteLoader(folder, false)
            .load(diagnostics)
            .orElseThrow(() -> new AssertionError(diagnostics.sorted()))
            .editions()
            .get(0)
            .report()
            .metadata(),
        Messages.of("en"),
        HOME);
  }

  /** The key in a reference manager is never changed, so it contains what identifies the report. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: A report | a-report-2023",
        "title: A report of 2023 | a-report-of-2023",
        "title: 100 days | report-100-days-2023",
        "title: Été à Genève | ete-a-geneve-2023",
        "title: تقرير | report-2023-6c043a",
        "title: 报告 | report-2023-1e8ddd",
        "title: 2023年报告 | report-2023-ea5d1e",
        "'title: A\nbody: {name: Committee, code: CCPR}' | ccpr-2023",
        "'title: A\nbody: {name: Committee, code: CCPR}\nstate: {name: US, code: USA}' | ccpr-usa-2023",
        "'title: A\nshort-title: Short' | short-2023",
      })
  void theKeyNamesTheReport(String lines, String expected) throws IOException {
    assertEquals(expected, works(lines + "\nwording: own\nsubmitted: 2023-09\n").words().key());
  }

  @Test
  void theYearIsThatOfThePublicationIfNoneWasSubmitted() throws IOException {
    assertEquals("a-2024", works("title: A\nwording: own\npublished: 2024\n").words().key());
    assertEquals("a", works("title: A\nwording: own\n").words().key());
  }

  @Test
  void theKindNamesTheBodyAndItsSession() throws IOException {
    String report = "title: A\nwording: own\n";
    String withBody = works(report + BODY).words().kind();
    String withSession = works(report + BODY + "session: {number: 139}\n").words().kind();
    assertTrue(withBody.contains("Human Rights Committee"), withBody);
    assertTrue(withSession.contains("139") && !withBody.contains("139"), withSession);
    assertEquals("", works(report).words().kind());
  }

  /** Only a submission is said to be one; of no other kind is a body named. */
  @ParameterizedTest
  @CsvSource({
    "review, universal periodic review",
    "concluding-observations, concluding observations",
    "inquiry, report of an inquiry",
    "audit, audit report",
    "other, ''",
  })
  void eachKindHasItsName(String kind, String expected) throws IOException {
    String report = "title: A\nwording: own\nkind: " + kind + "\n";
    assertEquals(expected, works(report + BODY).words().kind());
    assertEquals(
        expected.isEmpty() ? "" : expected + ", session 139",
        works(report + BODY + "session: {number: 139}\n").words().kind());
  }

  /** Not every format has a field for notes, so the abstract says that it is not the original. */
  @Test
  void theAbstractEndsWithTheOriginal() throws IOException {
    CitedWorks restated =
        works(
            "title: A\nwording: restated\nrestated-by: {name: The writers}\nsource: {title: The original}\n");
    String note = "Restated from: Ann Lee, “The original”; not the authors’ own words.";
    assertEquals("In short. " + note, restated.whole("In short.").summary());
    assertEquals(note, restated.whole("").summary());
    assertEquals("Do it. " + note, part(restated, "Do it.").summary());
    CitedWorks own = works("title: A\nwording: own\n");
    assertEquals("In short.", own.whole("In short.").summary());
    assertEquals("Do it.", part(own, "Do it.").summary());
  }

  private static BibliographicItem part(CitedWorks works, String summary) {
    return works.part("wa-1", "One", "en", HOME + "r/wa-1/", summary, List.of());
  }

  @Test
  void theNoteNamesTheOriginalAndItsAddress() throws IOException {
    String restated =
        "title: A\nwording: restated\nrestated-by: {name: The writers}\nsource: {title: The original";
    String without = works(restated + "}\n").words().note();
    String with = works(restated + ", url: \"https://example.net/o\"}\n").words().note();
    assertTrue(without.contains("Ann Lee") && without.contains("The original"), without);
    assertTrue(!without.contains("<") && with.contains(" <https://example.net/o>"), with);
  }

  @Test
  void aStyleWhoseCitationsAreTooLongIsOmitted() throws IOException {
    String title = "title: " + "word ".repeat(50) + "\nwording: own\n";
    assertEquals(List.of(), rejected(works(title), 70));
    List<String> reasons = rejected(works(title), 110);
    assertEquals(1, reasons.size());
    assertTrue(
        reasons
            .get(0)
            .matches("a citation has 2[0-9],[0-9]{3} characters, but the limit is 20,000"),
        reasons.toString());
    assertEquals(
        List.of("<citation> writes more than 250,000 characters when it cites this report"),
        rejected(works(title), 1_010));
  }

  /** A citation has every part of a name, in the order of the style. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Martin Luther King Jr. | King | King, M. L., Jr. (n.d.) | King, Martin Luther, Jr. A.",
        "Henry James III | James | James, H., III | James, Henry, III. A.",
        "Jean de La Fontaine | La Fontaine | La Fontaine, J. de | La Fontaine, Jean de. A.",
        "Vincent van Gogh | van Gogh | van Gogh, V. (n.d.) | van Gogh, Vincent. A.",
        "Jean-Paul de Sartre Jr. | Sartre | Sartre, J.-P. de, Jr. (n.d.) | Sartre, Jean-Paul de, Jr. A.",
        "Aung San Suu Kyi Jr. | Aung San Suu Kyi | Aung San Suu Kyi Jr. (n.d.) | Aung San Suu Kyi Jr. A.",
        "Aung San Suu Kyi | Aung San Suu Kyi | Aung San Suu Kyi. (n.d.) | Aung San Suu Kyi. A.",
      })
  void aCitationHasEveryPartOfAName(String name, String family, String apa, String mla)
      throws IOException {
    String author = "{name: " + name + ", kind: person, family: " + family + "}";
    CitedWorks works = works("title: A\nwording: own\n", author);
    assertEquals(apa, start(works, "apa", apa));
    assertEquals(mla, start(works, "mla", mla));
    assertEquals(name + ",", start(works, "oscola", name + ","));
  }

  @Test
  void aCitationKeepsTheInitialsOfAName() throws IOException {
    CitedWorks works =
        works("title: A\nwording: own\n", "{name: J. R. Smith Jr., kind: person, family: Smith}");
    assertEquals("Smith, J. R., Jr. (n.d.)", start(works, "apa", "Smith, J. R., Jr. (n.d.)"));
    assertEquals("Smith, J. R., Jr. A.", start(works, "mla", "Smith, J. R., Jr. A."));
  }

  private static String start(CitedWorks works, String style, String expected) {
    String cited = cited(works, style);
    return cited.substring(0, Math.min(cited.length(), expected.length()));
  }

  private static String cited(CitedWorks works, String style) {
    return new CitationStyler(Cache.none())
            .style(
                works,
                Messages.of("en"),
                ShippedStyles.all().stream().filter(each -> each.id().equals(style)).toList(),
                (failed, reason) -> {})
            .get(0)
            .report()
            .runs()
            .stream()
            .map(StyledText::text)
            .collect(Collectors.joining());
  }

  private static List<String> rejected(CitedWorks works, int titles) {
    String csl =
        "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"note\" version=\"1.0\">"
            + "<citation><layout>"
            + "<text variable=\"title\"/>".repeat(titles)
            + "</layout></citation></style>";
    List<String> reasons = new ArrayList<>();
    List<CitationTemplates> templates =
        new CitationStyler(Cache.none())
            .style(
                works,
                Messages.of("en"),
                List.of(new CitationStyle("x.csl", "X", csl)),
                (style, reason) -> reasons.add(reason));
    assertEquals(1, templates.size() + reasons.size());
    return reasons;
  }
}
