package org.rapporteur.treaty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.catalogue.BuiltInCatalogue;

class ProseReferencesTest {

  private static final Catalogue CATALOGUE = BuiltInCatalogue.read();
  private final ProseReferences finder = new ProseReferences(CATALOGUE, CATALOGUE.byId("iccpr"));

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          as article 7 of the Covenant says | [article 7 of the Covenant]
          under articles 6 and 7 of the Covenant. | [articles 6] [7 of the Covenant]
          articles 2, 9 (1) and 26 of the Covenant | [articles 2] [9 (1)] [26 of the Covenant]
          articles 6–8 of the Covenant | [articles 6–8 of the Covenant]
          article 9, paragraph 5, of the International Covenant on Civil and Political Rights | [article 9, paragraph 5, of the International Covenant on Civil and Political Rights]
          see ICCPR art. 9(1) here | [ICCPR art. 9(1)]
          ICCPR art. 9 and 12 others | [ICCPR art. 9]
          ICCPR, article 9, 12 people | [ICCPR, article 9]
          see art. 3 CAT | [art. 3 CAT]
          article 2 of the New Way Forward Act and article 7 of the Covenant | [article 7 of the Covenant]
          Under the ICCPR, article 5 of the Act | ''
          Under the ICCPR, article 5 applies | [ICCPR, article 5]
          article 8 of the European Convention | [article 8 of the European Convention]
          article 8 of the European Convention on Nature | ''
          article 8 of the Covenant of Mayors | ''
          article 7 of the Covenant on the Rights of Trees | ''
          article 3 of the Convention against Torture Act | ''
          article 7 of the Covenant Act | ''
          article 7 of the Covenant’s Optional Protocol | ''
          article 7 of covenant | ''
          article 7 of the covenant | ''
          Third Protocol to the ICCPR, article 2 | ''
          article 2 of the Third Protocol to the ICCPR | ''
          article 2 of the Optional Protocol to the ICCPR | [article 2 of the Optional Protocol to the ICCPR]
          see CCPR/C/USA/5 art. 9 | ''
          article 4 of CCPR/C/21 | ''
          article 4 of the ICCPR-OP3 | ''
          rule 3 of the rules | ''
          rule 3 of the Covenant | ''
          the cat article 3 | ''
          article 3 cat | ''
          Article 5 alone | ''
          article 3 of the Convention on Biological Diversity | ''
          ICCPR art. 54 and ICCPR art. 9 | !unknown-article@11-13 [ICCPR art. 9]
          article 60 of the Covenant | !unknown-article@8-10
          articles 9 and 60 of the Covenant | [articles 9] !unknown-article@15-17
          articles 60 and 9 of the Covenant | [9 of the Covenant] !unknown-article@9-11
          article 9, paragraph 7, of the Covenant | !unknown-paragraph@21-22
          ICCPR arts. 2, 9 and 26, and 12 others | [ICCPR arts. 2] [9] [26]
          (ICCPR, art. 9) | [ICCPR, art. 9]
          the ICCPR (art. 9) and the CAT (arts. 2 and 3) | [art. 9] [arts. 2] [3]
          the ICCPR (article 5 of the Act) | ''
          paragraph 3 of general comment No. 35 on article 9 of the Covenant | [article 9 of the Covenant]
          ICCPR Article 7, CAT Articles 1 and 16, and 8 U.S.C. 1101 | [ICCPR Article 7] [CAT Articles 1] [16]
          rule 43 of the Nelson Mandela Rules and article 10 of the Covenant | [rule 43 of the Nelson Mandela Rules] [article 10 of the Covenant]
          the Covenant, article 9 | [Covenant, article 9]
          the Covenant (ICCPR), article 9 | [Covenant (ICCPR), article 9]
          the Committee (ICCPR), article 9 | [article 9]
          section 9 of the Covenant | ''
          under paragraph 3 of article 9 of the Covenant | [paragraph 3 of article 9 of the Covenant]
          under paragraphs 1 and 3 (a) of article 14 of the Covenant | [paragraphs 1] [3 (a) of article 14 of the Covenant]
          paragraph 3 of article 9 of the Act | ''
          paragraph 9 of the Covenant | ''
          The ICCPR has 53 articles | ''
          article 6 of the Covenant and article 37 of the Convention on the Rights of the Child | [article 6 of the Covenant] [article 37 of the Convention on the Rights of the Child]
          article 7 of the Covenant-based list | ''
          article 7 of the Covenant: torture | [article 7 of the Covenant]
          “article 7” of the Covenant | ''
          art. 14 of the Convention against Torture | [art. 14 of the Convention against Torture]
          article 2(3) of the ICCPR's text | ''
          articles 6 and 7, read with article 2 (3), of the Covenant | [articles 6] [7] [article 2 (3), of the Covenant]
          """)
  void linksOnlyReferencesThatNameTheirInstrument(String text, String expected) {
    assertEquals(expected, ReferenceText.of(text, finder.find(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          l’article 9 du Pacte | [article 9 du Pacte]
          article 9 du Pacte mondial | ''
          del artículo 9 del Pacto y | [artículo 9 del Pacto]
          المادة 9 من العهد | [المادة 9 من العهد]
          المادة 9 من العهد الجديد | ''
          l’article premier du Pacte garantit | [article premier du Pacte]
          les articles 2, 9 et 26 du Pacte | [articles 2] [9] [26 du Pacte]
          voir PIDCP art. 2, 9 et 26. | [PIDCP art. 2] [9] [26]
          le premier article du Pacte | ''
          l’article 8 de la Convention européenne | ''
          l’article 8 de la Convention européenne du paysage | ''
          el artículo 9, párrafo 3, del Pacto y otros | [artículo 9, párrafo 3, del Pacto]
          el artículo 9 del pacto | ''
          el artículo 3 del Pacto Mundial | ''
          el artículo 4 del Protocolo de San Salvador | [artículo 4 del Protocolo de San Salvador]
          والمادة 9 من العهد، | [المادة 9 من العهد]
          وفقاً للمادتين 9 و14 من العهد | [للمادتين 9] [14 من العهد]
          وللمادة 9 من العهد | [للمادة 9 من العهد]
          المادة 60 من العهد | !unknown-article@7-9
          """)
  void linksReferencesInOtherLanguages(String text, String expected) {
    assertEquals(expected, ReferenceText.of(text, finder.find(text)));
  }

  /** With bare-references, an article that names no instrument is the report's own. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          Under article 9, everyone is free. | [article 9]
          articles 7 and 9 (1) are breached | [articles 7] [9 (1)]
          article 9 of the Constitution and article 7 | [article 7]
          Constitution, art. 9 | ''
          rule 43 applies | ''
          article 3 of CAT | [article 3 of CAT]
          article 60 says | !unknown-article@8-10
          """)
  void linksBareReferencesWhereTheReportSaysSo(String text, String expected) {
    ProseReferences bare = new ProseReferences(CATALOGUE, CATALOGUE.byId("iccpr"), true);
    assertEquals(expected, ReferenceText.of(text, bare.find(text)));
  }
}
