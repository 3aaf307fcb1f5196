package org.rapporteur.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.ReportMetadata;

/** The estimated size of what a citation style writes, which limits the styles of projects. */
class CslExpansionTest {

  /** A work with a title of 7 characters, and 3 authors whose names have 50. */
  private static final CslMeasure WORK = new CslMeasure(Map.of("title", 7, "genre", 3), 3, 50, 4);

  private static CslParser.Parsed parse(String body) throws Exception {
    return CslParser.parse("<style xmlns=\"http://purl.org/net/xbiblio/csl\">" + body + "</style>");
  }

  private static CslExpansion expansion(String element) throws Exception {
    return CslExpansion.of(
        parse(element).root().children().get(0),
        Map.of("m", new CslExpansion(20, 30, 5, 40)),
        WORK);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<text value='abc' prefix='d' suffix='ef'/>                       | 1 | 6 | 1 | 6",
        "<text variable='title' prefix='('/>                              | 1 | 1 | 1 | 8",
        "<number variable='genre'/>                                       | 1 | 0 | 1 | 7",
        "<text variable='unknown'/>                                       | 1 | 0 | 1 | 0",
        "<text term='page'/>                                              | 1 | 0 | 1 | 4",
        "<label variable='title'/>                                        | 1 | 0 | 1 | 4",
        "<group><text value='a'/><text value='bc'/></group>               | 3 | 3 | 2 | 3",
        // One delimiter is counted for each child and for the macro that the element could call.
        "<group delimiter=', '><text value='a'/><text value='bc'/></group> | 3 | 5 | 2 | 11",
        "<text macro='m' prefix='ab'/>                                    | 21 | 32 | 6 | 42",
        "<names variable='editor translator'/>                            | 20 | 0 | 1 | 0",
        "<names variable=' author '/>                                     | 10 | 0 | 1 | 50",
        // For each author: the prefix, a name's term and the suffix of its family name.
        "<names variable='author' prefix='ab'><name><name-part suffix='cd'/></name></names> | 12 | 4 | 3 | 74",
        "<names variable='author'><substitute><text value='abc'/></substitute></names> | 12 | 3 | 3 | 50",
      })
  void measuresAnElement(String element, long elements, long characters, int depth, long written)
      throws Exception {
    assertEquals(
        new CslExpansion(elements, characters, depth, written),
        expansion(element.replace('\'', '"')));
  }

  /** A work that is cited is a web page. */
  @ParameterizedTest
  @CsvSource({
    "type='webpage', yes",
    "type='webpage' match='all', yes",
    "type='webpage book', perhaps",
    "type='webpage' variable='title', perhaps",
    "type='book', no",
    "type='book' variable='title', no",
    "variable='title', perhaps",
    "type='webpage book' match='any', yes",
    "type='webpage' variable='title' match='any', yes",
    "type='book' match='any', no",
    "type='book' variable='title' match='any', perhaps",
    "type='webpage book' match='none', no",
    "type='book' match='none', yes",
    "type='book' variable='title' match='none', perhaps",
  })
  void countsTheLargestBranchThatAWebPageCanTake(String condition, String taken) throws Exception {
    String attributes = condition.replace('\'', '"');
    long first = expansion(choice(attributes, "aaaaa", "bb")).characters();
    long second = expansion(choice(attributes, "aa", "bbbbb")).characters();
    assertEquals(
        switch (taken) {
          case "yes" -> List.of(5L, 2L);
          case "no" -> List.of(2L, 5L);
          default -> List.of(5L, 5L);
        },
        List.of(first, second));
  }

  private static String choice(String condition, String first, String second) {
    return "<choose><if %s><text value=\"%s\"/></if><else><text value=\"%s\"/></else></choose>"
        .formatted(condition, first, second);
  }

  @Test
  void limitsAreInclusive() {
    assertFalse(new CslExpansion(10_000, 10_000, 200, 250_000).isTooLarge());
    assertTrue(new CslExpansion(10_001, 0, 0, 0).isTooLarge());
    assertTrue(new CslExpansion(0, 10_001, 0, 0).isTooLarge());
    assertTrue(new CslExpansion(0, 0, 201, 0).isTooLarge());
    assertTrue(new CslExpansion(0, 0, 0, 250_001).isTooLarge());
    assertTrue(new CslExpansion(0, 0, 0, 250_001).isTooLong());
    assertFalse(new CslExpansion(10_001, 10_001, 201, 250_000).isTooLong());
  }

  @Test
  void measuresTheLongestTermOrDateOfAStyle() throws Exception {
    String terms =
        "<term name=\"page\">abc</term>"
            + "<term name=\"x\"><single>de</single><multiple>fghij</multiple></term>";
    String info = "<info><title>A title that is longer than each term</title></info>";
    String locale = info + "<locale><terms>" + terms + "</terms>%s</locale>%s";
    assertEquals(7, CslMeasure.of(parse(locale.formatted("", ""))).term());
    String date = "<date form=\"text\"><date-part name=\"year\" prefix=\"%s\"/></date>";
    assertEquals(
        9, CslMeasure.of(parse(locale.formatted(date.formatted("x".repeat(9)), ""))).term());
    // A date elsewhere, or another element of a locale, is measured where it is written.
    String macro = "<macro name=\"m\">" + date.formatted("x".repeat(9)) + "</macro>";
    String options = "<style-options prefix=\"xxxxxxxxx\"/>";
    assertEquals(7, CslMeasure.of(parse(locale.formatted(options, macro))).term());
    assertEquals(0, CslMeasure.of(parse(info)).term());
  }

  @Test
  void measuresAWork() throws Exception {
    BibliographicItem work =
        new BibliographicItem(
            "key",
            List.of(
                new ReportMetadata.Author("Plato", false, Optional.empty()),
                new ReportMetadata.Author("Ann Lee", false, Optional.empty())),
            "A title",
            "",
            Optional.empty(),
            "submission",
            "INT/1",
            "https://x/",
            Optional.empty(),
            "en",
            "",
            "",
            List.of(),
            "");
    assertEquals(
        new CslMeasure(
            Map.of("title", 7, "container-title", 7, "genre", 15, "URL", 10, "language", 2),
            2,
            12,
            4),
        WORK.citing(work));
  }
}
