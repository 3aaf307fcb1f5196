package org.rapporteur.treaty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.catalogue.BuiltInCatalogue;
import org.rapporteur.catalogue.ReferenceDiagnostics;

/** The messages and help texts for references that are wrong. */
class ReferenceProblemsTest {

  private static final Catalogue CATALOGUE = BuiltInCatalogue.read();
  private static final ReferenceParser PARSER =
      new ReferenceParser(CATALOGUE, CATALOGUE.byId("iccpr"));

  private static String text(ParsedReferences parsed) {
    return parsed.problems().stream()
        .map(problem -> problem.message() + " ; " + ReferenceDiagnostics.help(problem))
        .collect(Collectors.joining(" ; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          art. 54 | ICCPR has no article 54 ; ICCPR has articles 1 to 53. Did you mean 53, or CRC art. 54?
          art. 62 | ICCPR has no article 62 ; ICCPR has articles 1 to 53. Did you mean 26, or ICMW art. 62?
          art. 99 | ICCPR has no article 99 ; ICCPR has articles 1 to 53.
          art. 9 bis | ICCPR has no article 9 bis ; ICCPR has articles 1 to 53.
          art. 25b | ICCPR has no article 25b ; Put the letter in brackets: 25(b). ICCPR has articles 1 to 53.
          art. 9(7) | ICCPR art. 9 has no paragraph 7 ; ICCPR art. 9 has paragraphs 1 to 5.
          art. 7(1) | ICCPR art. 7 has no paragraph 1 ; ICCPR art. 7 has no numbered paragraphs.
          art. 25(d) | ICCPR art. 25 has no (d) ; ICCPR art. 25 has letters (a) to (c).
          art. 9(d) | ICCPR art. 9 has no (d) outside its paragraphs ; Add the paragraph before the letter. ICCPR art. 9 has paragraphs 1 to 5.
          art. 25(1) | ICCPR art. 25 has no paragraph 1 ; ICCPR art. 25 has no numbered paragraphs, but letters (a) to (c).
          art. 14(3)(d)(2) | “2” is not allowed at this level of a provision ; Write article, paragraph, letter and numeral in this order, as in 40(2)(b)(iii).
          art. 14(3)(a)(i)(b) | “b” is not allowed at this level of a provision ; Write article, paragraph, letter and numeral in this order, as in 40(2)(b)(iii).
          art. 9(3)-(1) | this range runs backwards, from 3 to 1 ; Put the lower one first: 1–3.
          arts. 10-6 | this range runs backwards, from 10 to 6 ; Put the lower one first: 6–10.
          artcile 9 | “artcile” is not a word for an article ; Did you mean “article”?
          ICCPR | no article of ICCPR is cited ; Add the article numbers, as in ICCPR art. 9.
          art. 9 and | an article is missing after “and” ; Add the article, or remove the “and”.
          rule 9 | ICCPR has articles, not rules ; If you mean one of them, write “article”.
          ICCRP art. 9 | “ICCRP” is not an instrument in the catalogue ; Did you mean “ICCPR”?
          art. 9 (1 life) | “(1 life)” cannot be read as part of a reference ; Write an instrument or an article number here, as in ICCPR arts. 2, 9(1) and 14(3)(d).
          """)
  void explainsEachProblem(String reference, String expected) {
    assertEquals(expected, text(PARSER.parse(reference)));
  }

  /** The provisions that are read, and each problem as the words that it marks and its message. */
  private static String marked(String reference) {
    ParsedReferences parsed = PARSER.parse(reference);
    return Stream.concat(
            parsed.provisions().stream().map(Provision::toString),
            parsed.problems().stream()
                .map(
                    problem ->
                        "["
                            + reference.substring(problem.start(), problem.end())
                            + "] "
                            + problem.message()))
        .collect(Collectors.joining(" "));
  }

  /** A document is reported, and the provisions before and after it are read. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          ICCPR art. 9; General Comment No. 35 | iccpr/9 [General Comment No. 35] “General Comment No. 35” is a document, not a provision
          General Comment No. 35; ICCPR art. 9 | iccpr/9 [General Comment No. 35] “General Comment No. 35” is a document, not a provision
          General Comment No. 35 , ; ICCPR art. 54 | [General Comment No. 35] “General Comment No. 35” is a document, not a provision [54] ICCPR has no article 54
          General Comment No. 35، ICCPR art. 9 | iccpr/9 [General Comment No. 35] “General Comment No. 35” is a document, not a provision
          General Comment No. 35؛ ICCPR art. 9 | iccpr/9 [General Comment No. 35] “General Comment No. 35” is a document, not a provision
          General Comment No. 35、 ICCPR art. 9 | iccpr/9 [General Comment No. 35] “General Comment No. 35” is a document, not a provision
          General Comment No. 35； ICCPR art. 9 | iccpr/9 [General Comment No. 35] “General Comment No. 35” is a document, not a provision
          General Comment No. 35， ICCPR art. 9 | iccpr/9 [General Comment No. 35] “General Comment No. 35” is a document, not a provision
          ICCPR art. 54; General Comment No. 35; CAT art. 3 | cat/3 [54] ICCPR has no article 54 [General Comment No. 35] “General Comment No. 35” is a document, not a provision
          General Comment No. 35; General Comment No. 36 | [General Comment No. 35] “General Comment No. 35” is a document, not a provision [General Comment No. 36] “General Comment No. 36” is a document, not a provision
          """)
  void reportsDocuments(String reference, String expected) {
    assertEquals(expected, marked(reference));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          aricle 9 | iccpr/9 [aricle] “aricle” is not a word for an article
          artickle 9 | iccpr/9 [artickle] “artickle” is not a word for an article
          articulation 9 | [articulation] “articulation” is not an instrument in the catalogue
          artticclesss 9 | [artticclesss] “artticclesss” is not an instrument in the catalogue
          brticle 9 | [brticle] “brticle” is not an instrument in the catalogue
          paragrap 9 | [paragrap] “paragrap” is not an instrument in the catalogue
          artcile nine | [artcile nine] “artcile nine” cannot be read as part of a reference
          XYZ art. 4, CAT art. 3 | cat/3 [XYZ] “XYZ” is not an instrument in the catalogue
          XYZ, art. 4 | [XYZ] “XYZ” is not an instrument in the catalogue
          XYZ: art. 4 | [XYZ] “XYZ” is not an instrument in the catalogue
          XYZ/4 | [XYZ] “XYZ” is not an instrument in the catalogue
          XYZ/4, CAT art. 3 | cat/3 [XYZ] “XYZ” is not an instrument in the catalogue
          ICCRP/9(1) | [ICCRP] “ICCRP” is not an instrument in the catalogue
          XYZ-2/4 | [XYZ-2] “XYZ-2” is not an instrument in the catalogue
          XYZ/4/1 | [XYZ] “XYZ” is not an instrument in the catalogue [/1] “/1” cannot be read as part of a reference
          A/70/123 | [A/70/123] “A/70/123” is a document, not a provision
          A/RES/70/1 | [A/RES/70/1] “A/RES/70/1” is a document, not a provision
          XYZ-2 art. 4 | [XYZ-2] “XYZ-2” is not an instrument in the catalogue
          XYZ.2 art. 4 | [XYZ.2] “XYZ.2” is not an instrument in the catalogue
          XYZ and ABC art. 4 | [XYZ and ABC] “XYZ and ABC” is not an instrument in the catalogue
          XYZ and art. 4 | iccpr/4 [XYZ and] “XYZ and” cannot be read as part of a reference
          art. 9 of the XYZ | [XYZ] “XYZ” is not an instrument in the catalogue
          art. 9, of the XYZ, CAT art. 3 | cat/3 [XYZ] “XYZ” is not an instrument in the catalogue
          art. 9 of | [of] an instrument is missing after “of”
          art. 9 of the | [of the] an instrument is missing after “of the”
          art. 9, of the | [of the] an instrument is missing after “of the”
          art. 9 of 10 | [10] “10” is not an instrument in the catalogue
          art. 9 of, CAT art. 3 | cat/3 [of] an instrument is missing after “of”
          art. | [art.] a number is missing after “art.”
          art., CAT art. 3 | cat/3 [art.] a number is missing after “art.”
          art. ???, CAT art. 3 | cat/3 [???] “???” cannot be read as part of a reference
          ??? 9 | [???] “???” is not an instrument in the catalogue
          ?? ICCPR art. 9 | iccpr/9 [??] “??” cannot be read as part of a reference
          9 ?? !! 10; CAT art. 3 | iccpr/9 iccpr/10 cat/3 [?? !!] “?? !!” cannot be read as part of a reference
          """)
  void marksTheWordsThatCannotBeRead(String reference, String expected) {
    assertEquals(expected, marked(reference));
  }

  /** Long texts are truncated: numbers to 24 characters, other texts to 60. */
  @Test
  void truncatesLongTexts() {
    assertEquals(
        "ICCPR has no article " + "9".repeat(24) + " ; ICCPR has articles 1 to 53.",
        text(PARSER.parse("art. " + "9".repeat(24))));
    assertEquals(
        "ICCPR has no article " + "9".repeat(23) + "… ; ICCPR has articles 1 to 53.",
        text(PARSER.parse("art. " + "9".repeat(25))));
    assertEquals("“" + "a".repeat(60) + "”", ProvisionProblems.quoted("a".repeat(60)));
    assertEquals("“" + "a".repeat(59) + "…”", ProvisionProblems.quoted("a".repeat(61)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          iccpr/9 | iccpr/9
          ICCPR / 9(1) | iccpr/9(1)
          iccpr/14(3)(d) | iccpr/14(3)(d)
          iccpr-op1/2 | iccpr-op1/2
          crc/40(2)(b)(iv) | crc/40(2)(b)(iv)
          iccpr/54 | 6-8 ICCPR has no article 54
          iccpr/9(8) | 8-9 ICCPR art. 9 has no paragraph 8
          nope/9 | 0-4 “nope” is not an instrument in the catalogue
          iccpr/ | 0-6 “iccpr/” is not a provision
          /9 | 0-2 “/9” is not a provision
          9 | 0-1 “9” is not a provision
          iccpr | 0-5 “iccpr” is not a provision
          iccpr/x | 0-7 “iccpr/x” is not a provision
          iccpr/9/1 | 0-9 “iccpr/9/1” is not a provision
          iccpr/9(1) x | 0-12 “iccpr/9(1) x” is not a provision
          """)
  void parsesAProvisionInBracketsAsAWhole(String reference, String expected) {
    ParsedReferences parsed = PARSER.parseBracketed(reference);
    String problems =
        parsed.problems().stream()
            .map(problem -> problem.start() + "-" + problem.end() + " " + problem.message())
            .collect(Collectors.joining());
    assertEquals(
        expected,
        parsed.provisions().stream().map(Provision::toString).collect(Collectors.joining(" "))
            + problems);
  }

  /** Instruments of rules or principles, with a single one of them or a single paragraph. */
  @Test
  void usesTheTermsOfOtherInstruments() {
    Instrument rules = instrument(Instrument.Unit.RULE, 3, 1);
    assertEquals(
        "OWN has no rule 4 ; OWN has rules 1 to 3. Did you mean 3?",
        text(parser(rules).parse("OWN rule 4")));
    assertEquals(
        "OWN rule 2 has no paragraph 2 ; OWN rule 2 has only paragraph 1.",
        text(parser(rules).parse("OWN rule 2(2)")));
    Instrument principle = instrument(Instrument.Unit.PRINCIPLE, 1, -1);
    assertEquals(
        "OWN has no principle 2 ; OWN has only principle 1. Did you mean 1?",
        text(parser(principle).parse("OWN principle 2")));
    assertEquals(
        "OWN principle 1 has no paragraph 100 ; No article has more than 99 paragraphs.",
        text(parser(principle).parse("OWN principle 1(100)")));
    assertEquals("", text(parser(principle).parse("OWN principle 1(99)")));
  }

  private static Instrument instrument(Instrument.Unit unit, int articles, int paragraphs) {
    return new Instrument(
        "own",
        unit,
        new LocalizedText(Map.of("en", "OWN")),
        new LocalizedText(Map.of("en", "Own Rules")),
        new LocalizedText(Map.of()),
        "",
        "",
        "",
        new LocalizedText(Map.of()),
        List.of(),
        IntStream.rangeClosed(1, articles)
            .mapToObj(
                i ->
                    new Article(
                        ArticleNumber.parse("" + i).orElseThrow(),
                        new LocalizedText(Map.of()),
                        paragraphs,
                        0,
                        Map.of(),
                        false))
            .toList(),
        false);
  }

  private static ReferenceParser parser(Instrument instrument) {
    Catalogue catalogue =
        CATALOGUE.with(List.of(new NamedInstrument(instrument, List.of(), List.of())));
    return new ReferenceParser(catalogue, Optional.empty());
  }
}
