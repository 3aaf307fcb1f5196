package org.rapporteur.export.download;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The size of a PDF, for the links to it.
 *
 * @param kilobytes its size in units of 1,000 bytes, at least 1
 */
public record PdfSize(int kilobytes, int pages) {

  public static PdfSize of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PdfSize(Math.max(1, (pdf.length + 500) / 1_000), document.getNumberOfPages());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
