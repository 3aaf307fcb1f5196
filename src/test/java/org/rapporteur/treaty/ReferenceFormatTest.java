package org.rapporteur.treaty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReferenceFormatTest {

  private static final Catalogue CATALOGUE = Catalogue.builtIn();
  private static final ReferenceParser PARSER = new ReferenceParser(CATALOGUE, Optional.empty());

  @Property(tries = 2000, seed = "20231009")
  void whatIsPrintedIsReadBack(
      @ForAll("provisions") List<Provision> provisions, @ForAll("languages") String language) {
    TreeSet<Provision> sorted = new TreeSet<>(provisions);
    String text = new ReferenceFormat(CATALOGUE, language).format(sorted);
    ParsedReferences parsed = PARSER.parse(text);
    assertEquals(List.of(), parsed.faults(), text);
    assertEquals(sorted, new TreeSet<>(parsed.provisions()), text);
  }

  @Property(tries = 2000, seed = "20231103")
  void printingWhatWasReadChangesNothing(
      @ForAll("provisions") List<Provision> provisions, @ForAll("languages") String language) {
    ReferenceFormat format = new ReferenceFormat(CATALOGUE, language);
    String once = format.format(provisions);
    assertEquals(once, format.format(PARSER.parse(once).provisions()));
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
  Arbitrary<List<Provision>> provisions() {
    return Arbitraries.of(CATALOGUE.ids())
        .flatMap(
            id ->
                Arbitraries.of(CATALOGUE.byId(id).orElseThrow().articles())
                    .flatMap(article -> of(id, article)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  private static Arbitrary<Provision> of(String id, Article article) {
    Provision whole = new Provision(id, article.number(), "", "", "");
    if (article.paragraphs() > 0) {
      return Arbitraries.integers()
          .between(1, article.paragraphs())
          .flatMap(
              paragraph ->
                  Arbitraries.of("", "a", "b", "c")
                      .flatMap(
                          letter ->
                              Arbitraries.of("", "i", "iv")
                                  .map(
                                      numeral ->
                                          new Provision(
                                              id,
                                              article.number(),
                                              paragraph.toString(),
                                              letter,
                                              letter.isEmpty() ? "" : numeral))));
    }
    if (!article.lastLetter().isEmpty()) {
      return Arbitraries.chars()
          .range('a', article.lastLetter().charAt(0))
          .map(c -> new Provision(id, article.number(), "", c.toString(), ""));
    }
    return Arbitraries.just(whole);
  }
}
