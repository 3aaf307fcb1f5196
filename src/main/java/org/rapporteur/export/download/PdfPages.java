package org.rapporteur.export.download;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jsoup.nodes.Element;

/**
 * The pages of a PDF, and on which of them each part, theme and recommendation begins.
 *
 * @param count the number of pages
 * @param starts the page, counted from 1, by the id of a heading, in reading order; empty if a
 *     project's own template has another outline
 */
record PdfPages(int count, Map<String, Integer> starts) {

  PdfPages {
    starts = Collections.unmodifiableMap(new LinkedHashMap<>(starts));
  }

  /**
   * Reads the pages from the outline of a PDF.
   *
   * @param html the text from which {@link PdfBook} created it; its headings are the outline's
   */
  static PdfPages of(byte[] html, byte[] pdf) {
    List<Element> headings = PdfBook.headings(BookText.read(html));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<PDOutlineItem> items = new ArrayList<>();
      PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
      if (outline != null) {
        collect(outline, items);
      }
      Map<String, Integer> starts = new LinkedHashMap<>();
      int known = items.size() == headings.size() ? items.size() : 0;
      for (int i = 0; i < known; i++) {
        PDPage page = items.get(i).findDestinationPage(document);
        if (page != null) {
          starts.put(headings.get(i).id(), document.getPages().indexOf(page) + 1);
        }
      }
      return new PdfPages(document.getNumberOfPages(), starts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void collect(PDOutlineNode node, List<PDOutlineItem> items) {
    for (PDOutlineItem item : node.children()) {
      items.add(item);
      collect(item, items);
    }
  }
}
