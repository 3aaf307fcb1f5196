package org.rapporteur.asset;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Searches a whole PDF as text for active content and names of persons, including content that its
 * index does not reference: earlier versions, which programs keep when they save, unused objects
 * and duplicate entries. Other programs may use that content.
 */
final class UnreferencedPdfContent {

  private static final String STREAM = "stream";
  private static final String STREAM_END = "endstream";
  private static final String OBJECT_END = "endobj";

  /** UTF-16 byte order marks, literal or escaped, and NUL or space characters in UTF-16. */
  private static final Pattern NOT_TEXT =
      Pattern.compile("\\\\(?:376|377|000|040)|[\u00FE\u00FF\u0000]");

  private final PdfProblems diagnostics;
  private final boolean encrypted;
  private final UnpackBudget budget = new UnpackBudget();

  UnreferencedPdfContent(PdfProblems diagnostics, boolean encrypted) {
    this.diagnostics = diagnostics;
    this.encrypted = encrypted;
  }

  void search(byte[] bytes) {
    new Search(ImageStructure.latin(bytes, 0, bytes.length), true).run();
  }

  private final class Search {

    private final String text;
    private boolean hasStreams;
    private final Set<String> names = new HashSet<>();
    private String lastName = "";
    private int stop = -1;
    private int unclosed;
    private int at;

    Search(String text, boolean hasStreams) {
      this.text = text;
      this.hasStreams = hasStreams;
    }

    void run() {
      while (at < text.length()) {
        switch (text.charAt(at)) {
          case '/' -> name();
          case '(' -> string();
          case '<' -> hexadecimal();
          case 's' -> stream();
          case 'e' -> objectEnd();
          default -> at++;
        }
      }
    }

    private void name() {
      int start = at + 1;
      at = start;
      while (at < text.length() && isRegular(text.charAt(at))) {
        at++;
      }
      lastName = UnparsedPdfScan.decoded(text.substring(start, at));
      names.add(lastName);
      PdfAction.ofType(lastName)
          .or(() -> PdfAction.ofKey(lastName))
          .ifPresent(diagnostics::addActive);
    }

    private static boolean isRegular(char c) {
      return c > ' ' && "()<>[]{}/%".indexOf(c) < 0;
    }

    /** Reads a string. A bracket inside it may end it early, which reports more, not less. */
    private void string() {
      int start = at + 1;
      at = start;
      if (start <= unclosed) {
        return;
      }
      if (stop < start) {
        int next = text.indexOf(OBJECT_END, start);
        stop = next < 0 ? text.length() : next;
      }
      int end = start;
      while (end < stop && text.charAt(end) != ')') {
        end += text.charAt(end) == '\\' ? 2 : 1;
      }
      if (end >= stop) {
        unclosed = stop;
        return;
      }
      value(NOT_TEXT.matcher(text.substring(start, end)).replaceAll(""));
      at = end + 1;
    }

    private void hexadecimal() {
      int start = at + 1;
      at = start;
      while (at < text.length() && Character.digit(text.charAt(at), 16) >= 0) {
        at++;
      }
      value(text.substring(start, at).replaceAll("00|20|FEFF|feff", ""));
    }

    private void value(String value) {
      if (!encrypted && PdfProblems.isNameOfPerson(lastName) && !value.isBlank()) {
        diagnostics.add(Metadata.AUTHOR);
      }
      lastName = "";
    }

    private void objectEnd() {
      if (text.startsWith(OBJECT_END, at)) {
        names.clear();
      }
      at++;
    }

    private void stream() {
      if (!hasStreams || !text.startsWith(STREAM, at)) {
        at++;
        return;
      }
      int start = at + STREAM.length();
      int end = text.indexOf(STREAM_END, start);
      if (end < 0) {
        hasStreams = false;
        at = start;
        return;
      }
      if (names.contains("ObjStm")) {
        new Search(UnparsedPdfScan.unpacked(text, start, end, budget), false).run();
      } else if (!encrypted && names.contains("Metadata")) {
        XmpPacket.read(text.substring(start, end).replace("\0", ""), diagnostics.metadata());
      }
      names.clear();
      at = end + STREAM_END.length();
    }
  }
}
