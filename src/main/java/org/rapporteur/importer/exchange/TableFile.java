package org.rapporteur.importer.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.rapporteur.importer.source.SourceException;

/** Writes rows as CSV or as an Excel workbook. */
public final class TableFile {

  /** What a cell of Excel can hold. */
  private static final int MAX_CELL = 32_767;

  private static final double WIDE = 60;

  private TableFile() {}

  /**
   * The bytes of a file.
   *
   * @param name the name of the file, which ends in .csv or .xlsx
   * @throws SourceException if it has another ending, or a text is too long for Excel
   */
  public static byte[] of(String name, List<List<String>> rows) {
    return of(name, rows, rows.get(0).indexOf(Columns.TEXT));
  }

  /**
   * @param wide the column with the text, from 0
   */
  static byte[] of(String name, List<List<String>> rows, int wide) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".csv")) {
      return csv(rows);
    }
    if (lower.endsWith(".xlsx")) {
      return workbook(rows, wide);
    }
    throw new SourceException(
        "“" + name + "” is neither .csv nor .xlsx", "Choose a name such as recommendations.xlsx.");
  }

  /** With a byte order mark, without which Excel takes another encoding. */
  private static byte[] csv(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    text.write('\uFEFF');
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      rows.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] workbook(List<List<String>> rows, int wide) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Rapporteur", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Recommendations");
      for (int r = 0; r < rows.size(); r++) {
        List<String> row = rows.get(r);
        for (int c = 0; c < row.size(); c++) {
          if (row.get(c).length() > MAX_CELL) {
            throw new SourceException(
                row.get(0) + " is longer than a cell of Excel can be", "Export to .csv instead.");
          }
          if (!row.get(c).isEmpty()) {
            sheet.value(r, c, row.get(c));
            sheet.style(r, c).wrapText(true).verticalAlignment("top").format("@").set();
          }
        }
      }
      sheet.width(wide, WIDE);
      sheet.range(0, 0, 0, rows.get(0).size() - 1).style().bold().set();
      sheet.freezePane(1, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
