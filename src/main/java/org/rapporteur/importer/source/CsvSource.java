package org.rapporteur.importer.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads tables of separated values. */
final class CsvSource {

  private static final char[] SEPARATORS = {',', ';', '\t', '|'};
  private static final int SAMPLE = 20;

  /** The line in which spreadsheet programs name the separator. */
  private static final Pattern STATED = Pattern.compile("(?i)\"?sep=(.)\"?\n");

  /**
   * Reads a file from its text.
   *
   * @throws SourceException if a quotation mark is not closed
   */
  SourceDocument read(String text) {
    String lines = text.replaceAll("\r\n?", "\n");
    Matcher stated = STATED.matcher(lines);
    boolean named = stated.lookingAt();
    char separator = separator(lines);
    List<Table.Row> rows = new ArrayList<>();
    Places places = new Places();
    Cells cells = new Cells("", places);
    List<SetAside> aside = new ArrayList<>();
    if (named) {
      String why = "the separator, for a spreadsheet program";
      aside.add(new SetAside(places.next("row 1"), stated.group().strip(), why));
      // The line is left empty, so that the numbers of the rows stay those of the file.
      lines = lines.substring(stated.end() - 1);
    }
    List<CsvRecord> records = records(lines, separator);
    rejectOpenQuotation(lines, records);
    for (CsvRecord record : records) {
      rows.add(
          cells.row(rows.size() + 1, (int) record.getStartingLineNumber(), record.getFields()));
    }
    return new SourceDocument(
        SourceFormat.CSV,
        Optional.empty(),
        Optional.empty(),
        List.of(new Table("", rows)),
        Map.of(),
        Map.of(),
        aside,
        List.of());
  }

  /** A quotation mark that is never closed makes all rows after it one cell. */
  private static void rejectOpenQuotation(String text, List<CsvRecord> records) {
    CsvRecord last = records.isEmpty() ? null : records.get(records.size() - 1);
    boolean odd = text.chars().filter(c -> c == '"').count() % 2 == 1;
    if (last != null
        && odd
        && last.getFields().get(last.getFieldCount() - 1).strip().contains("\n")) {
      throw new SourceException(
          "row " + last.getStartingLineNumber() + ": a quotation mark is opened and never closed",
          "Close it, or write it twice if it is part of the text. Then import the file again.");
    }
  }

  /** Returns whether a text looks like a table: most lines have the same number of fields. */
  static boolean isTable(String text) {
    String start = text.substring(0, Math.min(text.length(), 1 << 18)).replaceAll("\r\n?", "\n");
    try {
      return STATED.matcher(start).lookingAt() || score(start, separator(start)) > 0;
    } catch (SourceException e) {
      return false;
    }
  }

  /** The fields of a file as they are, row by row. */
  static List<List<String>> rows(String text) {
    String lines = text.replaceAll("\r\n?", "\n");
    char separator = separator(lines);
    Matcher stated = STATED.matcher(lines);
    return records(stated.lookingAt() ? lines.substring(stated.end()) : lines, separator).stream()
        .map(CsvRecord::getFields)
        .toList();
  }

  private static List<CsvRecord> records(String text, char separator) {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true).ofCsvRecord(text)) {
      return reader.stream().toList();
    } catch (CsvParseException e) {
      throw new SourceException(
          "the table cannot be read: " + e.getMessage(),
          "Check for a quotation mark that is not closed, or save the table as an Excel workbook.");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static char separator(String text) {
    Matcher stated = STATED.matcher(text);
    if (stated.lookingAt()) {
      return stated.group(1).charAt(0);
    }
    char best = ',';
    int most = -1;
    for (char separator : SEPARATORS) {
      int score = score(text, separator);
      if (score > most) {
        most = score;
        best = separator;
      }
    }
    return best;
  }

  /** Columns of the first rows that have as many fields as the header. */
  private static int score(String text, char separator) {
    List<Integer> widths = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true).ofCsvRecord(text)) {
      for (CsvRecord record : reader) {
        widths.add(record.getFieldCount());
        if (widths.size() == SAMPLE) {
          break;
        }
      }
    } catch (CsvParseException | java.io.IOException e) {
      if (widths.size() < 2) {
        return 0;
      }
    }
    if (widths.size() < 2 || widths.get(0) < 2) {
      return 0;
    }
    long same = widths.stream().filter(w -> w.equals(widths.get(0))).count();
    return same * 10 < widths.size() * 7L ? 0 : widths.get(0) * (int) same;
  }
}
