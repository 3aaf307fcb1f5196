package org.rapporteur.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the files of citation styles, and the locales for them. */
class CslFileTest {

  private static final String LAYOUT = "<citation><layout>%s</layout></citation>";
  private static final String TITLE = "<text variable=\"title\"/>";

  private static String style(String attributes, String body) {
    return "<style xmlns=\"http://purl.org/net/xbiblio/csl\" %s>%s</style>"
        .formatted(attributes, body);
  }

  private static String problem(String body) {
    return CslFile.read(style("", body))
        .problem()
        .map(p -> p.line() + " " + p.message())
        .orElse("");
  }

  @Test
  void readsTheProperties() {
    assertEquals(
        new CslFile("A long title", true, "en-GB", true, Optional.empty()),
        CslFile.read(
            style(
                "class=\"note\" default-locale=\"en-GB\"",
                "<info><title>\n A   long\n title </title><link rel=\"self\"/>"
                    + "<rights><title>X</title></rights></info>"
                    + LAYOUT.formatted(TITLE)
                    + "<bibliography><layout/></bibliography>")));
    assertEquals(
        new CslFile("", false, "", false, Optional.empty()),
        CslFile.read(
            style(
                "class=\"in-text\"",
                LAYOUT.formatted(TITLE) + "<bibliography><sort/></bibliography>")));
  }

  @Test
  void aTitleHasALimit() {
    String info = "<info><title>" + "x".repeat(5_000) + "</title></info>";
    String title = CslFile.read(style("", info + LAYOUT.formatted(TITLE))).title();
    assertTrue(title.length() >= 200 && title.length() < 400, title);
  }

  @Test
  void aStyleNeedsACitationWithALayout() {
    String expected = "1 this style has no <citation> with a <layout>";
    assertEquals(expected, problem("<citation><sort/></citation>"));
    assertEquals(expected, problem("<bibliography><layout/></bibliography>"));
    assertEquals("", problem("<citation><sort/><layout/></citation>"));
  }

  @Test
  void onlyTheInformationNamesTheParentOfAStyle() {
    String link = "<link rel=\"independent-parent\" href=\"x\"/>";
    assertEquals(
        "3 this style refers to another style and has no rules of its own",
        problem("\n<info>\n" + link + "</info>" + LAYOUT.formatted("")));
    assertEquals("", problem("<other>" + link + "</other>" + LAYOUT.formatted("")));
  }

  @Test
  void aMacroMustExist() {
    assertEquals(
        "2 the macro “b” does not exist",
        problem(
            "<macro name=\"a\">\n<text macro=\"b\"/></macro>"
                + LAYOUT.formatted("<text macro=\"a\"/>")));
    assertEquals(
        "3 the macro “b” does not exist",
        problem(
            LAYOUT.formatted(TITLE) + "\n<macro name=\"unused\">\n<text macro=\"b\"/></macro>"));
  }

  @Test
  void aMacroThatIsTooLargeIsReportedEvenIfItIsUnused() {
    String big = "\n<macro name=\"big\">" + TITLE.repeat(10_000) + "</macro>";
    String expected = "expands to more than 10,000 elements, 10,000 characters or 200 levels";
    assertEquals("2 the macro “big” " + expected, problem(big + LAYOUT.formatted(TITLE)));
    assertEquals("1 <citation> " + expected, problem(LAYOUT.formatted(TITLE.repeat(10_000))));
    assertEquals("", problem(LAYOUT.formatted(TITLE.repeat(9_998))));
  }

  @Test
  void nestingHasALimit() {
    // The style, the citation and the layout are three levels.
    String limit = "1 elements are nested more than 100 levels deep";
    assertEquals("", problem(LAYOUT.formatted(nested(97))));
    assertEquals(limit, problem(LAYOUT.formatted(nested(98))));
  }

  /** However many macros call each other, the first one that is too deep is reported. */
  @Test
  void aChainOfMacrosHasALimit() {
    assertEquals("", problem(LAYOUT.formatted(call(0)) + chain(99)));
    assertEquals(
        "202 the macro “m200” expands to more than 10,000 elements, 10,000 characters or 200"
            + " levels",
        problem(LAYOUT.formatted(call(0)) + chain(10_000)));
  }

  private static String chain(int macros) {
    return IntStream.range(0, macros)
        .mapToObj(i -> "\n<macro name=\"m" + i + "\">%s</macro>")
        .collect(Collectors.joining())
        .formatted(
            IntStream.range(0, macros).mapToObj(i -> i + 1 < macros ? call(i + 1) : "").toArray());
  }

  private static String call(int macro) {
    return "<text macro=\"m" + macro + "\"/>";
  }

  private static String nested(int levels) {
    return "<group>".repeat(levels) + "</group>".repeat(levels);
  }

  /** Not even entities of its own, which could multiply a text. */
  @Test
  void aStyleCannotDefineEntities() {
    CslFile.Problem problem =
        CslFile.read(
                "<!DOCTYPE style [<!ENTITY t \"A title\">]>\n"
                    + style("", "<info><title>&t;</title></info>" + LAYOUT.formatted(TITLE)))
            .problem()
            .orElseThrow();
    assertEquals("a style cannot have a DOCTYPE", problem.message());
    assertEquals(1, problem.line());
  }

  @Test
  void namespacesHaveALimit() {
    assertEquals(Optional.empty(), CslFile.read(namespaces(100)).problem());
    assertEquals(
        "this style declares more than 100 namespaces",
        CslFile.read(namespaces(101)).problem().orElseThrow().message());
  }

  private static String namespaces(int count) {
    String declared =
        IntStream.range(0, count)
            .mapToObj(i -> "xmlns:a" + i + "=\"http://x/\"")
            .collect(Collectors.joining(" "));
    return style(declared, LAYOUT.formatted(TITLE));
  }

  @Test
  void aStyleThatCanBeReadMayStillBeTooLongForAWork() {
    String csl = style("", LAYOUT.formatted(TITLE.repeat(1_000)));
    assertEquals(Optional.empty(), CslFile.problem(csl, titled(250)));
    assertEquals(
        "<citation> writes more than 250,000 characters when it cites this report",
        CslFile.problem(csl, titled(251)).orElseThrow().message());
    assertEquals(
        "this is not well-formed XML",
        CslFile.problem("<style", titled(1)).orElseThrow().message());
  }

  private static BibliographicItem titled(int length) {
    return new BibliographicItem(
        "key",
        Collections.emptyList(),
        "x".repeat(length),
        "",
        Optional.empty(),
        "",
        "",
        "",
        Optional.empty(),
        "en",
        "",
        "",
        Collections.emptyList(),
        "");
  }

  @ParameterizedTest
  @CsvSource({
    "en, '', en-US",
    "en, en-GB, en-GB",
    "fr, en-GB, fr-FR",
    "fr, fr, fr-FR",
    "fr, fr-CA, fr-CA",
    "en-GB, '', en-GB",
    "en-GB, en-US, en-GB",
    "pt-BR, '', pt-BR",
    "de-LU, '', de-DE",
    "de-LU, de-AT, de-AT",
    "sw, '', en-US",
    "en, en-GB/../en-GB, en-US",
    "fr, fr-, fr-FR",
  })
  void theLocaleIsThatOfTheReport(String language, String styleDefault, String expected) {
    CslLocales locales = CslLocales.of(language, styleDefault);
    assertEquals(expected, locales.wanted());
    assertFalse(locales.retrieveLocale(expected).isEmpty());
    assertNull(locales.retrieveLocale("da-DK"));
  }
}
