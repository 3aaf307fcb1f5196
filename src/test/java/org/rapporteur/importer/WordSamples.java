package org.rapporteur.importer;

import static org.rapporteur.importer.WordFile.bold;
import static org.rapporteur.importer.WordFile.deleted;
import static org.rapporteur.importer.WordFile.inserted;
import static org.rapporteur.importer.WordFile.run;

import java.util.List;

/** Word documents with the structures of reports, written part by part. */
final class WordSamples {

  private static final String STYLES =
      """
      <w:styles {ns}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
      <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Para"><w:name w:val="Numbered Para"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="SubPara"><w:name w:val="Sub Para"/><w:basedOn w:val="Para"/></w:style>
      </w:styles>
      """;

  private WordSamples() {}

  static List<SampleFile> all() {
    return List.of(
        sample("01-numbered-by-styles.docx", 3, "3 4 5", 2, numberedByStyles()),
        sample("02-review-matrix.docx", 5, "140.7 140.8 141.1 142.1 140.9", 2, reviewMatrix()),
        sample("03-tracked-changes.docx", 3, "1 2 3", 1, trackedChanges()),
        sample("04-no-styles.docx", 4, "", 2, noStyles()),
        sample("05-concluding-observations.docx", 3, "11 13 15", 3, observations()),
        sample("06-named-numbers.docx", 4, "1 2 3 4", 2, namedNumbers()),
        sample("07-arabic.docx", 3, "١ ٢ ٣", 1, arabic()));
  }

  /** The file with which the tutorial begins. */
  static SampleFile tutorial() {
    WordFile word =
        new WordFile()
            .part(
                "word/header1.xml", "<w:hdr {ns}><w:p>" + run("Draft of 3 May") + "</w:p></w:hdr>");
    word.paragraph("Title", run("Detention in the North"))
        .paragraph("Heading1", run("About this submission"))
        .text("The Northern Rights Office visited all nine police stations in the North in 2025.")
        .paragraph("Heading1", run("Arrest (ICCPR art. 9)"))
        .text("People who are arrested in the North may wait a week to see a judge.")
        .item(
            2,
            0,
            run("The North should bring everybody who is arrested before a judge within "),
            deleted("three days."),
            inserted("48 hours."))
        .item(2, 0, run("The North should record each arrest, with the hour:"))
        .item(2, 1, run("in the station; and"))
        .item(2, 1, run("in a register of the court."), word.note("Law on Courts, section 4."))
        .paragraph("Heading1", run("Conditions in custody (ICCPR arts. 7 and 10)"))
        .item(2, 0, run("The North should close the cells without windows."))
        .item(2, 0, run("The North should publish the report of each visit."));
    return new SampleFile("submission.docx", word.bytes(), 4, "1 2 3 4", 2);
  }

  private static SampleFile sample(
      String name, int recommendations, String numbers, int themes, WordFile file) {
    return new SampleFile(name, file.bytes(), recommendations, numbers, themes);
  }

  private static WordFile numberedByStyles() {
    Numbering numbering = new Numbering();
    int headings =
        numbering.definition(
            "upperRoman %1.|<w:pStyle w:val=\"Heading1\"/>",
            "upperLetter %2.|<w:pStyle w:val=\"Heading2\"/>");
    int paragraphs =
        numbering.definition(
            "decimal %1.|<w:pStyle w:val=\"Para\"/>",
            "lowerLetter (%2)|<w:pStyle w:val=\"SubPara\"/>");
    numbering.list(1, headings, "").list(2, paragraphs, "");
    WordFile word = new WordFile().part("word/styles.xml", STYLES);
    word.part("word/numbering.xml", numbering.xml());
    word.part(
        "word/endnotes.xml",
        "<w:endnotes {ns}><w:endnote w:id=\"2\"><w:p>"
            + run("In fog.")
            + "</w:p></w:endnote></w:endnotes>");
    return word.paragraph("Title", run("Report of the invented Harbour Commission"))
        .paragraph("Heading1", run("Introduction"))
        .paragraph("Para", run("The commission visited four harbours."))
        .paragraph("Para", run("It spoke with crews."), word.note("And with owners."))
        .paragraph("Heading1", run("Recommendations"))
        .paragraph("Heading2", run("Bells"))
        .paragraph("Para", run("The commission recommends that every quay:"))
        .paragraph("SubPara", run("have a bell;"))
        .paragraph("SubPara", run("test it."), "<w:r><w:endnoteReference w:id=\"2\"/></w:r>")
        .paragraph("Para", run("The commission recommends that bells be of bronze."))
        .paragraph("Heading2", run("Lamps"))
        .paragraph("Para", run("The commission recommends that lamps be repaired."));
  }

  private static WordFile reviewMatrix() {
    return new WordFile()
        .text("Matrix of the invented review of Portland")
        .table(
            new String[] {"Recommendation", "Position", "Full list of themes"},
            new String[] {"Theme: Ports|>3"},
            new String[] {
              "140.7 Order bells for all quays (Norway) (Côte d’Ivoire);\nSource of position: A/HRC/0/0/Add.1",
              "Supported",
              "- Ports\n- Bells\nAffected persons:\n- workers\nSDGs:\n- 8.8"
            },
            new String[] {
              "140.8 Light quays (Peru);", "|vNoted", "- Ports\nAffected persons:\n- crews"
            },
            new String[] {"141.1 Paint quays (Fiji).", "|v", "- Ports"},
            new String[] {"Theme: Wages|>3"},
            new String[] {
              "140.9 Pay by the hour (Chad, Mali);", "Supported", "- Wages\nSDGs:\n- 8"
            },
            new String[] {"Theme: Ports|>3"},
            new String[] {"142.1 Count ships (Oman).", "Noted", "- Ports"})
        .text("This table is not an official document.");
  }

