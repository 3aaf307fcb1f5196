package org.rapporteur.importer;

import static org.rapporteur.importer.WordFile.bold;
import static org.rapporteur.importer.WordFile.run;

import java.util.List;

/** Reports in running text, in whose structure organisations differ. All of them are invented. */
final class ProseSamples {

  private ProseSamples() {}

  static List<SampleFile> all() {
    return List.of(
        word("18-summary-repeats.docx", 4, "", 2, summary()),
        word("19-announced-by-sentences.docx", 5, "", 2, sentences()),
        word("20-numbers-in-words.docx", 3, "Première Deuxième Troisième", 2, words()),
        word("21-lines-of-a-paragraph.docx", 4, "1 2 3 4", 2, lines()),
        word("22-lettered-parts.docx", 4, "", 2, parts()),
        word("23-commission-recommends.docx", 3, "", 2, commission()),
        word("24-margin-numbers.docx", 3, "1 2 3", 2, margin()),
        SampleFile.of("11-style-sheet.html", STYLE_SHEET, 4, "", 2),
        SampleFile.of("12-filtered-word-page.html", FILTERED, 3, "", 2),
        SampleFile.of("11-boxes.md", BOXES, 3, "1 2 3", 2),
        SampleFile.of("11-bullets-alone.txt", BULLETS, 4, "", 2),
        SampleFile.of("12-control-characters.txt", CONTROLS, 3, "1 2 3", 1),
        SampleFile.of("13-chinese-lines.txt", CHINESE, 3, "1 2 3", 1),
        SampleFile.of("14-ordinals.txt", ORDINALS, 3, "PRIMERO SEGUNDO TERCERO", 1));
  }

  private static SampleFile word(
      String name, int recommendations, String numbers, int themes, WordFile file) {
    return new SampleFile(name, file.bytes(), recommendations, numbers, themes);
  }

  private static WordFile summary() {
    return new WordFile()
        .paragraph("Title", run("Shadow report of the invented Quay Coalition"))
        .paragraph("Heading1", run("Executive summary"))
        .text("Our principal recommendations are:")
        .item(1, 0, run("Light every quay."))
        .item(1, 0, run("Count the lamps."))
        .item(1, 0, run("Ring the bells."))
        .item(1, 0, run("Pay the ringers."))
        .paragraph("Heading1", run("1. Lamps (art. 2)"))
        .text("Of twelve quays, these are dark:")
        .item(1, 0, run("the north quay"))
        .item(1, 0, run("the long quay"))
        .paragraph("", bold("Recommendations:"))
        .item(1, 0, run("Light every quay."))
        .item(1, 0, run("Count the lamps."))
        .paragraph("Heading1", run("2. Bells (art. 7)"))
        .text("Bells are silent.")
        .paragraph("", bold("Recommendations:"))
        .item(1, 0, run("Ring the bells."))
        .item(1, 0, run("Pay the ringers."))
        .paragraph("Heading1", run("Signatories"))
        .item(1, 0, run("Invented Lamp Office"))
        .item(1, 0, run("Invented Quay Forum"));
  }

  private static WordFile sentences() {
    return new WordFile()
        .paragraph("Title", run("Submission to a committee"))
        .paragraph("Heading1", run("Lamps"))
        .text("The authors work on:")
        .item(1, 0, run("lamps;"))
        .item(1, 0, run("bells."))
        .text("We urge the Committee to recommend that the State party:")
        .item(1, 0, run("Light every quay;"))
        .item(1, 0, run("Count the lamps."))
        .paragraph("Heading1", run("Bells"))
        .text("In the last cycle, the State accepted two recommendations:")
        .item(1, 0, run("on bells;"))
        .item(1, 0, run("on ropes."))
        .text("Suggested recommendations for the State party:")
        .item(1, 0, run("Ring the bells;"))
        .item(1, 0, run("Replace the ropes;"))
        .item(1, 0, run("Pay the ringers."));
  }

  private static WordFile words() {
    return new WordFile()
        .paragraph("Title", run("Rapport annuel du Médiateur inventé"))
        .paragraph("Heading1", run("Les lampes"))
        .text("Le Médiateur a reçu douze réclamations sur les quais et les lampes.")
        .paragraph("", bold("Première recommandation :"), run(" La ville doit éclairer les quais."))
        .paragraph("", bold("Deuxième recommandation :"), run(" La ville doit compter les lampes."))
        .paragraph("Heading1", run("Les cloches"))
        .text("Les cloches se taisent depuis une année.")
        .paragraph(
            "", bold("Troisième recommandation :"), run(" La ville doit sonner les cloches."));
  }

  private static WordFile lines() {
    String line = "<w:r><w:br/></w:r>";
    return new WordFile()
        .paragraph("Title", run("Submission on quays"))
        .paragraph("Heading1", run("Lamps"))
        .paragraph("", run("Quays are dark."), line, run("Nobody counts lamps."))
        .paragraph("Heading2", run("Recommendations"))
        .paragraph("", run("1. Light every quay."), line, run("2. Count the lamps."))
        .paragraph("Heading1", run("Bells"))
        .text("Bells are silent.")
        .paragraph("Heading2", run("Recommendations"))
        .paragraph("", run("3. Ring the bells."), line, run("4. Pay the ringers."));
  }

