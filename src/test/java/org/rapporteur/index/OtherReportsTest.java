package org.rapporteur.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.SmallProject;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.index.LinkResolver.Insertion;
import org.rapporteur.model.Edition;

/** The other reports and languages of a site. */
class OtherReportsTest {

  private static final String PAGE = "new/pages/about.md";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    for (String report : List.of("old", "new")) {
      project = SmallProject.in(folder);
      project.replace("content/report.yaml", "base-url: https://example.org/r/\n", "");
      project.move("content", report);
    }
    project.write("old/themes/01-detention/de-3.md", "---\nstatus: erased\n---\n");
    project.write("old/report.fr.yaml", "title: Un rapport\n");
    project.write(
        "old/themes/01-detention/de-1.fr.md", "---\ntitle: Ouvrez\n---\nOuvrez chaque porte.\n");
    project.write(
        "site.yaml",
        """
        title: Reports
        base-url: https://example.org/s/
        editions:
          - {content: new}
          - {content: new, base: fr/, language: fr}
          - {content: old, base: old/fr/, language: fr}
          - {content: old, base: old/}
          - {content: old, base: old/es/, language: es}
        """);
  }

  private IndexedEdition edition(String base) {
    return IndexedProject.editions(folder).stream()
        .filter(each -> each.edition().base().equals(base))
        .findFirst()
        .orElseThrow();
  }

  private String href(String base, String text, boolean book) throws IOException {
    project.write(PAGE, "---\ntitle: About\n---\n" + text + "\n");
    IndexedEdition indexed = edition(base);
    LinkResolver linker = new LinkResolver(indexed);
    linker = book ? linker.in(BookLinks.of(indexed, false)) : linker;
    return linker
        .resolve(
            indexed.report().pages().get(0).text(),
            new Insertion(base + "about/index.html", "", "", "", 2))
        .links()
        .get(0)
        .href();
  }

  /** In the reader's language, or else in that of the original. */
  @ParameterizedTest
  @CsvSource({
    "'', '[[old:de-1]]', ../old/r/de-1/index.html",
    "'', '[[old:de-2#why]]', ../old/r/de-2/index.html#de-2-why",
    "fr/, '[[old:de-1]]', ../../old/fr/r/de-1/index.html",
    "'', '[[old:de-9]]', ''",
    "'', '[[older:de-1]]', ''"
  })
  void aLinkLeadsToTheOtherReport(String base, String text, String href) throws IOException {
    assertEquals(href, href(base, text, false));
  }

  @Test
  void aLinkInABookLeadsToTheSite() throws IOException {
    assertEquals("https://example.org/s/old/r/de-1/", href("", "[[old:de-1]]", true));
    project.replace("site.yaml", "base-url: https://example.org/s/\n", "");
    assertEquals("", href("", "[[old:de-2#why]]", true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[[olds:de-1]]|the site has no report “olds”|Did you mean “old”?",
        "[[old:de-22]]|the report “old” has no recommendation “de-22”|Did you mean “de-2”?",
        "[[old:de-3]]|the report “old” has no recommendation “de-3”|It was erased. Remove the link.",
        "[[old:de-2#whey]]|the link target has no anchor “#whey”|Did you mean “why”?",
        "[[old:wa-1#x]]|the link target has no anchor “#x”"
            + "|That text has no anchors. Add one to a heading:  ## Words {#name}"
      })
  void aLinkToNothingIsReported(String text, String message, String help) throws IOException {
    project.write(PAGE, "---\ntitle: About\n---\n" + text + "\n");
    Diagnostics found = new Diagnostics();
    new LinkResolver(edition("")).validate(found);
    assertEquals(
        List.of(message + " " + help),
        found.sorted().stream().map(each -> each.message() + " " + each.help()).toList());
  }

  @Test
  void aLinkWithATargetIsNotReported() throws IOException {
    project.write(PAGE, "---\ntitle: About\n---\n[[old:de-2#why]] [[old:de-1]]\n");
    Diagnostics found = new Diagnostics();
    new LinkResolver(edition("")).validate(found);
    assertEquals(List.of(), found.sorted());
  }

  @Test
  void aTranslationHasTheRecommendationsThatAreTranslated() {
    List<Edition> all =
        IndexedProject.editions(folder).stream().map(IndexedEdition::edition).toList();
    List<Translations.Translation> translations =
        Translations.of(edition("old/").edition(), all).list();
    assertEquals(
        List.of("old/es/ []", "old/fr/ [de-1]"),
        translations.stream().map(each -> each.edition().base() + " " + each.ids()).toList());
    assertEquals(
        Set.of("de-1", "de-2", "wa-1"),
        Translations.of(edition("old/fr/").edition(), all).list().stream()
            .filter(each -> each.edition().base().equals("old/"))
            .findFirst()
            .orElseThrow()
            .ids());
  }

  @Test
  void aReportAloneHasNoTranslation() {
    Edition only = edition("").edition();
    assertEquals(Translations.NONE, Translations.of(only, List.of(only)));
  }

  /** The index of a theme is reused as long as its theme is equal. */
  @Test
  void theIndexOfAnEqualThemeIsReused() throws IOException {
    ThemeIndexCache cache = new ThemeIndexCache();
    List<ThemeIndex> before = cache.of(edition("").edition());
    project.replace("new/themes/02-water/wa-1.md", "dry", "deep");
    List<ThemeIndex> after = cache.of(edition("").edition());
    assertTrue(before.get(0) == after.get(0));
    assertTrue(before.get(1) != after.get(1));
    assertEquals(
        Optional.of("Return nobody to a well that is deep."),
        after.get(1).published().stream().map(each -> each.demand().prose().plain()).findFirst());
  }
}
