package org.rapporteur.treaty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Seeds;
import org.rapporteur.catalogue.BuiltInCatalogue;

class ReferenceFormatTest {

  private static final Catalogue CATALOGUE = BuiltInCatalogue.read();

  /** Parts of references, and texts that are not part of any. */
  private static final List<String> PARTS =
      List.of(
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
          "i");

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
  void formatsReferencesInEachLanguage(String language, String expected) {
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
  void formatsShortAndLongLabels(String language, String brief, String full) {
    ReferenceFormat format = new ReferenceFormat(CATALOGUE, language);
    Provision provision = PARSER.parse("ICERD art. 5(e)(iv)").provisions().get(0);
    assertEquals(
        List.of(brief, full), List.of(format.label(provision), format.labelLong(provision)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ar", "ru", "zh", "de", "fr-CA", "zh-Hans"})
  void parsesTheLabelOfEveryProvision(String language) {
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

  @ParameterizedTest
  @MethodSource("org.rapporteur.Seeds#twenty")
  void parsesWhatItFormats(long seed) {
    Random random = new Random(seed);
    for (int tries = 0; tries < 100; tries++) {
      List<Provision> provisions =
          Stream.generate(() -> any(random)).limit(1 + random.nextInt(8)).toList();
      String language = Seeds.pick(random, List.of("en", "fr", "es", "ar", "ru", "zh", "de"));
      ReferenceFormat format = new ReferenceFormat(CATALOGUE, language);
      String text = format.format(provisions);
      List<Provision> sorted = List.copyOf(new TreeSet<>(provisions));
      assertEquals(sorted, read(text), text);
      assertEquals(text, format.format(read(text)));
    }
  }

  @ParameterizedTest
  @MethodSource("org.rapporteur.Seeds#twenty")
  void parsesRanges(long seed) {
    Random random = new Random(seed);
    for (int tries = 0; tries < 25; tries++) {
      Instrument instrument =
          CATALOGUE.byId(Seeds.pick(random, List.copyOf(CATALOGUE.ids()))).orElseThrow();
      int start = Seeds.pick(random, instrument.articles()).number().number();
      int last = instrument.articles().get(instrument.articles().size() - 1).number().number();
      int end = Math.min(start + 1 + random.nextInt(9), last);
      String dash = Seeds.pick(random, List.of("-", "–", " – ", " to ", " à ", " al ", "—"));
      List<Provision> expected =
          instrument.articles().stream()
              .map(Article::number)
              .filter(n -> n.compareTo(ArticleNumber.of(start)) >= 0)
              .filter(n -> n.compareTo(ArticleNumber.of(end)) <= 0)
              .map(n -> new Provision(instrument.id(), n, "", "", ""))
              .toList();
      String code = instrument.code().in("en");
      String words =
          switch (instrument.unit()) {
            case ARTICLE -> " arts. ";
            case RULE -> " rules ";
            case PRINCIPLE -> " principles ";
          };
      String text = start == end ? code + " " + start : code + words + start + dash + end;
      assertEquals(expected, read(text), text);
    }
  }

  private static List<Provision> read(String text) {
    ParsedReferences parsed = PARSER.parse(text);
    assertEquals(List.of(), parsed.problems(), text);
    return parsed.provisions();
  }

  /** An article, its paragraphs and letters, and some numerals below a letter. */
  private static List<Provision> provisions(String id, Article article) {
    List<Provision> all = new ArrayList<>();
    all.add(new Provision(id, article.number(), "", "", ""));
    if (article.citableParagraphs() <= 0) {
      addLetters(id, article, 0, all);
    }
    for (int paragraph = 1; paragraph <= article.citableParagraphs(); paragraph++) {
      all.add(new Provision(id, article.number(), "" + paragraph, "", ""));
      addLetters(id, article, paragraph, all);
    }
    return all;
  }

  private static void addLetters(String id, Article article, int paragraph, List<Provision> all) {
    String within = paragraph == 0 ? "" : "" + paragraph;
    String last = article.lastLetter(paragraph);
    for (char letter = 'a'; !last.isEmpty() && letter <= last.charAt(0); letter++) {
      all.add(new Provision(id, article.number(), within, "" + letter, ""));
      all.add(new Provision(id, article.number(), within, "" + letter, "i"));
      all.add(new Provision(id, article.number(), within, "" + letter, "ix"));
    }
  }

  @ParameterizedTest
  @MethodSource("org.rapporteur.Seeds#twenty")
  void parsesAnyTextWithoutAnException(long seed) {
    Random random = new Random(seed);
    ProseReferences prose = new ProseReferences(CATALOGUE, CATALOGUE.byId("iccpr"));
    for (int tries = 0; tries < 250; tries++) {
      String text =
          Stream.generate(() -> Seeds.pick(random, PARTS))
              .limit(random.nextInt(13))
              .collect(Collectors.joining());
      PARSER.parse(text);
      PARSER.parseBracketed(text);
      prose.find(text);
    }
  }

  private static Provision any(Random random) {
    String id = Seeds.pick(random, List.copyOf(CATALOGUE.ids()));
    Article article = Seeds.pick(random, CATALOGUE.byId(id).orElseThrow().articles());
    return Seeds.pick(random, provisions(id, article));
  }
}
