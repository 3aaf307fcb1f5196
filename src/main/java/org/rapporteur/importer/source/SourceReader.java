package org.rapporteur.importer.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a file of any kind that can be imported; what it contains decides, not its name. */
public final class SourceReader {

  /** No report is larger; the limit keeps the memory for hostile files small. */
  private static final long MAX_FILE = 48L << 20;

  private static final Pattern HTML =
      Pattern.compile(
          "(?is)\\A[\\s\\uFEFF]*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta|div|article|section|main|h1|p|table|ol|ul)\\b.*");
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "(?m)\\A---\\s*\\R[\\w-]+:|^#{1,6}\\s*\\S|^\\s{0,3}\\[\\^?[^\\]]+\\]:|\\*\\*\\S.*?\\S\\*\\*|\\]\\(https?:|^\\d+\\\\\\.|^\\{:|^\\|?\\s*:?-{3,}:?\\s*\\|");

  /**
   * Reads a file.
   *
   * @throws SourceException if it is of no such kind, or cannot be read
   */
  public SourceDocument read(Path file) {
    try {
      return read(bytes(file), file.getFileName().toString());
    } catch (StackOverflowError e) {
      // The libraries read nested lists, quotations and elements by calling themselves.
      throw new SourceException(
          "the lists, quotations or elements of the file are nested too deep",
          "Remove the levels that contain nothing else, and import it again.");
    }
  }

  private static byte[] bytes(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new SourceException("“" + file + "” is not a file", "Check the path.");
      }
      if (Files.size(file) > MAX_FILE) {
        throw new SourceException(
            "the file has more than " + (MAX_FILE >> 20) + " MB",
            "Make its pictures smaller, or copy the text into a new file, and import that.");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads bytes.
   *
   * @param name the file's name; its ending decides only between kinds of text
   */
  public SourceDocument read(byte[] bytes, String name) {
    reject(bytes);
    if (startsWith(bytes, "PK\u0003\u0004")) {
      return office(bytes);
    }
    if (startsWith(bytes, "PK")) {
      throw SafeZip.damaged();
    }
    Encodings.Decoded decoded = Encodings.decode(bytes);
    SourceDocument document = text(decoded.text(), name.toLowerCase(Locale.ROOT));
    if (decoded.certain()) {
      return document;
    }
    return document.noting(
        List.of(
            "The file does not state its encoding. It was read as "
                + decoded.encoding()
                + "; check letters with accents."));
  }

  /**
   * Reads the first table of a CSV file or workbook as it is, with white space and empty lines.
   *
   * @return no rows if the file is of another kind
   */
  public List<List<String>> rows(Path file) {
    byte[] bytes = bytes(file);
    reject(bytes);
    if (startsWith(bytes, "PK\u0003\u0004")) {
      boolean workbook = !SafeZip.read(bytes, "xl/workbook.xml"::equals).isEmpty();
      return workbook ? WorkbookSource.rows(bytes) : List.of();
    }
    boolean csv = file.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv)");
    return csv ? CsvSource.rows(Encodings.decode(bytes).text()) : List.of();
  }

  private static SourceDocument office(byte[] bytes) {
    Map<String, byte[]> kinds =
        SafeZip.read(
            bytes, part -> part.matches("(word/document[0-9]*|xl/workbook)\\.xml|mimetype"));
    if (kinds.keySet().stream().anyMatch(part -> part.startsWith("word/"))) {
      return new WordSource().read(bytes);
    }
    if (kinds.containsKey("xl/workbook.xml")) {
      return new WorkbookSource().read(bytes);
    }
    byte[] type = kinds.get("mimetype");
    if (type != null && new String(type, StandardCharsets.US_ASCII).contains("opendocument")) {
      throw new SourceException(
          "this is an OpenDocument file",
          "Open it in LibreOffice or Word, and save it as .docx or .xlsx.");
    }
    throw new SourceException(
        "this ZIP file contains no Word document and no Excel workbook",
        "Unpack it, and import the files that it contains.");
  }

  private static SourceDocument text(String text, String name) {
    if (text.isBlank()) {
      throw new SourceException(
          "the file is empty", "Check that it was saved or copied completely.");
    }
    if (ControlCharacters.isBinary(text)) {
      throw new SourceException(
          "the file is neither text nor an office document",
          "Import a .docx, .xlsx, .html, .md, .txt or .csv file.");
    }
    boolean named = name.matches(".*\\.(csv|tsv|tab)");
    boolean html = HTML.matcher(text.substring(0, Math.min(text.length(), 4000))).matches();
    boolean table =
        name.matches(".*\\.(md|markdown|txt|text)")
            ? name.matches(".*\\.(txt|text)") && CsvSource.isPlainTable(text)
            : CsvSource.isTable(text);
    if (!html && (named || table)) {
      return new CsvSource().read(text);
    }
    ControlCharacters.Cleaned cleaned = ControlCharacters.clean(text);
    SourceDocument document;
    if (html) {
      document = new HtmlSource().read(cleaned.text());
    } else if (name.matches(".*\\.(md|markdown|mkd|qmd|rmd)")
        || MARKDOWN.matcher(cleaned.text()).find()) {
      document = new MarkdownSource().read(cleaned.text());
    } else {
      document = new TextSource().read(cleaned.text());
    }
    return document.noting(cleaned.remarks());
  }

  /** Files that other programs must convert first. */
  private static void reject(byte[] bytes) {
    if (startsWith(bytes, "%PDF")) {
      throw new SourceException(
          "this is a PDF, from which text cannot be read reliably",
          "Import the Word file from which it was made. If there is none, open the PDF in Word or"
              + " LibreOffice, save it as .docx, and compare the text with the PDF.");
    }
    if (startsWith(bytes, "{\\rtf")) {
      throw new SourceException(
          "this is an RTF file", "Open it in Word or LibreOffice, and save it as .docx.");
    }
    if (startsWith(bytes, "\u00D0\u00CF\u0011\u00E0")) {
      boolean encrypted =
          new String(bytes, StandardCharsets.ISO_8859_1)
              .contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
      throw encrypted
          ? new SourceException(
              "the file is protected with a password",
              "Open it in Word or Excel, remove the password (File, Info, Protect), and save it.")
          : new SourceException(
              "this is a file of an old version of Word or Excel (.doc or .xls)",
              "Open it in Word, Excel or LibreOffice, and save it as .docx or .xlsx.");
    }
  }

  private static boolean startsWith(byte[] bytes, String start) {
    byte[] wanted = start.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < wanted.length; i++) {
      if (i >= bytes.length || bytes[i] != wanted[i]) {
        return false;
      }
    }
    return bytes.length >= wanted.length;
  }
}
