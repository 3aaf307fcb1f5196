package org.rapporteur.treaty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignReferenceTest {

  private static final Catalogue CATALOGUE = Catalogue.builtIn();
  private final ReferenceParser parser = new ReferenceParser(CATALOGUE, CATALOGUE.byId("iccpr"));

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          PIDCP art. 2, 9 et 26 | 2 9 26
          article 14, par. 3 d) et e), du Pacte | 14(3)(d) 14(3)(e)
          art. 9, par. 3 et 4 | 9(3) 9(4)
          l’article 9, paragraphe 1, du Pacte | 9(1)
          articles 6 à 8 du Pacte | 6 7 8
          art. 14 (par. 3 d)) et 26 | 14(3)(d) 26
          article 1er de la CEDEF | cedaw/1
          article 25 a) et b) | 25(a) 25(b)
          art. 2 lu conjointement avec l’article 26 | 2 26
          """)
  void readsFrench(String text, String expected) {
    assertEquals(expected, Told.of(parser.parse(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          artículo 14, párrafo 3 d), del Pacto | 14(3)(d)
          articulos 6 al 8 del Pacto | 6 7 8
          artículo 14, apartado 3, inciso d) del Pacto | 14(3)(d)
          artículo 7, leído en relación con el artículo 2, párr. 3, del Pacto | 7 2(3)
          artículo 3 de la Convención contra la Tortura | cat/3
          """)
  void readsSpanish(String text, String expected) {
    assertEquals(expected, Told.of(parser.parse(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          المادة 9 من العهد | 9
          المواد 2 و9(1) و14 (3) (د) و٢٦ | 2 9(1) 14(3)(d) 26
          المادة 9، الفقرة 3، والمادة 14 | 9(3) 14
          المادة 3 من اتفاقية مناهضة التعذيب | cat/3
          """)
  void readsArabic(String text, String expected) {
    assertEquals(expected, Told.of(parser.parse(text)));
  }
}