  private static WordFile trackedChanges() {
    WordFile word =
        new WordFile()
            .part(
                "word/comments.xml",
                "<w:comments {ns}><w:comment w:id=\"0\" w:author=\"A\"><w:p>"
                    + run("Is this right?")
                    + "</w:p></w:comment></w:comments>")
            .part("word/header1.xml", "<w:hdr {ns}><w:p>" + run("Draft of May") + "</w:p></w:hdr>")
            .part("word/footer1.xml", "<w:ftr {ns}><w:p>" + run("Confidential") + "</w:p></w:ftr>");
    String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden note</w:t></w:r>";
    return word.paragraph("Title", run("Draft of the invented Rail Watch"))
        .paragraph("Heading1", run("Recommendations on "), deleted("wagons"), inserted("trains"))
        .item(2, 0, run("Check brakes "), deleted("every month"), inserted("every week"), run("."))
        .item(2, 0, run("Train the crews."), hidden)
        .item(2, 0, "<w:moveTo w:id=\"5\" w:author=\"A\">" + run("Open stations.") + "</w:moveTo>")
        .paragraph(
            "", "<w:moveFrom w:id=\"6\" w:author=\"A\">" + run("Open stations.") + "</w:moveFrom>");
  }

  private static WordFile noStyles() {
    String box =
        "<w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + "><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp"
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:txbx>"
            + "<w:txbxContent><w:p>"
            + run("A box on the side")
            + "</w:p></w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict>"
            + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    return new WordFile()
        .centred("SUBMISSION OF THE INVENTED NIGHT SHIFT UNION")
        .paragraph("", bold("WORK AT NIGHT (ICESCR, art. 7)"))
        .paragraph("", run("Night work is “hard”, and it isn’t paid."), box)
        .paragraph("", bold("Recommendations"))
        .text("•\u00A0Limit night shifts to eight hours.")
        .text("•\u00A0Pay for the way home: non\u00ADstop buses.")
        .paragraph("", bold("WORK ON SHIPS"))
        .paragraph("", bold("Recommendations"))
        .text("•\tGive crews a rest of eleven hours.")
        .paragraph("", run("•\tCo"), "<w:r><w:noBreakHyphen/></w:r>", run("operate with unions."));
  }

  private static WordFile observations() {
    Numbering numbering = new Numbering();
    int paragraphs = numbering.definition("decimal %1.", "lowerLetter (%2)");
    numbering.list(2, paragraphs, Numbering.startingAt(0, 10));
    return new WordFile()
        .part("word/numbering.xml", numbering.xml())
        .paragraph("Title", run("Concluding observations on an invented report of Portland"))
        .paragraph("Heading1", run("C. Principal matters of concern and recommendations"))
        .paragraph("Heading2", run("Access to ports"))
        .item(2, 0, run("The Committee is concerned that ports are closed at night (art. 12)."))
        .item(2, 0, bold("The State party should:"))
        .item(2, 1, bold("Open ports at night;"))
        .item(2, 1, bold("Light them."))
        .paragraph("Heading2", run("Wages of crews"))
        .item(2, 0, run("The Committee notes with concern that crews are paid by the day."))
        .item(2, 0, bold("The State party should ensure that crews are paid by the hour."))
        .paragraph("Heading2", run("Data on fog"))
        .item(2, 0, run("The Committee regrets the absence of data on fog (arts. 2 and 12)."))
        .item(2, 0, bold("The Committee recommends that the State party collect data on fog."));
  }

  private static WordFile namedNumbers() {
    Numbering numbering = new Numbering();
    int named = numbering.definition("decimal Recommendation %1:", "lowerRoman %2)");
    numbering.list(5, named, "");
    return new WordFile()
        .part("word/numbering.xml", numbering.xml())
        .paragraph("Title", run("Findings of the invented Lamp Office"))
        .paragraph("Heading1", run("Quays"))
        .text("Quays are dark.")
        .item(5, 0, run("The Port Authority should light every quay."))
        .item(5, 0, run("The Port Authority should repair lamps:"))
        .item(5, 1, run("within two days;"))
        .item(5, 1, run("in storms, within four."))
        .text("Lamps break in storms.")
        .paragraph("Heading1", run("Streets"))
        .item(5, 0, run("Towns should light every street."))
        .item(5, 0, run("Towns should publish what light costs."));
  }

  private static WordFile arabic() {
    String right = "<w:pPr><w:bidi/></w:pPr>";
    return new WordFile()
        .paragraph("Title", run("تقرير مرصد الموانئ المتخيل"))
        .paragraph("Heading1", run("التوصيات"))
        .raw("<w:p>" + right + arabicRun("١. على الدولة أن تضيء جميع الأرصفة.") + "</w:p>")
        .raw("<w:p>" + right + arabicRun("٢. على الدولة أن تدرب الطواقم وفق SOLAS.") + "</w:p>")
        .raw("<w:p>" + right + arabicRun("٣. على الدولة أن تنشر تقريرا كل سنة.") + "</w:p>");
  }

  private static String arabicRun(String text) {
    return "<w:r><w:rPr><w:rtl/><w:lang w:bidi=\"ar-EG\"/></w:rPr><w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r>";
  }
}
