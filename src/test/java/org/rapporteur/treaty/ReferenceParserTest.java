package org.rapporteur.treaty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.catalogue.BuiltInCatalogue;

class ReferenceParserTest {

  private static final Catalogue CATALOGUE = BuiltInCatalogue.read();
  private final ReferenceParser parser = new ReferenceParser(CATALOGUE, CATALOGUE.byId("iccpr"));

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          ICCPR arts. 2, 9, 14 and 26; CAT art. 3 | 2 9 14 26 cat/3
          ICCPR Arts. 2, 9, 14, 24, and 26 | 2 9 14 24 26
          ICCPR Arts. 6-10 | 6 7 8 9 10
          arts. 6–8 | 6 7 8
          art. 9(1) | 9(1)
          art. 9(1)–(3) | 9(1) 9(2) 9(3)
          art. 14, para. 3 (d) | 14(3)(d)
          art. 14(3)(d) | 14(3)(d)
          art. 25(b) | 25(b)
          CEDAW art. 2(f) | cedaw/2(f)
          ICERD art. 5(e)(iv) | icerd/5(e)(iv)
          CRC art. 40(2)(b)(iii) | crc/40(2)(b)(iii)
          article 9, paragraphs 3 and 4, of the Covenant | 9(3) 9(4)
          article 6, paragraph 5, of the Covenant | 6(5)
          article 40 (4) of the Covenant | 40(4)
          arts. 6 and 7, read with art. 2(3) | 6 7 2(3)
          arts. 6 and 7, read in conjunction with article 2 (3) | 6 7 2(3)
          9 | 9
          9, 14(3)(d) | 9 14(3)(d)
          iccpr ART 9 | 9
          International Covenant on Civil and Political Rights, article 9 | 9
          ICRMW art. 9; CERD art. 2; CED art. 1 | icmw/9 icerd/2 cped/1
          UDHR art. 14 | udhr/14
          arts. 9(1) and (3) and 26 | 9(1) 9(3) 26
          ICCPR 9 | 9
          ICCPR: Art. 9 | 9
          ICCPR Art 9 (1)-(3) | 9(1) 9(2) 9(3)
          art. 14(3)(d)-(e) | 14(3)(d) 14(3)(e)
          arts. 9(1), (3) & (4) | 9(1) 9(3) 9(4)
          arts. 2-3, 6-7 and 9 | 2 3 6 7 9
          art. 14.3.d, 25.b | 14(3)(d) 25(b)
          art. 9 ¶ 1 | 9(1)
          art. 9 ¶¶ 1, 3 | 9(1) 9(3)
          ICCPR art.9 | 9
          art 14 ICCPR in conjunction with art 2 ICCPR | 14 2
          Articles 9 and 10, ICCPR | 9 10
          9 (1), 10 and 14 (3) (c) ICCPR | 9(1) 10 14(3)(c)
          paragraph 3 of article 9 of the Covenant | 9(3)
          paragraphs 1 and 3 (d) of article 14 | 14(1) 14(3)(d)
          paragraphs 1 to 3 of article 9, and article 26 | 9(1) 9(2) 9(3) 26
          article 7 and paragraph 3 of article 2 | 7 2(3)
          Arts. 2(1), 3, 6(1) | 2(1) 3 6(1)
          OPCAT art. 11(b)(iv) | opcat/11(b)(iv)
          OPCAT art. 11(1)(b) | opcat/11(1)(b)
          Arts. 6-10 | 6 7 8 9 10
          articles 6 to 8 and 10 | 6 7 8 10
          art. 9, paras. 1-3 | 9(1) 9(2) 9(3)
          art. 14(3)(a)-(c) | 14(3)(a) 14(3)(b) 14(3)(c)
          art. 14 (para. 3) | 14(3)
          arts. 2 (para. 1), 6 and 7 | 2(1) 6 7
          arts. 2 (paras. 1 and 3), 6 and 7 | 2(1) 2(3) 6 7
          art. 25(a) and (c) | 25(a) 25(c)
          CRC art. 40(2)(b)(iii) and (iv) | crc/40(2)(b)(iii) crc/40(2)(b)(iv)
          CRC art. 40(2)(b)(ii)-(iv) | crc/40(2)(b)(ii) crc/40(2)(b)(iii) crc/40(2)(b)(iv)
          ICERD art. 5(e)(iv) and (f) | icerd/5(e)(iv) icerd/5(f)
          ICERD art. 5(d)(i), (v) and (e)(i) | icerd/5(d)(i) icerd/5(d)(v) icerd/5(e)(i)
          article 9, paragraphs 1, 3 and 4 of the Covenant | 9(1) 9(3) 9(4)
          articles 9, paragraphs 3 and 4, and 14 of the Covenant | 9(3) 9(4) 14
          article 9, paragraph 3, and paragraph 5 | 9(3) 9(5)
          article 14, paragraph 3, subparagraph (d) | 14(3)(d)
          article 14 (3), subparagraphs (d) and (e) | 14(3)(d) 14(3)(e)
          art. 14 § 3 (d) | 14(3)(d)
          art. 9 §§ 1-2 | 9(1) 9(2)
          arts. 6 and 7, in conjunction with 2 (3) | 6 7 2(3)
          article 7, read together with articles 2 and 26, of the Covenant | 7 2 26
          article 7, read alone and in conjunction with article 2 (3), of the Covenant | 7 2(3)
          art. 14, para. 3 and 5 | 14(3) 14(5)
          arts. 14, para. 3, and 26 | 14(3) 26
          art. 9, art. 14 | 9 14
          art. 9.1 | 9(1)
          Article 9. | 9
          ICCPR art. 9; | 9
          ICCPR, art. 9 | 9
          ICCPR: 9, 14 | 9 14
          the ICCPR, arts. 9 and 14 | 9 14
          art. 3 CAT | cat/3
          art. 9 ICCPR, art. 3 CAT | 9 cat/3
          art. 2 of the ICCPR and art. 3 of the CAT | 2 cat/3
          ICCPR art. 9, CAT art. 3 | 9 cat/3
          ICCPR art. 9 and CAT arts. 3 and 4 | 9 cat/3 cat/4
          ICCPR art. 9, art. 14 of the CAT | 9 cat/14
          CAT art. 3; art. 14 | cat/3 cat/14
          CAT art. 3; arts. 6 and 7 of the Covenant | cat/3 6 7
          ICCPR-OP1 art. 5 | iccpr-op1/5
          OP-ICCPR 2 | iccpr-op1/2
          International covenant on economic, social, and cultural rights, art. 11 | icescr/11
          International Covenant on Civil and Political Rights (ICCPR), article 7 | 7
          International Covenant on Civil and Political Rights (adopted 16 December 1966, entered into force 23 March 1976) 999 UNTS 171 (ICCPR) art 7 | 7
          Covenant, art. 9 | 9
          ICCPR (9, 14), CAT (3) | 9 14 cat/3
          Article 9 – Accessibility (CRPD); Article 24 – Education (CRPD) | crpd/9 crpd/24
          Article 9 – Liberty and security of person; Article 14 – Fair trial | 9 14
          Article(s): 7; 9 | 7 9
          ICCPR Articles: 7, 9 (3) and 14 | 7 9(3) 14
          Art. 9 (1)+(3) | 9(1) 9(3)
          CEDAW art. 2 lit. c and e | cedaw/2(c) cedaw/2(e)
          6 (1) r/w 2 (3); 7 in conj. w/ 2 (1) | 6(1) 2(3) 7 2(1)
          art. 1 of the Optional Protocol to the ICCPR | iccpr-op1/1
          9, 9, art. 9, 09 | 9
          art. 14(d) | 14(3)(d)
          ICCPR art. 9 (life) | 9
          ICCPR art. 9 (life), 14 | 9 14
          ICCPR art. IX | 9
          """)
  void parsesReferencesAsLawyersWriteThem(String text, String expected) {
    assertEquals(expected, ReferenceText.of(parser.parse(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          ICCPR art. 54 | !unknown-article@11-13
          ICCPR arts. 9, 54 and 26 | 9 26 !unknown-article@15-17
          ICCPR art. 9(7) | !unknown-paragraph@13-14
          ICCPR art. 7(1) | !unknown-paragraph@13-14
          ICCPR art. 25(d) | 25 !unknown-paragraph@14-15
          OPCAT art. 11(d) | opcat/11 !unknown-paragraph@14-15
          ICCRP art. 9 | !unknown-instrument@0-5
          freedom | !reference-syntax@0-7
          arts. 10-6 | !backward-range@6-10
          art. 9(3)-(1) | !backward-range@7-12
          arts. 50-60 | 50 51 52 53 !unknown-article@9-11
          art. 9 bis, 14 | 14 !unknown-article@5-10
          art. 25b | !unknown-article@5-8
          art. 9; NHRC art. 8, 9 | 9 !unknown-instrument@8-12
          article 2 of the New Way Forward Act | !unknown-instrument@17-36
          article 9 of the Convention | !unknown-instrument@17-27
          ICCPR art. nine, 14 | 14 !reference-syntax@11-15
          ICCPR arts. 9, foo, 14 | 9 14 !reference-syntax@15-18
          artcile 9 | 9 !reference-syntax@0-7
          ICCPR | !reference-syntax@0-5
          ICCPR art. | !reference-syntax@6-10
          art. 9 and | 9 !reference-syntax@7-10
          art. 9 14 | 9 !reference-syntax@7-9
          art. 14(3)(d)(2) | !reference-syntax@14-15
          rule 9 | !reference-syntax@0-6
          ICCPR art. 9 of the CAT | 9 !reference-syntax@20-23
          ICPR art. 9 | !unknown-instrument@0-4
          ICCPR and CAT | !reference-syntax@0-5 !reference-syntax@10-13
          ICCPR art. 9; | 9
          ; | !reference-syntax@0-1
          ICCPR art. 9, CAT | 9 !reference-syntax@14-17
          ICCPR art. 9 et seq. | 9 !reference-syntax@16-20
          ICCPR art. 0 | !unknown-article@11-12
          ICCPR art. 9(0) | !unknown-paragraph@13-14
          ICCPR art. 99999999999 | !unknown-article@11-22
          CRC art. 40(2)(b)(iv)-(ii) | !backward-range@18-25
          art. 9(1)-(9) | 9(1) 9(2) 9(3) 9(4) 9(5) !unknown-paragraph@11-12
          art. 25(a)-(e) | 25(a) 25(b) 25(c) !unknown-paragraph@12-13
          """)
  void reportsProblemsWithTheirPlaces(String text, String expected) {
    assertEquals(expected, ReferenceText.of(parser.parse(text)));
  }

  @Test
  void reportsAnArticleAfterTheLast() {
    assertEquals(85, CATALOGUE.ids().size());
    for (String id : CATALOGUE.ids()) {
      Instrument instrument = CATALOGUE.byId(id).orElseThrow();
      int last = instrument.articles().get(instrument.articles().size() - 1).number().number();
      String lead = new ReferenceFormat(CATALOGUE, "en").lead(id, 1) + " ";
      ParsedReferences parsed = parser.parse(lead + (last + 1));
      assertEquals(List.of(), parsed.provisions(), id);
      assertEquals(ReferenceProblem.Kind.UNKNOWN_ARTICLE, parsed.problems().get(0).kind(), id);
      assertTrue(parsed.problems().get(0).help().contains(" to " + last), id);
      assertEquals(1, parser.parse(lead + last).provisions().size(), id);
    }
  }

  @Test
  void knowsTheParagraphsOfTheCovenant() {
    int[][] counts = {
      {1, 3}, {2, 3}, {4, 3}, {5, 2}, {6, 6}, {8, 3}, {9, 5}, {10, 3}, {12, 4}, {14, 7}, {15, 2},
      {17, 2}, {18, 4}, {19, 3}, {20, 2}, {22, 3}, {23, 4}, {24, 3}, {3, 0}, {7, 0}, {11, 0},
      {13, 0}, {16, 0}, {21, 0}, {25, 0}, {26, 0}, {27, 0}
    };
    for (int[] count : counts) {
      String article = "art. " + count[0];
      if (count[1] > 0) {
        assertEquals(List.of(), parser.parse(article + "(" + count[1] + ")").problems(), article);
      }
      assertEquals(
          ReferenceProblem.Kind.UNKNOWN_PARAGRAPH,
          parser.parse(article + "(" + (count[1] + 1) + ")").problems().get(0).kind(),
          article);
    }
  }
}
