package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Rule;

/** The words of a response are Markdown, and appear as a block quotation. */
class ResponseTextTest {

  private static final String RECOMMENDATION = "content/themes/01-detention/de-1.md";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
  }

  private void reply(String text) throws IOException {
    project.add(
        RECOMMENDATION,
        "responses:\n  - by: The State\n    position: noted\n    language: fr\n    text: |\n"
            + text.indent(6).stripTrailing());
  }

  @Test
  void aLongReplyKeepsItsParagraphsListsLinksAndNotes() throws IOException {
    reply(
        """
        Nous prenons note.[^1]

        1. La loi de 1995.
        2. Voir [le site](https://example.org/loi).

        [^1]: Sous réserve.""");
    Map<String, String> site = project.build();
    for (String page :
        List.of("r/de-1/index.html", "themes/detention/index.html", "print/index.html")) {
      String html = site.getOrDefault(page, "");
      assertTrue(html.contains("<blockquote lang=\"fr\" dir=\"ltr\"><p>Nous prenons note."), page);
      assertTrue(html.contains("<li>La loi de 1995.</li>"), page);
      assertTrue(html.contains("<a href=\"https://example.org/loi\" rel=\"external\">"), page);
      assertTrue(html.contains("Sous réserve."), page);
    }
  }

  @Test
  void aReplyAddsNoArticleToTheRecommendation() throws IOException {
    reply("Voir l'article 7 du Pacte international relatif aux droits civils et politiques.");
    Map<String, String> site = project.build();
    assertFalse(
        site.getOrDefault("r/de-1/index.html", "")
            .contains(
                "<dt>Articles</dt><dd><span class=\"refs\"><a href=\"../../articles/iccpr/7"));
    assertTrue(site.getOrDefault("articles/iccpr/7/index.html", "").contains("No recommendation"));
  }

  @Test
  void aProblemInAReplyIsReportedAtItsLine() throws IOException {
    reply("Premier.\n\nVoir [ici même](#nulle-part) et [[zz-9]].");
    assertEquals(
        List.of(Rule.DEAD_ANCHOR + " 8", Rule.BROKEN_REFERENCE + " 8"),
        project.check().stream()
            .filter(d -> d.span().file().endsWith("de-1.md"))
            .map(d -> d.rule() + " " + d.span().line())
            .sorted(Comparator.reverseOrder())
            .collect(Collectors.toList()));
  }

  @Test
  void severalPartiesAnswerTogetherInTheirOwnWord() throws IOException {
    project.add(
        RECOMMENDATION,
        "responses:\n  - by: [Ministry of Justice, Port Authority]\n"
            + "    position: Accepted in principle\n");
    Map<String, String> site = project.build();
    for (String page :
        List.of("r/de-1/index.html", "themes/detention/index.html", "print/index.html")) {
      assertTrue(
          site.getOrDefault(page, "")
              .contains(
                  "Ministry of Justice and Port Authority: partly supported (Accepted in"
                      + " principle)"),
          page);
    }
    assertTrue(
        site.getOrDefault("data/recommendations.json", "")
            .contains(
                "\"by\":\"Ministry of Justice, Port Authority\",\"parties\":[\"Ministry of"
                    + " Justice\",\"Port Authority\"],\"position\":\"partly-supported\","
                    + "\"stated\":\"Accepted in principle\""));
  }

  @Test
  void aMisspeltPositionIsReportedWithTheNearest() throws IOException {
    project.add(RECOMMENDATION, "responses:\n  - by: The State\n    position: acepted\n");
    assertEquals(
        List.of(
            "“acepted” is not a valid value for “position” Did you mean “accepted”? Use one of:"
                + " supported, partly-supported, noted, under-consideration, rejected."),
        project.check().stream()
            .filter(d -> d.rule() == Rule.BAD_VALUE)
            .map(d -> d.message() + " " + d.help())
            .toList());
  }
}
