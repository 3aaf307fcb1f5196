package org.rapporteur.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.treaty.ArticleNumber;
import org.rapporteur.treaty.Instrument;
import org.rapporteur.treaty.InstrumentPart;
import org.rapporteur.treaty.NamedInstrument;
import org.rapporteur.yaml.YamlReader;

class InstrumentReaderTest {

  private static final String ARTICLES =
      "articles:\n  - {number: 1, label: {en: Life}, paragraphs: 3}\n  - {number: 2, letters: c}\n";
  private static final String HEAD = "id: own\ncode: OWN\nname: Own Charter\n";

  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<NamedInstrument> read(String text) {
    return YamlReader.read("own.yaml", text, 1, diagnostics)
        .flatMap(node -> InstrumentReader.read(node, diagnostics));
  }

  private String reported() {
    return diagnostics.sorted().stream()
        .map(
            d ->
                d.rule().id()
                    + "@"
                    + (d.span().line() + ":" + d.span().column() + "+" + d.span().length())
                    + " "
                    + (d.message() + " | " + d.help()))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void takesArticlesWithLatinSuffixesInTheirOrder() {
    List<String> numbers = List.of("6", "6 bis", "6 ter", "6 quater", "6 quinquies", "7");
    String articles =
        numbers.stream()
            .map(number -> "  - number: " + number + "\n")
            .collect(Collectors.joining());
    NamedInstrument named = read(HEAD + "articles:\n" + articles).orElseThrow();
    assertEquals("", reported());
    assertEquals(
        numbers,
        named.instrument().articles().stream().map(each -> each.number().toString()).toList());
  }

  @Test
  void readsEveryKey() {
    NamedInstrument named =
        read("""
            id: own-charter-2
            unit: rule
            code: {en: OWN, fr: PROPRE}
            name: {en: Own Charter, fr: Charte propre}
            short: {en: Charter}
            adopted: 1966-12-16
            in-force: 1976-03
            series: 999 UNTS 171
            link: {en: "https://example.org/own"}
            codes: [OC, OWNC]
            names: [Charter of Our Own]
            parts:
              - {number: I, first: 1, last: 2}
              - {number: II, first: 6 bis, last: 6 bis}
            articles:
              - {number: 1, label: {en: Life, fr: Vie}, paragraphs: 3}
              - {number: 2, paragraphs: 0, letters: c}
              - {number: 6 bis}
            """)
            .orElseThrow();
    assertEquals("", reported());
    Instrument instrument = named.instrument();
    assertEquals("own-charter-2", instrument.id());
    assertEquals(Instrument.Unit.RULE, instrument.unit());
    assertEquals(Map.of("en", "OWN", "fr", "PROPRE"), instrument.code().byLanguage());
    assertEquals(
        Map.of("en", "Own Charter", "fr", "Charte propre"), instrument.name().byLanguage());
    assertEquals(Map.of("en", "Charter"), instrument.shortName().byLanguage());
    assertEquals("1966-12-16", instrument.adopted());
    assertEquals("1976-03", instrument.inForce());
    assertEquals("999 UNTS 171", instrument.series());
    assertEquals(Map.of("en", "https://example.org/own"), instrument.link().byLanguage());
    assertEquals(List.of("OC", "OWNC"), named.codes());
    assertEquals(List.of("Charter of Our Own"), named.names());
    assertEquals(
        "1 Life 3 , 2  0 c, 6 bis  -1 ",
        instrument.articles().stream()
            .map(
                a ->
                    (a.number() + " " + a.label().in("en"))
                        + (" " + a.paragraphs() + " " + a.lastLetter(0)))
            .collect(Collectors.joining(", ")));
    assertEquals(
        "I 1–2, II 6 bis–6 bis",
        instrument.parts().stream()
            .map(p -> p.number() + " " + p.first() + "–" + p.last())
            .collect(Collectors.joining(", ")));
  }

  @Test
  void findsAnArticleAndItsPart() {
    Instrument instrument =
        read(HEAD
                + "parts:\n  - {number: I, first: 2, last: 3}\n  - {number: II, first: 9, last: 9}\n"
                + "articles:\n  - number: 2\n  - number: 3\n  - number: 3 bis\n  - number: 9\n")
            .orElseThrow()
            .instrument();
    for (String number : List.of("2", "3", "3 bis", "9")) {
      ArticleNumber parsed = ArticleNumber.parse(number).orElseThrow();
      assertEquals(parsed, instrument.article(parsed).orElseThrow().number());
    }
    assertEquals(Optional.empty(), instrument.article(ArticleNumber.parse("1").orElseThrow()));
    assertEquals(Optional.empty(), instrument.article(ArticleNumber.parse("4").orElseThrow()));
    assertEquals(Optional.empty(), instrument.article(ArticleNumber.parse("2 bis").orElseThrow()));
    assertEquals("I I - II", parts(instrument, "2", "3", "3 bis", "9"));
  }

  private static String parts(Instrument instrument, String... numbers) {
    return java.util.Arrays.stream(numbers)
        .map(number -> instrument.partOf(ArticleNumber.parse(number).orElseThrow()))
        .map(part -> part.map(InstrumentReaderTest::name).orElse("-"))
        .collect(Collectors.joining(" "));
  }

  private static String name(InstrumentPart part) {
    return part.number();
  }

  /** Each text lacks a part that citations need, so the result is empty. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "code: OWN\nname: Own\n" + ARTICLES,
        "id: own\nname: Own\n" + ARTICLES,
        "id: own\ncode: OWN\n" + ARTICLES,
        HEAD,
        HEAD + "articles: []\n",
        "id: Own\ncode: OWN\nname: Own\n" + ARTICLES,
        "id: own\ncode: {}\nname: Own\n" + ARTICLES,
        "id: own\ncode: OWN\nname: {xxxxx: Own}\n" + ARTICLES,
        "- a list\n",
      })
  void reportsAnInstrumentThatCannotBeCited(String text) {
    assertEquals(Optional.empty(), read(text));
    assertFalse(reported().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ; ",
      textBlock =
          """
          id: a-1 ; true
          id: a1-b2-3 ; true
          id: a ; true
          id: 1a ; false
          id: a--b ; false
          id: a-b- ; false
          id: A ; false
          id: a_b ; false
          adopted: 1966 ; true
          adopted: 1966-12 ; true
          adopted: 1966-02-29 ; true
          adopted: 1966-02-30 ; false
          adopted: 1966-04-31 ; false
          adopted: 1966-13 ; false
          adopted: 0000-01 ; false
          in-force: soon ; false
          in-force: 1976-03-23 ; true
          link: https://example.org/a ; true
          link: http://example.org/ ; true
          link: example.org ; false
          link: "https://example.org/a b" ; false
          unit: principle ; true
          unit: paragraph ; false
          short: {fr-CA: Charte} ; true
          short: {french-language-of-the-north: Charte} ; false
          short: {} ; false
          parts: [{number: I, first: 1, last: 2}] ; true
          parts: [{number: I, first: 2, last: 1}] ; false
          parts: [{number: I, first: 1, last: 3}] ; false
          parts: [{number: I, first: 0, last: 2}] ; false
          parts: [{number: I, first: 1, last: two}] ; false
          parts: [{first: 1, last: 2}] ; false
          parts: [{number: I, last: 2}] ; false
          colour: red ; false
          """)
  void checksEachKey(String line, boolean valid) {
    String head = line.startsWith("id:") ? HEAD.replace("id: own", line) : HEAD + line + "\n";
    read(head + ARTICLES);
    assertEquals(valid, diagnostics.sorted().isEmpty(), reported());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ; ",
      textBlock =
          """
          {number: 3} ; true
          {number: 2 bis} ; true
          {number: 2} ; false
          {number: 1} ; false
          {number: two} ; false
          {label: Two} ; false
          {number: 3, letters: z} ; true
          {number: 3, letters: ab} ; false
          {number: 3, letters: A} ; false
          {number: 3, paragraphs: 2} ; true
          {number: 3, paragraphs: few} ; false
          {number: 3, colour: red} ; false
          """)
  void checksEachArticle(String article, boolean valid) {
    Optional<NamedInstrument> named = read(HEAD + ARTICLES + "  - " + article + "\n");
    assertEquals(valid, diagnostics.sorted().isEmpty(), reported());
    assertTrue(named.orElseThrow().instrument().articles().size() >= 2);
  }

  /** A list of languages, a name and an id may be as long as the limit, and no longer. */
  @Test
  void acceptsValuesUpToTheLimits() {
    String name = "n".repeat(300);
    String languages =
        java.util.stream.IntStream.range(0, 100)
            .mapToObj(i -> "  " + (char) ('a' + i / 26) + (char) ('a' + i % 26) + "x: T\n")
            .collect(Collectors.joining());
    assertTrue(
        read("id: " + "a".repeat(60) + "\ncode: OWN\nname: " + name + "\n" + ARTICLES).isPresent());
    assertTrue(read(HEAD + "short:\n" + languages + ARTICLES).isPresent());
    assertEquals("", reported());
    assertEquals(
        Optional.empty(),
        read("id: " + "a".repeat(61) + "\ncode: OWN\nname: " + name + "n\n" + ARTICLES));
    read(HEAD + "short:\n" + languages + "  zzx: T\n" + ARTICLES);
    assertEquals(
        "bad-instrument | “name” has 301 characters | “short” has 101 languages",
        diagnostics.sorted().stream()
            .map(d -> d.rule() == Rule.TOO_LARGE ? d.message() : d.rule().id())
            .sorted()
            .collect(Collectors.joining(" | ")));
  }

  @Test
  void aWebAddressMayBeLongerThanAName() {
    assertTrue(
        read(HEAD + "link: https://example.org/" + "a".repeat(400) + "\n" + ARTICLES).isPresent());
    assertEquals("", reported());
  }
}
