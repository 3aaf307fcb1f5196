package org.rapporteur.treaty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceFormatTest {

  private static final Catalogue CATALOGUE = Catalogue.builtIn();
  private static final ReferenceParser PARSER = new ReferenceParser(CATALOGUE, Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          en | ICCPR arts. 2, 9(1) and (3), 14(3)(d), 25(a) and (b) and 26
          de | ICCPR arts. 2, 9(1) and (3), 14(3)(d), 25(a) and (b) and 26
          fr | PIDCP art. 2, 9(1) et (3), 14(3) d), 25 a) et b) et 26
          fr-CA | PIDCP art. 2, 9(1) et (3), 14(3) d), 25 a) et b) et 26
          es | PIDCP arts. 2, 9(1) y (3), 14(3) d), 25 a) y b) y 26
          ar | ICCPR المواد 2 و9(1) و(3) و14(3)(د) و25(أ) و(ب) و26
          """)
  void eachLanguageHasOneForm(String language, String expected) {
    List<Provision> provisions =
        PARSER.parse("ICCPR arts. 2, 9(1), (3), 14(3)(d), 25(a) and (b), 26").provisions();
    assertEquals(expected, new ReferenceFormat(CATALOGUE, language).format(provisions));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          en | ICERD art. 5(e)(iv) | ICERD Article 5(e)(iv)
          fr | CIEDR art. 5 e) iv) | CIEDR article 5 e) iv)
          es | ICERD art. 5 e) iv) | ICERD artículo 5 e) iv)
          ar | ICERD المادة 5(هـ)(iv) | ICERD المادة 5(هـ)(iv)
          """)
  void oneProvisionHasAShortAndALongName(String language, String brief, String full) {
    ReferenceFormat format = new ReferenceFormat(CATALOGUE, language);
    Provision provision = PARSER.parse("ICERD art. 5(e)(iv)").provisions().get(0);
    assertEquals(
        List.of(brief, full), List.of(format.label(provision), format.labelLong(provision)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar", "de", "fr-CA", "zh-Hans"})
  void everyProvisionOfTheCatalogueIsReadBack(String language) {
    ReferenceFormat format = new ReferenceFormat(CATALOGUE, language);
    for (String id : CATALOGUE.ids()) {
      List<Provision> all =
          CATALOGUE.byId(id).orElseThrow().articles().stream()
              .flatMap(article -> provisions(id, article).stream())
              .toList();
      for (Provision provision : all) {
        List<Provision> one = List.of(provision);
        assertEquals(one, read(format.label(provision)));
        assertEquals(one, read(format.labelLong(provision)));
      }
      assertEquals(all, read(format.format(all)));
    }
  }

  @Property(tries = 2000, seed = "20231009")
  void whatIsPrintedIsReadBack(
      @ForAll("provisions") List<Provision> provisions, @ForAll("languages") String language) {
    ReferenceFormat format = new ReferenceFormat(CATALOGUE, language);
    String text = format.format(provisions);
    List<Provision> sorted = List.copyOf(new TreeSet<>(provisions));
    assertEquals(sorted, read(text), text);
    assertEquals(text, format.format(read(text)));
  }

  @Property(tries = 500, seed = "20231103")
  void rangesNameAllBetween(
      @ForAll("articles") Provision first,
      @ForAll @IntRange(min = 1, max = 9) int length,
      @ForAll("dashes") String dash) {
    Instrument instrument = CATALOGUE.byId(first.instrument()).orElseThrow();
    int start = first.article().number();
    int end = Math.min(start + length, instrument.articles().size());
    List<Provision> expected =
        IntStream.rangeClosed(start, end).mapToObj(n -> Provision.of(instrument.id(), n)).toList();
    String code = instrument.code().in("en");
    assertEquals(
        expected, read(start == end ? code + " " + start : code + " arts. " + start + dash + end));
  }

  private static List<Provision> read(String text) {
    ParsedReferences parsed = PARSER.parse(text);
    assertEquals(List.of(), parsed.faults(), text);
    return parsed.provisions();
  }

  /** An article, its paragraphs and letters, and below a letter the first and last numeral. */
  private static List<Provision> provisions(String id, Article article) {
    List<Provision> all = new ArrayList<>();
    all.add(new Provision(id, article.number(), "", "", ""));
    for (char letter = 'a'; article.paragraphs() <= 0 && letter <= last(article); letter++) {
      all.add(new Provision(id, article.number(), "", "" + letter, ""));
      all.add(new Provision(id, article.number(), "", "" + letter, "i"));
      all.add(new Provision(id, article.number(), "", "" + letter, "ix"));
    }
    for (int paragraph = 1; paragraph <= article.paragraphs(); paragraph++) {
      all.add(new Provision(id, article.number(), "" + paragraph, "", ""));
      all.add(new Provision(id, article.number(), "" + paragraph, "b", ""));
      all.add(new Provision(id, article.number(), "" + paragraph, "b", "v"));
      all.add(new Provision(id, article.number(), "" + paragraph, "i", ""));
    }
    return all;
  }

  private static char last(Article article) {
    return article.lastLetter().isEmpty() ? ' ' : article.lastLetter().charAt(0);
  }

  @Property(tries = 5000, seed = "19661216")
  void noTextIsTooStrange(@ForAll("texts") String text) {
    PARSER.parse(text);
    PARSER.parseBracketed(text);
    new ProseReferences(CATALOGUE, CATALOGUE.byId("iccpr")).find(text);
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of("en", "fr", "es", "ar", "de");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "art.",
            " ",
            "9",
            "(",
            ")",
            "(1)",
            "a",
            ",",
            " and ",
            "–",
            "ICCPR",
            "§",
            "iccpr/",
            "bis",
            "999999999999",
            " of the ",
            "Covenant",
            ";",
            "المادة",
            "\uFFFC",
            "read with",
            "para.",
            "i")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> dashes() {
    return Arbitraries.of("-", "–", " – ", " to ", " à ", " al ", "—");
  }

  @Provide
  Arbitrary<Provision> articles() {
    return any().filter(Provision::isArticle);
  }

  @Provide
  Arbitrary<List<Provision>> provisions() {
    return any().list().ofMinSize(1).ofMaxSize(8);
  }

  private static Arbitrary<Provision> any() {
    return Arbitraries.of(CATALOGUE.ids())
        .flatMap(
            id ->
                Arbitraries.of(CATALOGUE.byId(id).orElseThrow().articles())
                    .flatMap(article -> Arbitraries.of(provisions(id, article))));
  }
}
