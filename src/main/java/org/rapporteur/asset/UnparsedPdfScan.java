package org.rapporteur.asset;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Searches a PDF that cannot be parsed for names of active content, including compressed data. */
final class UnparsedPdfScan {

  private static final Pattern NAME = Pattern.compile("/((?:#[0-9A-Fa-f]{2}|[A-Za-z0-9]){2,40})");
  private static final Pattern CODE = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final int LIMIT = 64_000_000;
  private static final int PART = 65_536;

  /** Cost factor: searching a text takes longer than unpacking it. */
  private static final long SEARCH_COST = 4;

  /** The cost of each attempt, however little it unpacks. */
  private static final int ATTEMPT = 1_000;

  private final PdfProblems diagnostics;
  private int remaining = LIMIT;

  UnparsedPdfScan(PdfProblems diagnostics) {
    this.diagnostics = diagnostics;
  }

  void scan(byte[] bytes) {
    String text = ImageStructure.latin(bytes, 0, bytes.length);
    names(text);
    for (int at = text.indexOf("stream");
        at >= 0 && remaining > 0;
        at = text.indexOf("stream", at)) {
      at += "stream".length();
      while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
        at++;
      }
      inflate(bytes, at);
    }
  }

  private void inflate(byte[] bytes, int start) {
    remaining -= ATTEMPT;
    Inflater inflater = new Inflater();
    byte[] part = new byte[PART];
    try {
      inflater.setInput(bytes, start, bytes.length - start);
      while (remaining > 0 && !inflater.finished()) {
        int count = inflater.inflate(part);
        if (count == 0) {
          return;
        }
        remaining -= count;
        names(ImageStructure.latin(part, 0, count));
      }
    } catch (DataFormatException e) {
      // The data is something else, or ends here.
    } finally {
      inflater.end();
    }
  }

  private void names(String text) {
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      String name = decoded(matcher.group(1));
      PdfAction.ofType(name).or(() -> PdfAction.ofKey(name)).ifPresent(diagnostics::addActive);
    }
  }

  /** Decodes the codes that can replace letters in a name. */
  static String decoded(String name) {
    return name.indexOf('#') < 0
        ? name
        : CODE.matcher(name)
            .replaceAll(
                code ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(code.group(1), 16))));
  }

  /** The unpacked start of a stream's data; empty if it is packed in another way. */
  static String unpacked(String text, int start, int end, UnpackBudget budget) {
    int from = start;
    while (from < end && (text.charAt(from) == '\r' || text.charAt(from) == '\n')) {
      from++;
    }
    StringBuilder unpacked = new StringBuilder();
    byte[] part = new byte[PART];
    Inflater inflater = new Inflater();
    inflater.setInput(text.substring(from, end).getBytes(StandardCharsets.ISO_8859_1));
    try {
      boolean more = budget.begin();
      while (more && !inflater.finished()) {
        int count = inflater.inflate(part);
        unpacked.append(ImageStructure.latin(part, 0, count));
        more = count > 0 && budget.spend(SEARCH_COST * count);
      }
    } catch (DataFormatException e) {
      // The data before the error can be used.
    } finally {
      inflater.end();
    }
    return unpacked.toString();
  }
}
