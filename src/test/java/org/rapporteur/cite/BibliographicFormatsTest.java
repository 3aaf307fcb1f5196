package org.rapporteur.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.ReportMetadata;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Every field of a report, and of a part of one, in each bibliographic format. */
class BibliographicFormatsTest {

  private static final List<ReportMetadata.Author> AUTHORS =
      List.of(
          new ReportMetadata.Author("Lawyers for Rights, and Peace", true, Optional.empty()),
          new ReportMetadata.Author("Ann Maria Lee", false, Optional.empty()),
          new ReportMetadata.Author("Plato", false, Optional.empty()));

  private static BibliographicItem item(String container, String date) {
    return new BibliographicItem(
        "ccpr-usa-2023",
        AUTHORS,
        "A title",
        container,
        PartialDate.parse(date),
        "submission",
        "INT/1",
        "https://example.org/r/?a=\\{b}",
        Optional.empty(),
        "en",
        "The publisher",
        "The text.",
        List.of("art. 9", "Water"),
        "A note");
  }

  private static BibliographicItem empty() {
    return titled("T");
  }

  private static BibliographicItem titled(String title) {
    return new BibliographicItem(
        "k",
        List.of(),
        title,
        "",
        Optional.empty(),
        "",
        "",
        "",
        Optional.empty(),
        "",
        "",
        "",
        List.of(),
        "");
  }

  @Test
  void bibTeX() {
    String authors = "{Lawyers for Rights, and Peace} and Lee, Ann Maria and {Plato}";
    assertEquals(
        """
        @techreport{ccpr-usa-2023,
          author = {%s},
          title = {{A title}},
          institution = {The publisher},
          type = {submission},
          number = {INT/1},
          year = {2024},
          month = dec,
          date = {2024-12-03},
          url = {https://example.org/r/?a=%%5C%%7Bb%%7D},
          langid = {en},
          keywords = {art. 9, Water},
          annote = {A note}
        }
        """
            .formatted(authors),
        new BibTeX(item("", "2024-12-03")).toString());
    assertEquals(
        """
        @incollection{ccpr-usa-2023,
          author = {%s},
          title = {{A title}},
          booktitle = {{The report}},
          publisher = {The publisher},
          note = {submission},
          number = {INT/1},
          year = {2024},
          date = {2024},
          url = {https://example.org/r/?a=%%5C%%7Bb%%7D},
          langid = {en},
          keywords = {art. 9, Water},
          annote = {A note}
        }
        """
            .formatted(authors),
        new BibTeX(item("The report", "2024")).toString());
    assertEquals("@techreport{k,\n  title = {{T}}\n}\n", new BibTeX(empty()).toString());
  }

  /** TeX prints each of its special characters, and a field ends at its own brace. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a b, “c”; ü           | a b, “c”; ü",
        "`\\input{x}`          | {\\textbackslash}input{\\textbraceleft}x{\\textbraceright}",
        "a~b^c                 | a{\\textasciitilde}b{\\textasciicircum}c",
        "`\"a\"`               | {\\textquotedbl}a{\\textquotedbl}",
        "100% & $5 of #2 in a_b | 100\\% \\& \\$5 of \\#2 in a\\_b",
        "`a\tb\nc`             | a b c",
      })
  void bibTeXEscapesSpecialCharacters(String title, String expected) {
    assertEquals(
        "@techreport{k,\n  title = {{" + expected + "}}\n}\n",
        new BibTeX(titled(title)).toString());
  }

  @Test
  void ris() {
    String start = "ID  - ccpr-usa-2023\r\nAU  - Lawyers for Rights and Peace\r\n";
    String authors = "AU  - Lee, Ann Maria\r\nAU  - Plato\r\nTI  - A title\r\n";
    String end =
        "M3  - submission\r\nM1  - INT/1\r\nUR  - https://example.org/r/?a=\\{b}\r\nLA  - en\r\n"
            + "AB  - The text.\r\nKW  - art. 9\r\nKW  - Water\r\nN1  - A note\r\nER  - \r\n";
    assertEquals(
        "TY  - RPRT\r\n"
            + start
            + authors
            + "PB  - The publisher\r\nPY  - 2024\r\nDA  - 2024/10/03/\r\n"
            + end,
        new Ris(item("", "2024-10-03")).toString());
    String part =
        "TY  - CHAP\r\n"
            + start
            + authors
            + "T2  - The report\r\nPB  - The publisher\r\nPY  - 2024\r\nDA  - 2024/09//\r\n"
            + end;
    assertEquals(part, new Ris(item("The report", "2024-09")).toString());
    assertEquals("TY  - RPRT\r\nID  - k\r\nTI  - T\r\nER  - \r\n", new Ris(empty()).toString());
  }

  /** Each RIS value is on one line, whatever characters it contains. */
  @ParameterizedTest
  @CsvSource({
    "a b, a b",
    "'a  b', a b",
    "'a\tb', a b",
    "'a\r\n b', a b",
    "'a\u007Fb', a b",
    "'a\u2028b', a b",
    "'a\u2029b', a b",
    "'a\u0000b', a b",
    "' a b ', a b",
    "'a!b', a!b",
  })
  void risCollapsesWhiteSpace(String title, String expected) {
    assertEquals(
        "TY  - RPRT\r\nID  - k\r\nTI  - " + expected + "\r\nER  - \r\n",
        new Ris(titled(title)).toString());
  }

  @Test
  void cslJson() {
    String authors =
        "[{'literal':'Lawyers for Rights, and Peace'},{'given':'Ann Maria','family':'Lee'},"
            + "{'literal':'Plato'}]";
    String end =
        "'publisher':'The publisher','genre':'submission','number':'INT/1',"
            + "'URL':'https://example.org/r/?a=\\\\{b}','language':'en','abstract':'The text.',"
            + "'keyword':'art. 9, Water','note':'A note',";
    assertEquals(
        "{'id':'ccpr-usa-2023','type':'report','author':%s,'title':'A title',%s%s}"
            .formatted(authors, end, "'issued':{'date-parts':[[2024,12,3]]}"),
        json(item("", "2024-12-03")));
    assertEquals(
        "{'id':'ccpr-usa-2023','type':'chapter','author':%s,'title':'A title',%s%s%s}"
            .formatted(
                authors,
                "'container-title':'The report',",
                end,
                "'issued':{'date-parts':[[2024]]}"),
        json(item("The report", "2024")));
    assertEquals("{'id':'k','type':'report','author':[],'title':'T'}", json(empty()));
  }

  private static String json(BibliographicItem item) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonMapper.shared().createGenerator(text)) {
      new CslJson(item).write(json);
    }
    return text.toString().replace('"', '\'');
  }

  @Test
  void contextObject() {
    String start = "ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:book&";
    String authors =
        "rft.aucorp=Lawyers+for+Rights%2C+and+Peace&rft.au=Lee%2C+Ann+Maria&rft.au=Plato&";
    String end = "rft.language=en&rft_id=https%3A%2F%2Fexample.org%2Fr%2F%3Fa%3D%5C%7Bb%7D";
    assertEquals(
        start + "rft.genre=report&rft.btitle=A+title&" + authors + "rft.date=2024-12-03&" + end,
        new ContextObject(item("", "2024-12-03")).toString());
    assertEquals(
        start
            + "rft.genre=bookitem&rft.atitle=A+title&rft.btitle=The+report&"
            + authors
            + "rft.date=2024&"
            + end,
        new ContextObject(item("The report", "2024")).toString());
    assertEquals(start + "rft.genre=report&rft.btitle=T", new ContextObject(empty()).toString());
  }
}
