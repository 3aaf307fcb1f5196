package org.rapporteur.treaty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceParserTest {

  private static final Catalogue CATALOGUE = Catalogue.builtIn();
  private final ReferenceParser parser = new ReferenceParser(CATALOGUE, Optional.of("iccpr"));

  private static String show(ParsedReferences parsed) {
    String provisions =
        parsed.provisions().stream()
            .map(Provision::toString)
            .map(p -> p.replaceFirst("^iccpr/", ""))
            .collect(Collectors.joining(" "));
    String faults =
        parsed.faults().stream()
            .map(f -> f.rule().id() + "@" + f.start() + "-" + f.end())
            .collect(Collectors.joining(" "));
    return (provisions + " " + faults).strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ICCPR arts. 2, 9, 14 and 26; CAT art. 3 | 2 9 14 26 cat/3",
        "ICCPR Arts. 2, 9, 14, 24, and 26 | 2 9 14 24 26",
        "ICCPR Arts. 6-10 | 6 7 8 9 10",
        "arts. 6–8 | 6 7 8",
        "art. 9(1) | 9(1)",
        "art. 9(1)–(3) | 9(1) 9(2) 9(3)",
        "art. 14, para. 3 (d) | 14(3)(d)",
        "art. 14(3)(d) | 14(3)(d)",
        "art. 25(b) | 25(b)",
        "CEDAW art. 2(f) | cedaw/2(f)",
        "ICERD art. 5(e)(iv) | icerd/5(e)(iv)",
        "CRC art. 40(2)(b)(iii) | crc/40(2)(b)(iii)",
        "article 9, paragraphs 3 and 4, of the Covenant | 9(3) 9(4)",
        "article 6, paragraph 5, of the Covenant | 6(5)",
        "article 40 (4) of the Covenant | 40(4)",
        "arts. 6 and 7, read with art. 2(3) | 6 7 2(3)",
        "arts. 6 and 7, read in conjunction with article 2 (3) | 6 7 2(3)",
        "9 | 9",
        "9, 14(3)(d) | 9 14(3)(d)",
        "iccpr ART 9 | 9",
        "International Covenant on Civil and Political Rights, article 9 | 9",
        "ICRMW art. 9; CERD art. 2; CED art. 1 | icmw/9 icerd/2 cped/1",
        "ICCPR art. 9 | 9",
        "UDHR art. 14 | udhr/14",
        "arts. 9(1) and (3) and 26 | 9(1) 9(3) 26",
        "ICCPR art. 54 | unknown-article@11-13",
        "ICCPR arts. 9, 54 and 26 | 9 26 unknown-article@15-17",
        "ICCPR art. 9(7) | unknown-paragraph@13-15",
        "ICCPR art. 7(1) | unknown-paragraph@13-15",
        "ICCPR art. 25(d) | unknown-paragraph@14-16",
        "arts. 10-6 | 10 backward-range@9-10",
        "ICCRP art. 9 | unknown-instrument@0-5",
        "freedom | reference-syntax@0-7",
      })
  void readsWhatALawyerWrites(String text, String expected) {
    assertEquals(expected, show(parser.parse(text)));
  }

  @Test
  void noArticleBeyondTheLastExists() {
    assertEquals(19, CATALOGUE.ids().size());
    for (String id : CATALOGUE.ids()) {
      Instrument instrument = CATALOGUE.byId(id).orElseThrow();
      int last = instrument.articles().get(instrument.articles().size() - 1).number().number();
      ParsedReferences parsed = parser.parse(instrument.code().in("en") + " art. " + (last + 1));
      assertEquals(List.of(), parsed.provisions(), id);
      assertEquals("unknown-article", parsed.faults().get(0).rule().id(), id);
      assertTrue(parsed.faults().get(0).help().contains("1 to " + last), id);
      assertEquals(
          1, parser.parse(instrument.code().in("en") + " art. " + last).provisions().size(), id);
    }
  }

  @Test
  void paragraphsOfTheCovenantAreKnown() {
    int[][] counts = {
      {1, 3}, {2, 3}, {4, 3}, {5, 2}, {6, 6}, {8, 3}, {9, 5}, {10, 3}, {12, 4}, {14, 7}, {15, 2},
      {17, 2}, {18, 4}, {19, 3}, {20, 2}, {22, 3}, {23, 4}, {24, 3}, {3, 0}, {7, 0}, {11, 0},
      {13, 0}, {16, 0}, {21, 0}, {25, 0}, {26, 0}, {27, 0}
    };
    for (int[] count : counts) {
      String article = "art. " + count[0];
      if (count[1] > 0) {
        assertEquals(List.of(), parser.parse(article + "(" + count[1] + ")").faults(), article);
      }
      assertEquals(
          "unknown-paragraph",
          parser.parse(article + "(" + (count[1] + 1) + ")").faults().get(0).rule().id(),
          article);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "as article 7 of the Covenant says | [article 7 of the Covenant]",
        "under articles 6 and 7 of the Covenant. | [articles 6] [7 of the Covenant]",
        "see ICCPR art. 9(1) here | [ICCPR art. 9(1)]",
        "article 2 of the New Way Forward Act | ''",
        "Article 5 alone | ''",
        "the cat article 3 | ''",
        "article 3 of the Convention against Torture | [article 3 of the Convention against Torture]",
        "article 9 of the Covenant on the Rights of Trees | ''",
      })
  void proseLinksOnlyWhereItNamesTheInstrument(String text, String expected) {
    String found =
        new ProseReferences(CATALOGUE, Optional.of("iccpr"))
            .find(text).stream()
                .flatMap(match -> match.parts().stream())
                .map(part -> "[" + text.substring(part.start(), part.end()) + "]")
                .collect(Collectors.joining(" "));
    assertEquals(expected, found);
  }
}
