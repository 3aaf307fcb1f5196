package org.rapporteur.export.download;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.cache.Cache;
import org.rapporteur.cache.CacheKey;
import org.rapporteur.font.BookFonts;
import org.rapporteur.model.Download;
import org.rapporteur.plan.Plan;
import org.rapporteur.render.PageRenderer;
import org.rapporteur.view.BookPage;

/** The PDF of one edition. It is created, or read from the cache, when it is first requested. */
final class EditionPdf {

  private final Plan.PlannedEdition planned;
  private final PageRenderer renderer;
  private final Cache cache;
  private Optional<Created> created = Optional.empty();

  EditionPdf(Plan.PlannedEdition planned, PageRenderer renderer, Cache cache) {
    this.planned = planned;
    this.renderer = renderer;
    this.cache = cache;
  }

  /**
   * A finished PDF.
   *
   * @param html the text from which it was created
   */
  private record Created(byte[] html, byte[] bytes) {}

  byte[] bytes() {
    return created().bytes();
  }

  /** Its pages; empty if it is not known where its parts begin. */
  Optional<PdfPages> pages() {
    PdfPages pages = PdfPages.of(created().html(), created().bytes());
    return Optional.of(pages).filter(known -> !known.starts().isEmpty());
  }

  private synchronized Created created() {
    if (created.isEmpty()) {
      created = Optional.of(create());
    }
    return created.get();
  }

  private Created create() {
    BookPage page = planned.book().apply(Download.PDF);
    byte[] html = renderer.render(page);
    Map<String, byte[]> images = Downloads.images(planned);
    BookFonts fonts = planned.edition().report().fonts();
    CacheKey key = cache.key("pdf").add(html).addValue(PdfBook.facts(page));
    fonts.families().forEach(family -> key.add(family.digest()));
    Downloads.add(key, images);
    PdfBook.DocumentFacts facts = PdfBook.facts(page);
    return new Created(html, cache.get(key, () -> PdfBook.create(facts, html, images, fonts)));
  }
}
