package org.rapporteur.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Word documents that LibreOffice wrote from the sources in this class. */
final class OfficeSamples {

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
        xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
        office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
      <office:styles>
      <style:default-style style:family="paragraph"><style:text-properties fo:language="LANG" fo:country="COUNTRY"/></style:default-style>
      <style:style style:name="Standard" style:family="paragraph"/>
      <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"/>
      <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"/>
      <style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="2"/>
      <style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
      OUTLINE
      <text:list-style style:name="Numbers">
      <text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/>
      <text:list-level-style-number text:level="2" style:num-prefix="(" style:num-suffix=")" style:num-format="a"/>
      <text:list-level-style-number text:level="3" style:num-suffix="." style:num-format="i"/>
      </text:list-style>
      <text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>
      </office:styles>
      <office:body><office:text>
      """;

  private static final String OUTLINE =
      """
      <text:outline-style style:name="Outline">
      <text:outline-level-style text:level="1" style:num-suffix="." style:num-format="I"/>
      <text:outline-level-style text:level="2" style:num-suffix="." style:num-format="A"/>
      </text:outline-style>
      """;

  private static final String END = "</office:text></office:body></office:document>\n";

  private OfficeSamples() {}

  /** The sources by name, for LibreOffice to convert. */
  static Map<String, String> sources() {
    return Map.of(
        "08-french-lists.fodt",
        document("fr", "FR", OUTLINE)
            + title("Rapport de l’Observatoire inventé des quais")
            + heading(1, "Introduction")
            + paragraph("Les quais sont sombres.")
            + heading(1, "Recommandations")
            + heading(2, "Lumière (PIDESC, art. 12)")
            + list(
                "Numbers",
                paragraph("L’État devrait\u00A0:")
                    + list(
                        "Numbers",
                        paragraph("éclairer «\u00A0tous\u00A0» les quais\u00A0;"),
                        paragraph("réparer les lampes" + note("Sous deux jours.") + ".")),
                paragraph("L’État devrait publier un rapport."))
            + heading(2, "Bateaux")
            + continued(paragraph("L’État devrait compter les bateaux."))
            + END,
        "09-spanish-table.fodt",
        document("es", "ES", "")
            + title("Cuadro de un examen inventado")
            + "<table:table table:name=\"T\"><table:table-column table:number-columns-repeated=\"3\"/>"
            + row(cell("Recomendación"), cell("Posición"), cell("Lista completa de temas"))
            + row(
                "<table:table-cell table:number-columns-spanned=\"3\">"
                    + paragraph("Tema: Puertos")
                    + "</table:table-cell><table:covered-table-cell/><table:covered-table-cell/>")
            + row(
                cell("140.1 Iluminar los muelles (Noruega) (Perú);"),
                "<table:table-cell table:number-rows-spanned=\"2\">"
                    + paragraph("Aceptada")
                    + "</table:table-cell>",
                cell("- Puertos"))
            + row(
                cell("140.2 Contar los barcos (Malí);"),
                "<table:covered-table-cell/>",
                cell("- Puertos", "ODS:", "- 14.2"))
            + row(cell("140.3 Pagar por hora (Chad)."), cell("Tomada nota"), cell("- Salarios"))
            + "</table:table>"
            + END,
        "10-boxes-and-endnotes.fodt",
        document("en", "GB", "")
            + title("Findings of the invented Lamp Office")
            + heading(1, "Recommendations on light")
            + "<text:p>Quays are dark."
            + "<draw:frame draw:name=\"F\" text:anchor-type=\"paragraph\" svg:width=\"4cm\"><draw:text-box>"
            + paragraph("A box: lamps cost little")
            + "</draw:text-box></draw:frame></text:p>"
            + list(
                "Bullets",
                paragraph("Light every quay" + endnote("From dusk.") + ";"),
                paragraph("repair lamps<text:line-break/>within two days;"),
                paragraph("pay for <text:span text:style-name=\"B\">both</text:span>."))
            + heading(1, "Recommendations on boats")
            + list("Bullets", paragraph("Count all boats."))
            + END);
  }

  /**
   * Converts the sources again, with the soffice command.
   *
   * @param arguments the folder of the Word files
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path sources = Files.createTempDirectory("sources");
    for (Map.Entry<String, String> source : sources().entrySet()) {
      Path file = Files.writeString(sources.resolve(source.getKey()), source.getValue());
      new ProcessBuilder(
              "soffice",
              "--headless",
              "--convert-to",
              "docx:MS Word 2007 XML",
              "--outdir",
              arguments[0],
              file.toString())
          .inheritIO()
          .start()
          .waitFor();
    }
  }

  static List<SampleFile> all() {
    return List.of(
        sample("08-french-lists.docx", 3, "1 2 3", 2),
        sample("09-spanish-table.docx", 3, "140.1 140.2 140.3", 1),
        sample("10-boxes-and-endnotes.docx", 4, "", 2));
  }

  private static SampleFile sample(String name, int recommendations, String numbers, int themes) {
    try (InputStream in = OfficeSamples.class.getResourceAsStream("samples/docx/" + name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new SampleFile(name, bytes, recommendations, numbers, themes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String document(String language, String country, String outline) {
    return HEAD.replace("LANG", language).replace("COUNTRY", country).replace("OUTLINE", outline);
  }

  private static String title(String text) {
    return "<text:p text:style-name=\"Title\">" + text + "</text:p>";
  }

  private static String heading(int level, String text) {
    return "<text:h text:style-name=\"Heading_20_"
        + level
        + "\" text:outline-level=\""
        + level
        + "\">"
        + text
        + "</text:h>";
  }

  private static String paragraph(String text) {
    return "<text:p text:style-name=\"Standard\">" + text + "</text:p>";
  }

  private static String list(String style, String... items) {
    StringBuilder xml = new StringBuilder("<text:list text:style-name=\"" + style + "\">");
    for (String item : items) {
      xml.append("<text:list-item>").append(item).append("</text:list-item>");
    }
    return xml + "</text:list>";
  }

  private static String continued(String item) {
    return list("Numbers", item)
        .replace("<text:list ", "<text:list text:continue-numbering=\"true\" ");
  }

  private static String note(String text) {
    return "<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body>"
        + paragraph(text)
        + "</text:note-body></text:note>";
  }

  private static String endnote(String text) {
    return note(text).replace("\"footnote\"", "\"endnote\"");
  }

  private static String row(String... cells) {
    return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
  }

  private static String cell(String... paragraphs) {
    StringBuilder xml = new StringBuilder("<table:table-cell>");
    for (String text : paragraphs) {
      xml.append(paragraph(text));
    }
    return xml + "</table:table-cell>";
  }
}
