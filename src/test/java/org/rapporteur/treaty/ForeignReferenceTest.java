package org.rapporteur.treaty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.catalogue.BuiltInCatalogue;

class ForeignReferenceTest {

  private static final Catalogue CATALOGUE = BuiltInCatalogue.read();
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
          article premier du Pacte | 1
          art. 2 par. 3 let. c | 2(3)(c)
          articles 2, paragraphe 3, et 26 du Pacte | 2(3) 26
          l’article 2 du Pacte, lu conjointement avec l’article 26 | 2 26
          art. 2, 9 et 14 PIDCP ; art. 3 de la Convention contre la torture | 2 9 14 cat/3
          le paragraphe 3 d) de l’article 14 du Pacte | 14(3)(d)
          paragraphes 1 à 3 de l’article 9 | 9(1) 9(2) 9(3)
          l’article 9 du Pacte | 9
          les articles 6, 7 et 9 (par. 1 et 3) du Pacte | 6 7 9(1) 9(3)
          art. 9 (par. 1 à 3) | 9(1) 9(2) 9(3)
          art. 2 (par. 3 a)), 7 et 26 | 2(3)(a) 7 26
          articles 2, 9 et 26 du Pacte international relatif aux droits civils et politiques | 2 9 26
          Pacte international relatif aux droits civils et politiques (PIDCP), art. 7 | 7
          article 14, paragraphe 3, alinéas d) et e), du Pacte | 14(3)(d) 14(3)(e)
          article 40, paragraphe 2 b) iii), de la Convention relative aux droits de l’enfant | crc/40(2)(b)(iii)
          art. 5 d) i) de la Convention sur l’élimination de toutes les formes de discrimination raciale | icerd/5(d)(i)
          CIDE art. 37 b) ; CEDEF art. 2 f) | crc/37(b) cedaw/2(f)
          art. 6 et 7, lus conjointement avec l’art. 2, par. 3 | 6 7 2(3)
          art. 60 du Pacte | !unknown-article@5-7
          art. 9, par. 7, du Pacte | !unknown-paragraph@13-14
          art. 3 du Pacte mondial | !unknown-instrument@10-23
          article 8 de la Convention européenne des droits de l’homme | echr/8
          article 8 de la Convention alpine sur le tourisme | !unknown-instrument@16-49
          """)
  void readsFrench(String text, String expected) {
    assertEquals(expected, ReferenceText.of(parser.parse(text)));
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
          el artículo 9 del Pacto | 9
          el párrafo 3 del artículo 9 del Pacto | 9(3)
          artículos 2, 9 y 26 del Pacto | 2 9 26
          arts. 2 (párr. 3), 7 y 26 | 2(3) 7 26
          art. 14.3 d) | 14(3)(d)
          art. 14.3.d) del Pacto | 14(3)(d)
          artículo 14, numeral 3, literal d), del Pacto | 14(3)(d)
          arts. 9.1 y 9.3 PIDCP | 9(1) 9(3)
          artículo 9, párrafos 1 a 3, del Pacto | 9(1) 9(2) 9(3)
          artículo 25 a) y b) | 25(a) 25(b)
          artículos 2 e 26 del PIDCP | 2 26
          artículo 40, párrafo 2 b) iii), de la Convención sobre los Derechos del Niño | crc/40(2)(b)(iii)
          artículos 6 y 7, leídos conjuntamente con el artículo 2, párrafo 3, del Pacto | 6 7 2(3)
          art. 3 del Protocolo Facultativo de la CEDAW | op-cedaw/3
          artículo 60 del Pacto | !unknown-article@9-11
          artículo 3 del Pacto Mundial | !unknown-instrument@15-28
          artículo 8 de la Convención Americana sobre Derechos Humanos | achr/8
          artículo 8 de la Convención Ramsar | !unknown-instrument@17-34
          """)
  void readsSpanish(String text, String expected) {
    assertEquals(expected, ReferenceText.of(parser.parse(text)));
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
          المادتان 9 و14 من العهد | 9 14
          المواد من 6 إلى 8 من العهد | 6 7 8
          المواد 6-8 | 6 7 8
          المادة 9 (الفقرة 1) | 9(1)
          المادة 14، الفقرة 3 (د) | 14(3)(d)
          الفقرة 3 من المادة 9 من العهد | 9(3)
          المادة ٩، الفقرتان ٣ و٤، من العهد | 9(3) 9(4)
          المادة 40(2)(ب) من اتفاقية حقوق الطفل | crc/40(2)(b)
          المادة 9 من العهد الدولي الخاص بالحقوق المدنية والسياسية | 9
          المادة 60 من العهد | !unknown-article@7-9
          المادة 8 من الاتفاقية الأوروبية | !unknown-instrument@12-31
          """)
  void readsArabic(String text, String expected) {
    assertEquals(expected, ReferenceText.of(parser.parse(text)));
  }
}
