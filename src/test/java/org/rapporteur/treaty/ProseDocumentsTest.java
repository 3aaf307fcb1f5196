package org.rapporteur.treaty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.catalogue.BuiltInCatalogue;

class ProseDocumentsTest {

  private static final Catalogue CATALOGUE = BuiltInCatalogue.read();
  private static final int REPETITIONS = 20_000;
  private static final Duration TIME_LIMIT = Duration.ofSeconds(30);

  private final ProseDocuments finder = new ProseDocuments(CATALOGUE.byId("iccpr"));

  private static String found(ProseDocuments finder, String text) {
    return finder.find(text).stream()
        .map(
            match ->
                "["
                    + text.substring(match.start(), match.end())
                    + "]="
                    + match.cited().map(ProseDocumentsTest::cited).orElse("?"))
        .collect(Collectors.joining(" "));
  }

  private static String cited(CitedDocument cited) {
    String paragraphs = String.join(",", cited.paragraphs());
    return cited.document().label() + (paragraphs.isEmpty() ? "" : ":" + paragraphs);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          see CCPR/C/USA/CO/5. | [CCPR/C/USA/CO/5]=CCPR/C/USA/CO/5
          CCPR/C/USA/CO/5, para. 34 | [CCPR/C/USA/CO/5, para. 34]=CCPR/C/USA/CO/5:34
          (CCPR/C/USA/CO/5, para. 34) | [CCPR/C/USA/CO/5, para. 34]=CCPR/C/USA/CO/5:34
          A/HRC/38/36, paras. 12–14 | [A/HRC/38/36, paras. 12–14]=A/HRC/38/36:12–14
          A/HRC/38/36 (paras. 12-14 and 20) | [A/HRC/38/36 (paras. 12-14 and 20)]=A/HRC/38/36:12–14,20
          CCPR/C/USA/CO/5, paras. 8, 9 and 34 (a), among others | [CCPR/C/USA/CO/5, paras. 8, 9 and 34 (a)]=CCPR/C/USA/CO/5:8,9,34 (a)
          CCPR/C/USA/CO/5, paras. 8, 9 people | [CCPR/C/USA/CO/5, paras. 8]=CCPR/C/USA/CO/5:8
          CCPR/C/USA/CO/5, para. 34, 12 States | [CCPR/C/USA/CO/5, para. 34]=CCPR/C/USA/CO/5:34
          CCPR/C/USA/CO/5, at para. 34 | [CCPR/C/USA/CO/5, at para. 34]=CCPR/C/USA/CO/5:34
          CCPR/C/USA/CO/5, para. 34 (a) (ii) | [CCPR/C/USA/CO/5, para. 34 (a) (ii)]=CCPR/C/USA/CO/5:34 (a)(ii)
          CCPR/C/USA/CO/5, para. 34 (one) | [CCPR/C/USA/CO/5, para. 34]=CCPR/C/USA/CO/5:34
          CCPR/C/USA/CO/5, paras. 14–12 | [CCPR/C/USA/CO/5, paras. 14]=CCPR/C/USA/CO/5:14
          CCPR/C/USA/CO/5, § 34 | [CCPR/C/USA/CO/5, § 34]=CCPR/C/USA/CO/5:34
          CCPR/C/USA/CO/5, §§ 34–36 | [CCPR/C/USA/CO/5, §§ 34–36]=CCPR/C/USA/CO/5:34–36
          paragraphs 34 and 35 of CCPR/C/USA/CO/5 | [paragraphs 34 and 35 of CCPR/C/USA/CO/5]=CCPR/C/USA/CO/5:34,35
          CCPR/C/CHN-HKG/CO/4 and CAT/C/CHN-MAC/CO/5 | [CCPR/C/CHN-HKG/CO/4]=CCPR/C/CHN-HKG/CO/4 [CAT/C/CHN-MAC/CO/5]=CAT/C/CHN-MAC/CO/5
          E/CN.4/1986/15 | [E/CN.4/1986/15]=E/CN.4/1986/15
          CEDAW/C/GC/33 | [CEDAW/C/GC/33]=CEDAW/C/GC/33
          CAT/C/USA/CO/3-5 | [CAT/C/USA/CO/3-5]=CAT/C/USA/CO/3-5
          E/C.12/USA/CO/1 | [E/C.12/USA/CO/1]=E/C.12/USA/CO/1
          A/HRC/WG.6/36/USA/1 | [A/HRC/WG.6/36/USA/1]=A/HRC/WG.6/36/USA/1
          A/HRC/37/51/Add.1 and Corr.1 | [A/HRC/37/51/Add.1]=A/HRC/37/51/Add.1
          A/76/161 and A/RES/70/1 | [A/76/161]=A/76/161 [A/RES/70/1]=A/RES/70/1
          A/CONF.183/9 | [A/CONF.183/9]=A/CONF.183/9
          A/S-30/1 | [A/S-30/1]=A/S-30/1
          CCPR/C/121/D/2807/2016 | [CCPR/C/121/D/2807/2016]=CCPR/C/121/D/2807/2016
          CCPR/C/21/Rev.1/Add.13 | [CCPR/C/21/Rev.1/Add.13]=CCPR/C/21/Rev.1/Add.13
          S/RES/1325 (2000) | [S/RES/1325 (2000)]=S/RES/1325(2000)
          S/2021/123 | [S/2021/123]=S/2021/123
          HRI/GEN/1/Rev.9 | [HRI/GEN/1/Rev.9]=HRI/GEN/1/Rev.9
          CRC/GC/2003/5 | [CRC/GC/2003/5]=CRC/GC/2003/5
          CEDAW/C/GC/31-CRC/C/GC/18 | [CEDAW/C/GC/31]=CEDAW/C/GC/31 [CRC/C/GC/18]=CRC/C/GC/18
          CEDAW/C/GC/31/CRC/C/GC/18 | [CEDAW/C/GC/31]=CEDAW/C/GC/31 [CRC/C/GC/18]=CRC/C/GC/18
          CEDAW/C/GC/31/Rev.1–CRC/C/GC/18/Rev.1 | [CEDAW/C/GC/31/Rev.1]=CEDAW/C/GC/31/Rev.1 [CRC/C/GC/18/Rev.1]=CRC/C/GC/18/Rev.1
          “CCPR/C/GC/35” | [CCPR/C/GC/35]=CCPR/C/GC/35
          CCPR/C/GC/9: death | [CCPR/C/GC/9]=CCPR/C/GC/9
          CCPR/C/GC/35- and 36 | [CCPR/C/GC/35]=CCPR/C/GC/35
          see CCPR/C/GC/35- | [CCPR/C/GC/35]=CCPR/C/GC/35
          see CCPR/C/GC/35: | [CCPR/C/GC/35]=CCPR/C/GC/35
          CCPR/C/GC/35。见 | [CCPR/C/GC/35]=CCPR/C/GC/35
          CCPR/C/GC/35-一般性意见 | [CCPR/C/GC/35]=CCPR/C/GC/35
          CRC/C/51 | [CRC/C/51]=CRC/C/51
          参见CCPR/C/GC/35，第12段 | [CCPR/C/GC/35，第12段]=CCPR/C/GC/35:12
          CCPR/C/GC/35, párr. 12 | [CCPR/C/GC/35, párr. 12]=CCPR/C/GC/35:12
          CCPR/C/GC/35, пункты 12–14 | [CCPR/C/GC/35, пункты 12–14]=CCPR/C/GC/35:12–14
          CCPR/C/GC/35، الفقرة 12 | [CCPR/C/GC/35، الفقرة 12]=CCPR/C/GC/35:12
          """)
  void findsSymbols(String text, String expected) {
    assertEquals(expected, found(finder, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          general comment No. 35 | [general comment No. 35]=CCPR/C/GC/35
          General Comment 36 | [General Comment 36]=CCPR/C/GC/36
          its general comment No. 35 (2014), para. 12 | [general comment No. 35 (2014), para. 12]=CCPR/C/GC/35:12
          general comment No. 35 (2014) on liberty and security of person, para. 12 | [general comment No. 35 (2014)]=CCPR/C/GC/35:12 [para. 12]=?
          general comment No. 35 (2014) on article 9 (liberty and security of person), para. 12 | [general comment No. 35 (2014)]=CCPR/C/GC/35:12 [para. 12]=?
          general comment No. 35 on article 9, paragraph 3 | [general comment No. 35]=CCPR/C/GC/35
          general comment No. 14 (2000) on the right to health of the Committee on Economic, Social and Cultural Rights, para. 12 | [general comment No. 14 (2000)]=E/C.12/2000/4:12 [para. 12]=?
          general comment No. 12 (2009) of the Committee on the Rights of the Child | [general comment No. 12 (2009)]=CRC/C/GC/12
          paragraph 12 of general comment No. 35 | [paragraph 12 of general comment No. 35]=CCPR/C/GC/35:12
          general comment No. 35, paragraph 3 of article 9 | [general comment No. 35]=CCPR/C/GC/35
          CEDAW general recommendation No. 19 | [CEDAW general recommendation No. 19]=INT/CEDAW/GEC/3731
          CEDAW general recommendation No. 35, para. 24 | [CEDAW general recommendation No. 35, para. 24]=CEDAW/C/GC/35:24
          general recommendation No. 35 of CEDAW | [general recommendation No. 35]=CEDAW/C/GC/35
          general recommendation No. 35 | [general recommendation No. 35]=?
          general comment No. 20 (1992), para. 5 | [general comment No. 20 (1992), para. 5]=INT/CCPR/GEC/6621:5
          general comment No. 1 (2024) of the Subcommittee on Prevention of Torture | [general comment No. 1 (2024)]=CAT/OP/GC/1
          CERD general recommendation 30 | [CERD general recommendation 30]=INT/CERD/GEC/7502
          general comment No. 99 | [general comment No. 99]=?
          general comment No. 31 (2004) | [general comment No. 31 (2004)]=CCPR/C/21/Rev.1/Add.13
          general comments Nos. 31 and 35 | [general comments Nos. 31]=CCPR/C/21/Rev.1/Add.13 [35]=CCPR/C/GC/35
          general comment No. 35 and 36 States | [general comment No. 35]=CCPR/C/GC/35
          general comments No. 35 and No. 36 | [general comments No. 35]=CCPR/C/GC/35 [36]=CCPR/C/GC/36
          the Committee against Torture, in its general comment No. 3 | [general comment No. 3]=CAT/C/GC/3
          CERD general recommendation No. 35 and CEDAW general recommendation No. 35 | [CERD general recommendation No. 35]=CERD/C/GC/35 [CEDAW general recommendation No. 35]=CEDAW/C/GC/35
          general comment No. 35, CEDAW general recommendation No. 35 | [general comment No. 35]=CCPR/C/GC/35 [CEDAW general recommendation No. 35]=CEDAW/C/GC/35
          joint general recommendation No. 31 of the Committee on the Elimination of Discrimination against Women/general comment No. 18 of the Committee on the Rights of the Child | [general recommendation No. 31]=CEDAW/C/GC/31 [general comment No. 18]=CRC/C/GC/18
          the CRC and general comment No. 35 | [general comment No. 35]=CCPR/C/GC/35
          observation générale no 35 (2014), par. 12 | [observation générale no 35 (2014), par. 12]=CCPR/C/GC/35:12
          l’observation générale n° 35 | [observation générale n° 35]=CCPR/C/GC/35
          le paragraphe 12 de l’observation générale no 35 | [paragraphe 12 de l’observation générale no 35]=CCPR/C/GC/35:12
          l’observation générale no 4 du Comité contre la torture | [observation générale no 4]=CAT/C/GC/4
          recommandation générale no 33 du Comité pour l’élimination de la discrimination à l’égard des femmes | [recommandation générale no 33]=CEDAW/C/GC/33
          observación general núm. 35, párr. 12 | [observación general núm. 35, párr. 12]=CCPR/C/GC/35:12
          las observaciones generales núms. 35 y 36 | [observaciones generales núms. 35]=CCPR/C/GC/35 [36]=CCPR/C/GC/36
          la observación general núm. 21 del Comité de los Derechos del Niño | [observación general núm. 21]=CRC/C/GC/21
          التعليق العام رقم 35 | [التعليق العام رقم 35]=CCPR/C/GC/35
          التعليق العام رقم ٣٥ (٢٠١٤)، الفقرة ١٢ | [التعليق العام رقم ٣٥ (٢٠١٤)، الفقرة ١٢]=CCPR/C/GC/35:12
          والتعليق العام رقم 4 للجنة مناهضة التعذيب | [التعليق العام رقم 4]=CAT/C/GC/4
          замечание общего порядка № 35 | [замечание общего порядка № 35]=CCPR/C/GC/35
          в замечании общего порядка № 35 (2014), пункт 12 | [замечании общего порядка № 35 (2014), пункт 12]=CCPR/C/GC/35:12
          замечание общего порядка № 4 Комитета против пыток | [замечание общего порядка № 4]=CAT/C/GC/4
          第35号一般性意见 | [第35号一般性意见]=CCPR/C/GC/35
          第35（2014）号一般性意见，第12段 | [第35（2014）号一般性意见，第12段]=CCPR/C/GC/35:12
          儿童权利委员会第21号一般性意见 | [儿童权利委员会第21号一般性意见]=CRC/C/GC/21
          消除对妇女歧视委员会第33号一般性建议 | [消除对妇女歧视委员会第33号一般性建议]=CEDAW/C/GC/33
          """)
  void findsGeneralComments(String text, String expected) {
    assertEquals(expected, found(finder, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          SDG target 16.3. | [SDG target 16.3]=SDG 16.3
          SDG 16.a | [SDG 16.a]=SDG 16.a
          SDG targets 5.2 and 16.10 | [SDG targets 5.2]=SDG 5.2 [16.10]=SDG 16.10
          target 16.3 of the Sustainable Development Goals | [target 16.3 of the Sustainable Development Goals]=SDG 16.3
          targets 5.2 and 16.3 of the SDGs | [targets 5.2]=SDG 5.2 [16.3 of the SDGs]=SDG 16.3
          Sustainable Development Goal target 16.3 | [Sustainable Development Goal target 16.3]=SDG 16.3
          l’ODD 16.3 | [ODD 16.3]=SDG 16.3
          la cible 16.3 des objectifs de développement durable | [cible 16.3 des objectifs de développement durable]=SDG 16.3
          el ODS 16.3 | [ODS 16.3]=SDG 16.3
          la meta 16.3 de los ODS | [meta 16.3 de los ODS]=SDG 16.3
          la meta 16.3 de los Objetivos de Desarrollo Sostenible | [meta 16.3 de los Objetivos de Desarrollo Sostenible]=SDG 16.3
          الغاية 16-3 من أهداف التنمية المستدامة | [الغاية 16-3 من أهداف التنمية المستدامة]=SDG 16.3
          ЦУР 16.3 | [ЦУР 16.3]=SDG 16.3
          задача 16.3 целей в области устойчивого развития | [задача 16.3 целей в области устойчивого развития]=SDG 16.3
          可持续发展目标具体目标16.3 | [可持续发展目标具体目标16.3]=SDG 16.3
          SDG 16.11 | [SDG 16.11]=?
          SDG 18.1 | [SDG 18.1]=?
          SDG 17.a | [SDG 17.a]=?
          SDG 16 | ''
          SDG indicator 16.3.1 | ''
          SDG 16.3.1 | ''
          odd 16.3 | ''
          a target of 16.3 per cent | ''
          target 16.3 of the plan | ''
          """)
  void findsTargetsOfTheSustainableDevelopmentGoals(String text, String expected) {
    assertEquals(expected, found(finder, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://docs.un.org/en/CCPR/C/GC/35",
        "https://undocs.org/A/HRC/38/36",
        "undocs.org/en/A/HRC/38/36",
        "https://example.org/?symbol=A/HRC/38/36",
        "files/A/HRC/38/36.pdf",
        "A/HRC/38/36.pdf",
        "A/HRC/38/36/",
        "A/HRC/38/report",
        "C:/A/76/161",
        "A/76/161_final",
        "and/or",
        "AND/OR/NOT/1",
        "1/2",
        "12/05/2020",
        "A/B/C",
        "A/B/2",
        "S/M/L/10",
        "CAT/CRC/CEDAW",
        "CCPR/C",
        "A/HRC",
        "A/76",
        "CCPR/C/USA",
        "CCPR/C/GC/35-x",
        "CCPR/C/GC/35:x",
        "CCPR/C/GC/35.x",
        "CCPR/C/GC/35?x",
        "CCPR/C/GC/35é",
        ".CCPR/C/GC/35",
        "ABC/C/USA/CO/5",
        "XA/HRC/38/36",
        "general comment",
        "a general comment on 35 cases",
        "general comments 2014/35",
        "general comment No. 3.5",
        "general comment No. 2014",
        "the No. 35 bus",
        "article 9 of the Covenant",
        "第九条第一款",
        "第35号决议",
        "",
      })
  void findsNothingElse(String text) {
    assertEquals("", found(finder, text));
  }

  @Test
  void needsACommitteeIfTheReportHasNoInstrument() {
    ProseDocuments none = new ProseDocuments(Optional.empty());
    assertEquals("[general comment No. 35]=?", found(none, "general comment No. 35"));
    assertEquals(
        "[general comment No. 35]=CCPR/C/GC/35",
        found(none, "general comment No. 35 of the Human Rights Committee"));
    ProseDocuments cedaw = new ProseDocuments(CATALOGUE.byId("cedaw"));
    assertEquals(
        "[general recommendation No. 35]=CEDAW/C/GC/35",
        found(cedaw, "general recommendation No. 35"));
    assertEquals("[general comment No. 35]=?", found(cedaw, "general comment No. 35"));
  }

  @ParameterizedTest
  @CsvSource({
    "CCPR/C/GC/35, ccpr-c-gc-35",
    "E/C.12/GC/18, e-c.12-gc-18",
    "CAT/C/USA/CO/3-5, cat-c-usa-co-3--5",
    "A/HRC/37/51/Add.1, a-hrc-37-51-add.1",
    "CCPR/C/21/Rev.1/Add.8/Rev.1, ccpr-c-21-rev.1-add.8-rev.1",
    "A/S-30/1, a-s--30-1",
    "S/RES/1325(2000), s-res-1325-2000",
    "E/CN.4/1986/15, e-cn.4-1986-15",
    "INT/CCPR/GEC/6621, int-ccpr-gec-6621",
    "CCPR/C/CHN-HKG/CO/4, ccpr-c-chn--hkg-co-4",
    "CEDAW/C/2009/WP.1/R, cedaw-c-2009-wp.1-r",
  })
  void slugsCanBeReadBack(String symbol, String slug) {
    assertEquals(slug, DocumentKey.symbol(symbol).slug());
    assertEquals(Optional.of(DocumentKey.symbol(symbol)), DocumentKey.ofSlug(slug));
  }

  @Test
  void slugsOfTargetsCanBeReadBack() {
    assertEquals("sdg-16.a", DocumentKey.sdgTarget("16.a").slug());
    assertEquals(Optional.of(DocumentKey.sdgTarget("16.a")), DocumentKey.ofSlug("sdg-16.a"));
    assertEquals(Optional.empty(), DocumentKey.ofSlug("sdg-18.1"));
    assertEquals(Optional.empty(), DocumentKey.ofSlug("other"));
    assertEquals(Optional.empty(), DocumentKey.ofSlug("CCPR-C-GC-35"));
    assertEquals(Optional.empty(), DocumentKey.ofSlug(""));
  }

  @Test
  void documentsAreSortedByTheirNumbersAndTargetsFollow() {
    List<DocumentKey> sorted =
        List.of(
            DocumentKey.symbol("CCPR/C/GC/9"),
            DocumentKey.symbol("CCPR/C/GC/35"),
            DocumentKey.symbol("CEDAW/C/GC/9"),
            DocumentKey.sdgTarget("5.2"),
            DocumentKey.sdgTarget("16.3"));
    for (int first = 0; first < sorted.size(); first++) {
      List<DocumentKey> other = new ArrayList<>(sorted);
      Collections.rotate(other, first);
      assertEquals(sorted, other.stream().sorted().toList());
    }
  }

  @Test
  void citationsOfADocumentAreMergedInOrder() {
    DocumentKey first = DocumentKey.symbol("CCPR/C/GC/36");
    DocumentKey second = DocumentKey.symbol("CCPR/C/GC/35");
    assertEquals(
        List.of(
            new CitedDocument(first, List.of("12", "14")), new CitedDocument(second, List.of())),
        CitedDocument.merged(
            List.of(
                new CitedDocument(first, List.of("12")),
                new CitedDocument(second, List.of()),
                new CitedDocument(first, List.of("14", "12")))));
    assertEquals(List.of(), CitedDocument.merged(List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "en, https://docs.un.org/en/CCPR/C/GC/35",
    "es, https://docs.un.org/es/CCPR/C/GC/35",
    "zh-Hans, https://docs.un.org/zh/CCPR/C/GC/35",
    "de, https://docs.un.org/en/CCPR/C/GC/35",
  })
  void linksToTheOfficialTextInTheLanguageOfThePage(String language, String url) {
    assertEquals(url, DocumentKey.symbol("CCPR/C/GC/35").url(language));
    assertEquals(
        "https://tbinternet.ohchr.org/_layouts/15/treatybodyexternal/Download.aspx"
            + "?symbolno=INT%2FCCPR%2FGEC%2F6621&Lang="
            + (language.length() > 2 ? language.substring(0, 2) : language).replace("de", "en"),
        DocumentKey.symbol("INT/CCPR/GEC/6621").url(language));
    assertEquals("https://sdgs.un.org/goals/goal16", DocumentKey.sdgTarget("16.3").url(language));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/",
        "A/HRC/38/36/",
        "A/HRC/38/36 ",
        "CCPR/C/GC/35-",
        "general comment No. ",
        "general comment No. 35 on ",
        "general comments Nos. 35, ",
        "general comment No. 35 of the ",
        "paragraphs 1, 2 and ",
        "paragraph 1 of the ",
        "Committee on the ",
        "SDG ",
        "SDG 16.3, ",
        "targets 16.3 and ",
        "第",
        "第35号",
        "§",
        "№ 3",
        "CEDAW ",
      })
  void readsHostileTextsInLinearTime(String piece) {
    String text = piece.repeat(REPETITIONS);
    assertTimeoutPreemptively(TIME_LIMIT, () -> finder.find(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          see CCPR/C/USA/CO/ 5 | [CCPR/C/USA/CO/] “CCPR/C/USA/CO/” is not a complete document symbol
          (CCPR/C/GC/) | [CCPR/C/GC/] “CCPR/C/GC/” is not a complete document symbol
          see CCPR/C/UAS/CO/5 | [UAS] no State has the code UAS
          E/C.12/UKR/CO/6 and E/C.12/UKI/CO/6 | [UKI] no State has the code UKI
          CRC/C/OPAC/UAS/CO/3-4 | [UAS] no State has the code UAS
          SDG target 16.33 | [16.33] there is no SDG target 16.33
          targets 18.1 of the SDGs | [18.1] there is no SDG target 18.1
          meta 16.c de los ODS | [16.c] there is no SDG target 16.c
          """)
  void reportsDocumentsThatCannotExist(String text, String expected) {
    assertEquals(
        expected,
        finder.find(text).stream()
            .flatMap(match -> match.problems().stream())
            .map(p -> "[" + text.substring(p.start(), p.end()) + "] " + p.message())
            .collect(Collectors.joining("; ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CCPR/C, CCPR/C/USA, CCPR/C/UNK/CO/1, CERD/C/SCG/CO/1, CRPD/C/EU/CO/1, CCPR/C/CHN-HKG/CO/4, CAT/C/CHN-MAC/CO/5",
        "CCPR/C/SR.3000, CCPR/C/131/D/2728/2016, CAT/C/INF/1, CEDAW/C/SUM/1, CRC/C/15/Add.2",
        "CRC/C/OPSC/USA/CO/2, CCPR/C/USA/FCO/4, CCPR/C/USA/QPR/5, CCPR/C/USA/Q/4/Add.1",
        "https://example.org/CCPR/C/USA/CO/ and content/CCPR/C/UAS/CO/5",
        "CAT/C is not a symbol, nor is CRC/C",
        "SDG 16.3, 4.5 million people and 18.5 per cent",
        "SDG indicator 16.3.1, SDG 16, the SDGs in 2030",
      })
  void reportsNothingElse(String text) {
    assertEquals(
        "",
        finder.find(text).stream()
            .flatMap(match -> match.problems().stream())
            .map(ReferenceProblem::message)
            .collect(Collectors.joining("; ")));
  }
}
