package org.rapporteur.importer;

import static org.rapporteur.importer.WordFile.bold;
import static org.rapporteur.importer.WordFile.run;

import java.util.List;

/**
 * Word documents as the United Nations publish concluding observations: on its own template, whose
 * headings have no heading styles, with typed numbers, in its six languages. The State and the
 * texts are invented.
 */
final class CommitteeSamples {

  private static final String STYLES =
      """
      <w:styles {ns}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="LANG" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:customStyle="1" w:styleId="HChG"><w:name w:val="_ H _Ch_G"/><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:customStyle="1" w:styleId="H1G"><w:name w:val="_ H_1_G"/><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="paragraph" w:customStyle="1" w:styleId="H23G"><w:name w:val="_ H_2/3_G"/><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="paragraph" w:customStyle="1" w:styleId="SingleTxtG"><w:name w:val="_ Single Txt_G"/></w:style>
      </w:styles>
      """;

  private CommitteeSamples() {}

  static List<SampleFile> all() {
    return List.of(
        sample("11-committee-en.docx", "en-GB", 5, "4 6 8 9 10", 4, english()),
        sample("12-committee-fr.docx", "fr-FR", 4, "5 7 8 9", 3, french()),
        sample("13-committee-es.docx", "es-ES", 4, "5 7 8 9", 4, spanish()),
        sample("14-committee-ru.docx", "ru-RU", 4, "5 7 8 9", 3, russian()),
        sample("15-committee-ar.docx", "ar-SA", 4, "5 7 8 9", 3, arabic()),
        sample("16-committee-zh.docx", "zh-CN", 3, "4 6 7", 3, chinese()),
        sample("17-unnumbered-demands.docx", "en-GB", 4, "7", 1, unnumbered()));
  }

  /** A line is a part ("# "), a topic ("## "), a demand in bold type ("* "), or a text. */
  private static SampleFile sample(
      String name, String language, int recommendations, String numbers, int themes, String text) {
    WordFile word = new WordFile().part("word/styles.xml", STYLES.replace("LANG", language));
    word.part("word/header1.xml", "<w:hdr {ns}><w:p>" + run("CCPR/C/MUS/CO/9") + "</w:p></w:hdr>");
    boolean title = true;
    for (String line : text.strip().split("\n", -1)) {
      if (title) {
        word.paragraph("HChG", run("\t\t" + line), word.note("* " + language + " 138."));
        title = false;
      } else if (line.startsWith("# ")) {
        word.paragraph("H1G", run("\t" + line.substring(2)));
      } else if (line.startsWith("## ")) {
        word.paragraph("H23G", run("\t\t" + line.substring(3)));
      } else if (line.startsWith("* ")) {
        word.paragraph("SingleTxtG", bold(line.substring(2)));
      } else {
        word.paragraph("SingleTxtG", run(line));
      }
    }
    return new SampleFile(name, word.bytes(), recommendations, numbers, themes);
  }

  private static String english() {
    return """
    Concluding observations on the third periodic report of Quellmark
    1.\tThe Committee considered the third periodic report of Quellmark at its 4012th meeting.
    # A.\tPositive aspects
    2.\tThe Committee welcomes the adoption of the following measures:
    \t(a)\tThe Quays Act, in 2020;
    \t(b)\tThe plan for bells.
    # B.\tPrincipal matters of concern and recommendations
    ## Legal framework
    3.\tThe Committee notes that persons who should be informed of their rights are not, and that legal aid requests are refused (art. 2).
    * 4.\tThe State party should:
    * \t(a)\tInform all persons of their rights; and
    * \t(b)\tGrant legal aid
    ## Lamps
    5.\tWhile welcoming the plan, the Committee is concerned that measures that must be taken were not, and that calls for reform went unanswered (arts. 7 and 26).
    * 6.\tRecalling its general comment No. 35 (2014), the Committee recommends that the State party light every quay.
    ## Bells
    7.\tThe Committee regrets the silence of bells.
    * 8.\tThe State party should define bells in its Criminal Code.
    # C.\tDissemination and follow-up
    * 9.\tThe State party should widely disseminate the present concluding observations.
    * 10.\tIn accordance with rule 75 (1), the State party is requested to provide, by 28 July 2026, information on the implementation of paragraph 6 above.
    """;
  }

  private static String french() {
    return """
    Observations finales concernant le troisième rapport périodique du Quellmark
    1.\tLe Comité a examiné le troisième rapport périodique du Quellmark à sa 4012e séance.
    # A.\tAspects positifs
    2.\tLe Comité salue l’adoption de la loi sur les quais.
    3.\tLe Comité sait gré à l’État partie de son rapport.
    # B.\tPrincipaux sujets de préoccupation et recommandations
    ## Lampes
    4.\tLe Comité est préoccupé par les demandes qui doivent être traduites et par les quais sans lampe (art. 2).
    * 5.\tL’État partie devrait :
    * a)\tÉclairer tous les quais ; et
    * b)\tCompter les lampes
    ## Cloches
    6.\tTout en prenant note du plan, le Comité demeure préoccupé par le silence des cloches.
    * 7.\tRappelant son observation générale no 35, le Comité recommande à l’État partie de sonner les cloches.
    # C.\tDiffusion et suivi
    * 8.\tL’État partie est invité à diffuser largement les présentes observations finales.
    * 9.\tLe Comité prie l’État partie de faire parvenir des renseignements le 28 juillet 2026 au plus tard.
    """;
  }

