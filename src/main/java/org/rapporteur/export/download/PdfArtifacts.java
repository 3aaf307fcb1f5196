package org.rapporteur.export.download;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Removes marks for backgrounds that do not exist. The library describes a background for each box,
 * even if it draws none. In a large report, these descriptions are half of all objects of the PDF,
 * so they are removed from each page before the next one begins.
 */
final class PdfArtifacts implements PageSupplier {

  /** An empty mark. A string of a PDF contains no line feed, so this is never within one. */
  private static final Pattern EMPTY =
      Pattern.compile("^/Artifact /(\\w+) BDC\nEMC\n", Pattern.MULTILINE);

  @Override
  public PDPage requestPage(
      PDDocument document, float width, float height, int number, int shadowNumber) {
    removeFromLastPage(document);
    PDPage page = new PDPage(new PDRectangle(width, height));
    document.addPage(page);
    return page;
  }

  /** Removes the marks from the last page so far, which must be complete. */
  void removeFromLastPage(PDDocument document) {
    int pages = document.getNumberOfPages();
    if (pages > 0) {
      try {
        remove(document.getPage(pages - 1));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void remove(PDPage page) throws IOException {
    PDResources resources = page.getResources();
    COSDictionary properties = resources.getCOSObject().getCOSDictionary(COSName.PROPERTIES);
    Iterator<PDStream> streams = page.getContentStreams();
    while (properties != null && streams.hasNext()) {
      COSStream stream = streams.next().getCOSObject();
      String content = text(stream);
      Matcher empty = EMPTY.matcher(content);
      StringBuilder rest = new StringBuilder();
      while (empty.find()) {
        properties.removeItem(COSName.getPDFName(empty.group(1)));
        empty.appendReplacement(rest, "");
      }
      empty.appendTail(rest);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(rest.toString().getBytes(StandardCharsets.ISO_8859_1));
      }
    }
  }

  private static String text(COSStream stream) throws IOException {
    try (var in = stream.createInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
