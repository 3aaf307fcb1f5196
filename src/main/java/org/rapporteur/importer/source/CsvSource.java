package org.rapporteur.importer.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads tables of separated values. */
final class CsvSource {

  /** A quotation mark that is never closed makes the rest of the file one field. */
  private static final int MAX_FIELD = 64 << 20;

  private static final char[] SEPARATORS = {',', ';', '\t', '|'};
  private static final int SAMPLE = 60;

  /** Of ten rows, so many have the same number of fields. */
  private static final int MOST = 7;

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
    List<String> remarks = new ArrayList<>();
    List<CsvRecord> records = records(lines, separator, remarks);
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
        remarks);
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
      return STATED.matcher(start).lookingAt() || score(start, separator(start), MOST) > 0;
    } catch (SourceException e) {
      return false;
    }
  }

  /**
   * Returns whether a text file is certainly a table: all lines have the same number of fields
   * between tabs or bars, three or more.
   */
  static boolean isPlainTable(String text) {
    String start = text.substring(0, Math.min(text.length(), 1 << 18)).replaceAll("\r\n?", "\n");
    for (char separator : new char[] {'\t', '|'}) {
      List<Integer> widths = widths(start, separator);
      if (widths.size() >= 3 && widths.get(0) >= 3 && Set.copyOf(widths).size() == 1) {
        return true;
      }
    }
    return false;
  }

  /** The fields of a file as they are, row by row. */
  static List<List<String>> rows(String text) {
    String lines = text.replaceAll("\r\n?", "\n");
    char separator = separator(lines);
    Matcher stated = STATED.matcher(lines);
    String table = stated.lookingAt() ? lines.substring(stated.end()) : lines;
    return records(table, separator, new ArrayList<>()).stream().map(CsvRecord::getFields).toList();
  }

  private static List<CsvRecord> records(String text, char separator, List<String> remarks) {
    try {
      return strict(text, separator);
    } catch (CsvParseException e) {
      try {
        List<CsvRecord> records = strict(LooseQuotes.doubled(text, separator), separator);
        remarks.add(
            "Quotation marks within cells are not written twice in the file. They were read as"
                + " text; compare the rows that contain them.");
        return records;
      } catch (CsvParseException again) {
        throw new SourceException(
            "the table cannot be read: " + e.getMessage(),
            "Check for a quotation mark that is not closed, or save the table as an Excel workbook.");
      }
    }
  }

  private static List<CsvRecord> strict(String text, char separator) {
    try (CsvReader<CsvRecord> reader = reader(text, separator)) {
      return reader.stream().toList();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static CsvReader<CsvRecord> reader(String text, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(MAX_FIELD)
        .ofCsvRecord(text);
  }

  private static char separator(String text) {
    Matcher stated = STATED.matcher(text);
    if (stated.lookingAt()) {
      return stated.group(1).charAt(0);
    }
    char best = ',';
    int most = 0;
    for (int share : new int[] {MOST, 0}) {
      for (char separator : SEPARATORS) {
        int score = score(text, separator, share);
        if (score > most) {
          most = score;
          best = separator;
        }
      }
      if (most > 0) {
        return best;
      }
    }
    return best;
  }

  /**
   * The number of fields in the first rows that have as many as most of them; 0 if fewer rows than
   * the share have. Lines above the table, such as its title, have one field.
   *
   * @param share of ten rows
   */
  private static int score(String text, char separator, int share) {
    List<Integer> widths = widths(text, separator);
    int lines = 0;
    while (lines < widths.size() && widths.get(lines) < 2) {
      lines++;
    }
    List<Integer> rows = widths.subList(lines, widths.size());
    if (rows.size() < 2) {
      return 0;
    }
    Map<Integer, Long> counts =
        rows.stream()
            .filter(w -> w > 1)
            .collect(Collectors.groupingBy(w -> w, Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .filter(most -> most.getValue() * 10 >= rows.size() * (long) share)
        .map(most -> most.getKey() * most.getValue().intValue())
        .orElse(0);
  }

  private static List<Integer> widths(String text, char separator) {
    List<Integer> widths = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = reader(text, separator)) {
      for (CsvRecord record : reader) {
        widths.add(record.getFieldCount());
        if (widths.size() == SAMPLE) {
          break;
        }
      }
    } catch (CsvParseException | java.io.IOException e) {
      return widths.size() < 2 ? List.of() : widths;
    }
    return widths;
  }
}