  private static WordFile parts() {
    return new WordFile()
        .centred("Joint submission to a review")
        .paragraph("", bold("A. Introduction"))
        .item(2, 0, run("Two organisations wrote this."))
        .paragraph("", bold("B. Lamps"))
        .item(2, 0, run("Police put out lamps on:"))
        .item(1, 0, run("3 May, in the north;"))
        .item(1, 0, run("4 May, in the south."))
        .paragraph("", bold("Recommendations"))
        .text("We recommend that the Government:")
        .item(1, 0, run("Light every quay;"))
        .item(1, 0, run("Punish those who put out lamps."))
        .paragraph("", bold("C. Bells"))
        .item(2, 0, run("Bells are silent."))
        .paragraph("", bold("Recommendations"))
        .text("We recommend that the Government:")
        .item(1, 0, run("Ring the bells;"))
        .item(1, 0, run("Pay the ringers."));
  }

  private static WordFile commission() {
    return new WordFile()
        .paragraph("Title", run("Report of the invented Ferry Commission"))
        .paragraph("Heading1", run("The ferry"))
        .text("The ferry was overloaded. Annex 2 has the evidence.")
        .text("The Commission recommends that all ferries have load lines.")
        .paragraph("Heading1", run("The rescue"))
        .text("The rescue began after four hours.")
        .text("The Commission recommends that boats be stationed at both quays.")
        .text("The Commission further recommends that exercises be held every year.");
  }

  private static WordFile margin() {
    return new WordFile()
        .paragraph("Title", run("Inquiry into quays"))
        .paragraph("Heading1", run("Chapter 1: Lamps"))
        .text("1.1 The police should light quays, we were told.")
        .text("1.2 Orders were oral.")
        .paragraph("", bold("Recommendation 1"), run(" The Act should require lamps."))
        .text("1.3 Lamps are rare.")
        .paragraph("", bold("Recommendation 2"), run(" The police must count lamps."))
        .paragraph("Heading1", run("Chapter 2: Bells"))
        .text("2.1 Bells are silent.")
        .paragraph("", bold("Recommendation 3"), run(" The ombudsman should ring bells."))
        .text("2.2 This concludes the report.");
  }

  private static final String STYLE_SHEET =
      """
      <html><head><meta charset="utf-8"><style type="text/css">.c1{font-weight:700;font-size:11pt}.c2{font-weight:400}.c3{text-align:center}</style></head><body>
      <p class="c3"><span class="c1">Report of the invented Quay Forum</span></p>
      <p><span class="c1">Lamps</span></p><p><span class="c2">Quays are dark, and the nights are long.</span></p><p><span class="c1">Recommendations</span></p>
      <ul><li><span class="c2">Light every quay.</span></li><li><span class="c2">Count the lamps.</span></li></ul>
      <p><span class="c1">Bells</span></p><p><span class="c2">Bells are silent.</span></p><p><span class="c1">Recommendations</span></p>
      <ul><li><span class="c2">Ring the bells.</span></li><li><span class="c2">Pay the ringers.</span></li></ul></body></html>
      """;

  private static final String FILTERED =
      """
      <html><head><meta name=Generator content="Microsoft Word 15 (filtered)"></head><body lang=EN-GB><div class=WordSection1>
      <p class=MsoTitle>Report on quays</p><p class=MsoToc1><a href="#a">1. Lamps<span style='display:none'> 2</span></a></p>
      <h1>1.<span style='font:7.0pt "Times New Roman"'>&nbsp; </span>Lamps</h1><p class=MsoNormal>Quays are dark<span style='display:none'>draft</span>.</p>
      <p class=MsoNormal><b>Recommendations:</b></p>
      <p class=MsoListParagraph>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span>Light every quay.</p>
      <p class=MsoListParagraph>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span>Count the lamps.</p>
      <h1>2.<span style='font:7.0pt "Times New Roman"'>&nbsp; </span>Bells</h1><p class=MsoNormal>Bells are silent.</p>
      <p class=MsoNormal><b>Recommendations:</b></p>
      <p class=MsoListParagraph>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span>Ring the bells.</p></div></body></html>
      """;

  private static final String BOXES =
      """
      # Annual report of the invented Lamp Office

      ## Chapter 1: Lamps

      Quays are dark.

      > **Recommendation 1**
      >
      > The port should light every quay.

      The port agreed.

      > **Recommendation 2**
      >
      > The port should count the lamps.

      ## Chapter 2: Bells

      > **Recommendation 3**
      >
      > The port should ring the bells.
      """;

  private static final String BULLETS =
      """
      ALTERNATIVE REPORT ON QUAYS

      1. Lamps
      Of the twelve quays in the north, seven were dark in
      2024.

      Recommendations:
      •
      Light every quay, in particular in the
      north;
      •
      Count the lamps.

      2. Bells
      Bells have been silent since 2020.

      Recommendations:
      •
      Ring the bells;
      •
      Pay the ringers.
      """;

  private static final String CONTROLS =
      "REPORT ON QUAYS\r\n\r\nRECOMMENDATIONS\r\n\r\n1. Light\u0000 every\u200b quay\ufeff at\u00ad dusk and"
          + " count all of the lamps\u2028that the quays have.\r\n\r\n\f2. Ring the bells\u001f at dawn, and at dusk,"
          + " for the crews.\u000B\u000BThey are heard.\r\n\r\n3. Pay the ringers.\r\n";

  private static final String CHINESE =
      """
      关于码头的报告

      一、基本情况

      码头很暗。

      二、建议

      1. 港口应当照亮所有码头，并在两年内
      清点所有的灯。

      2. 港口应当敲钟。

      3. 港口应当支付工资。
      """;

  private static final String ORDINALS =
      """
      PRONUNCIAMIENTO

      La oficina inventada constató que los muelles son oscuros.

      RECOMENDACIONES

      PRIMERO.- Al puerto: iluminar los muelles.

      SEGUNDO.- Al puerto: contar las lámparas.

      TERCERO.- Al puerto: hacer sonar las campanas.
      """;
}
