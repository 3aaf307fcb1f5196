package org.rapporteur.asset;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.rapporteur.diagnostic.Rule;

/** Checks that a PDF is not damaged, contains no active content, and names no person. */
final class PdfInspector {

  private static final int LIMIT = 50_000_000;
  private static final String END = "%%EOF";

  /** The number of bytes at the end of a file in which the parser finds the end of a PDF. */
  private static final int TAIL = 4_096;

  /** The logger of PDFBox, referenced so that its level is not lost to garbage collection. */
  private static final Logger LOGGER = Logger.getLogger("org.apache.pdfbox");

  private final FileProblems problems;

  PdfInspector(FileProblems problems) {
    this.problems = problems;
  }

  void inspect(byte[] bytes) {
    LOGGER.setLevel(Level.OFF);
    if (bytes.length > LIMIT) {
      reportLimit("is larger than " + LIMIT / 1_000_000 + " MB");
      return;
    }
    try {
      BoundedPdfParser parser = new BoundedPdfParser(bytes);
      try (PDDocument document = parse(parser)) {
        PdfProblems diagnostics = inspect(document);
        parser.checkLimits();
        new UnreferencedPdfContent(diagnostics, document.isEncrypted()).search(bytes);
        diagnostics.report(problems);
        reportTrailingData(bytes);
        if (parser.unreadable() > 0) {
          reportDamage("some of its parts cannot be read");
        } else if (diagnostics.hasBrokenStream()) {
          reportDamage("some of its compressed data cannot be unpacked");
        }
      } catch (IOException | RuntimeException e) {
        parser.checkLimits();
        throw e;
      }
    } catch (BoundedPdfParser.LimitException e) {
      reportLimit(e.getMessage());
    } catch (InvalidPasswordException e) {
      problems.report(
          Rule.ASSET_DAMAGED,
          "this PDF can be opened only with a password",
          "Save it again without a password, because readers do not have it.");
      reportUnparsed(bytes);
    } catch (IOException | RuntimeException e) {
      reportDamage("its structure cannot be read");
      reportUnparsed(bytes);
    } finally {
      clearNames();
    }
  }

  /** Clears the cache of names that PDFBox never clears. */
  @SuppressWarnings("deprecation") // The next version of PDFBox clears it itself.
  private static void clearNames() {
    COSName.clearResources();
  }

  private static PDDocument parse(BoundedPdfParser parser) throws IOException {
    return parser.parse(false);
  }

  private static PdfProblems inspect(PDDocument document) throws IOException {
    PdfProblems diagnostics = new PdfProblems();
    COSDictionary trailer = document.getDocument().getTrailer();
    COSDictionary information = trailer.getCOSDictionary(COSName.INFO);
    if (information != null) {
      for (COSName key : information.keySet()) {
        String name = information.getString(key);
        if (PdfProblems.isNameOfPerson(key.getName()) && name != null && !name.isBlank()) {
          diagnostics.add(Metadata.AUTHOR);
        }
      }
    }
    new PdfWalk(diagnostics).walk(trailer);
    return diagnostics;
  }

  /** Reports data after the last end-of-file marker, other than white space. */
  private void reportTrailingData(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] >= 0 && bytes[end - 1] <= ' ') {
      end--;
    }
    String tail = ImageStructure.latin(bytes, end - TAIL, end);
    int size = tail.length() - tail.lastIndexOf(END) - END.length();
    if (size > 0) {
      problems.report(
          Rule.ASSET_TRAILING_DATA,
          "this file has " + size + " bytes after the end of the PDF",
          "Open it and save it again as PDF.");
    }
  }

  /** Searches a damaged file, which programs may repair and then run. */
  private void reportUnparsed(byte[] bytes) {
    PdfProblems diagnostics = new PdfProblems();
    new UnparsedPdfScan(diagnostics).scan(bytes);
    diagnostics.report(problems);
  }

  private void reportDamage(String what) {
    problems.report(
        Rule.ASSET_DAMAGED,
        "this PDF is damaged: " + what,
        "Copy the original file again, or open it and save it again as PDF.");
  }

  private void reportLimit(String what) {
    problems.report(
        Rule.TOO_LARGE,
        "this PDF " + what,
        "Divide it, or print it to a new PDF and publish that.");
  }
}