  private static String spanish() {
    return """
    Observaciones finales sobre el tercer informe periódico de Quellmark
    1.\tEl Comité examinó el tercer informe periódico de Quellmark en su 4012ª sesión.
    # A.\tAspectos positivos
    2.\tEl Comité acoge con satisfacción la ley de muelles.
    3.\tEl Comité agradece al Estado parte su informe.
    # B.\tPrincipales motivos de preocupación y recomendaciones
    ## Lámparas
    4.\tPreocupan al Comité los muelles sin lámparas y las solicitudes que deben resolverse en 24 horas (art. 2).
    * 5.\tEl Estado parte debe:
    * a)\tIluminar todos los muelles; y
    * b)\tContar las lámparas
    ## Campanas
    6.\tAl Comité le preocupa el silencio de las campanas.
    * 7.\tEl Comité insta al Estado parte a que haga sonar las campanas.
    ## Procedimiento de seguimiento
    * 8.\tEl Comité solicita al Estado parte que proporcione información antes del 12 de mayo de 2027.
    ## Otras cuestiones
    * 9.\tSe pide al Estado parte que difunda las presentes observaciones finales.
    """;
  }

  private static String russian() {
    return """
    Заключительные замечания по третьему периодическому докладу Квельмарка
    1.\tКомитет рассмотрел третий периодический доклад Квельмарка на своем 4012-м заседании.
    # A.\tПозитивные аспекты
    2.\tКомитет приветствует принятие закона о причалах.
    3.\tКомитет выражает признательность государству-участнику за его доклад.
    # B.\tВопросы, вызывающие обеспокоенность, и рекомендации
    ## Фонари
    4.\tКомитет обеспокоен отсутствием фонарей, которые следует установить (статья 2).
    * 5.\tГосударству-участнику следует:
    * a)\tосветить все причалы;
    * b)\tсосчитать фонари.
    ## Колокола
    6.\tКомитет с обеспокоенностью отмечает молчание колоколов.
    * 7.\tКомитет рекомендует государству-участнику звонить в колокола.
    # C.\tРаспространение информации и последующие действия
    * 8.\tГосударству-участнику следует широко распространить настоящие заключительные замечания.
    * 9.\tКомитет просит государство-участник представить информацию к 28 июля 2026 года.
    """;
  }

  private static String arabic() {
    return """
    الملاحظات الختامية بشأن التقرير الدوري الثالث لكويلمارك
    1-\tنظرت اللجنة في التقرير الدوري الثالث لكويلمارك.
    # ألف-\tالجوانب الإيجابية
    2-\tترحب اللجنة باعتماد قانون الأرصفة.
    3-\tتعرب اللجنة عن تقديرها للدولة الطرف.
    # باء-\tدواعي القلق الرئيسية والتوصيات
    ## المصابيح
    4-\tتشعر اللجنة بالقلق إزاء الأرصفة التي لا مصابيح فيها (المادة 2).
    * 5-\tينبغي للدولة الطرف أن تقوم بما يلي:
    * (أ)\tإضاءة جميع الأرصفة؛
    * (ب)\tإحصاء المصابيح.
    ## الأجراس
    6-\tيساور اللجنة القلق لأن الأجراس صامتة.
    * 7-\tتوصي اللجنة الدولة الطرف بأن تقرع الأجراس.
    # جيم-\tالنشر والمتابعة
    * 8-\tينبغي للدولة الطرف أن تنشر هذه الملاحظات الختامية على نطاق واسع.
    * 9-\tوتطلب اللجنة إلى الدولة الطرف أن تقدم معلومات في موعد أقصاه 28 تموز/يوليه 2026.
    """;
  }

  private static String chinese() {
    return """
    关于奎尔马克第三次定期报告的结论性意见
    1.\t委员会审议了奎尔马克的第三次定期报告。
    # 一.\t积极方面
    2.\t委员会欢迎缔约国通过码头法。
    # 二.\t主要关切领域和建议
    ## 灯(第二条)
    3.\t委员会感到关切的是，应当修理的灯没有修理。
    * 4.\t缔约国应：
    * (a)\t照亮所有码头；
    * (b)\t清点所有的灯。
    ## 钟(第七条)
    5.\t委员会感到遗憾的是，钟没有响。
    * 6.\t委员会建议缔约国敲钟。
    # 三.\t后续行动
    * 7.\t委员会请缔约国在12个月内提供书面资料。
    """;
  }

  private static String unnumbered() {
    return """
    Concluding observations of an older kind
    1.\tThe Committee considered the report of Quellmark.
    # A.\tPositive aspects
    2.\tThe Committee welcomes the Quays Act.
    # B.\tPrincipal matters of concern and recommendations
    3.\tThe Committee is concerned about quays without lamps (art. 2).
    * The State party should light every quay.
    4.\tThe Committee notes with concern that bells are silent.
    * The State party should ring the bells. It should also:
    * (a)\tTest them;
    * (b)\tCount them.
    6.\tThe Committee regrets the lack of data.
    * The State party should collect data.
    7.\tThe Committee requests the State party to provide information within one year.
    """;
  }
}
