package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search finds a recommendation by each of its facts. */
class SearchedFactsTest {

  private static final String DE_1 = "content/themes/01-detention/de-1.md";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
    project.write(
        DE_1,
        """
        ---
        title: Open the doors
        number: 17b
        addressees: Wardenone
        affected: Familytwo
        recommended-by: Statethree
        source: Pagefour
        evidence: [{label: Studyfive}]
        responses:
          - by: Officesix
            source: Letterseven
            text: |
              Answereight.[^1]

              [^1]: Noteanswer.
        outcomes: [{document: CCPR/C/USA/CO/6, paragraph: "9", grade: Gradenine}]
        history: [{date: 2020, note: Changeten.}]
        follows: [{document: Documenteleven}]
        progress:
          - date: 2021-03
            by: Officetwelve
            text: |
              Progressthirteen.[^2]

              [^2]: Noteprogress.
            evidence: [{label: Decreefourteen}]
            next: {what: Lawfifteen, due: 2029-11}
        ---
        Demandsixteen.[^3]

        [^3]: Notedemand.

        ## Why

        Layerseventeen.[^4]

        [^4]: Notelayer.
        """);
  }

  private String terms() throws IOException {
    return project.build().entrySet().stream()
        .filter(file -> file.getKey().startsWith("search/index/terms-"))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining("\\n"));
  }

  @Test
  void eachWordOfTheFactsIsFound() throws IOException {
    String terms = "\\n" + terms().replace("\"", "\\n");
    for (String word :
        ("wardenone familytwo statethree pagefour studyfive officesix letterseven answereight"
                + " noteanswer gradenine changeten documenteleven officetwelve progressthirteen"
                + " noteprogress decreefourteen lawfifteen demandsixteen notedemand layerseventeen"
                + " notelayer")
            .split(" ")) {
      assertTrue(terms.contains("\\n" + word + "="), word + " in " + terms);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"#17 b=0", "#17 c=1", "#de 1=0"})
  void itsNumbersAreFound(String key) throws IOException {
    project.add("content/themes/01-detention/de-2.md", "number: 17c");
    assertTrue(terms().contains(key), key + " in " + terms());
  }

  /** A value that only a published address still names is not found. */
  @Test
  void aValueThatNoneHasIsNotFound() throws IOException {
    assertFalse(project.freeze().failed());
    assertTrue(texts().contains("by/addressee/wardenone/"), texts());
    project.replace(DE_1, "Wardenone", "Guardone");
    assertTrue(project.build().containsKey("by/addressee/wardenone/index.html"));
    assertFalse(texts().contains("by/addressee/wardenone/"), texts());
    assertEquals(true, texts().contains("by/addressee/guardone/"));
  }

  private String texts() throws IOException {
    return project.build().entrySet().stream()
        .filter(file -> file.getKey().startsWith("search/index/texts-"))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining("\\n"));
  }
}
