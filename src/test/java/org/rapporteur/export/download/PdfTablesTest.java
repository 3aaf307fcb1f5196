package org.rapporteur.export.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table that does not fit becomes a list without losing a word. */
class PdfTablesTest {

  private static final String NOTE = "<sup><a id='n' role='doc-noteref'>1</a></sup>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "<caption>C <em>x</em></caption><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody>"
            + "|C x / A: 1 / B: 2",
        // A column without a name.
        "<thead><tr><td></td><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody>"
            + "|1 / B: 2",
        // A table that has only names.
        "<thead><tr><th>A</th><th>B</th></tr></thead>|A / B",
        "<thead><tr><th>A"
            + NOTE
            + "</th></tr></thead><tbody><tr><td>1</td></tr><tr><td>2</td></tr></tbody>"
            + "|A1: 1 / A: 2",
      })
  void writesCaptionNamesAndValues(String table, String expected) {
    Document text = Jsoup.parse("<table>" + table + "</table>");
    PdfTables.list(text.expectFirst("table"));
    assertEquals(expected, String.join(" / ", text.select("p").eachText()));
    assertTrue(text.select("#n").size() < 2, text.html());
  }
}
