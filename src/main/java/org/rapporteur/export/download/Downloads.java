package org.rapporteur.export.download;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.rapporteur.cache.Cache;
import org.rapporteur.cache.CacheKey;
import org.rapporteur.model.Asset;
import org.rapporteur.model.Download;
import org.rapporteur.model.OutputPath;
import org.rapporteur.plan.Plan;
import org.rapporteur.render.Artifact;
import org.rapporteur.render.PageRenderer;
import org.rapporteur.view.BookPage;

/**
 * Creates the PDF and the EPUB of every edition, or reads them from the cache. An EPUB lists the
 * pages of its edition's PDF, so it is created after it.
 */
public final class Downloads {

  private final PageRenderer renderer;
  private final Cache cache;

  public Downloads(PageRenderer renderer, Cache cache) {
    this.renderer = renderer;
    this.cache = cache;
  }

  /** The paths of a site's downloads, without creating any. */
  public static Set<OutputPath> paths(Plan plan) {
    Set<OutputPath> paths = new TreeSet<>();
    for (Plan.PlannedEdition planned : plan.editions()) {
      for (Download form : planned.files().downloads()) {
        String path = form.address().path();
        String own = planned.addresses().file(form.address());
        paths.add(new OutputPath(form == Download.ZIP ? path : own));
      }
    }
    return paths;
  }

  /** Every book of a site by its path, each created on request. */
  public SortedMap<String, Supplier<Artifact>> books(Plan plan) {
    SortedMap<String, Supplier<Artifact>> books = new TreeMap<>();
    for (Plan.PlannedEdition planned : plan.editions()) {
      Optional<EditionPdf> pdf =
          planned.files().has(Download.PDF)
              ? Optional.of(new EditionPdf(planned, renderer, cache))
              : Optional.empty();
      pdf.ifPresent(
          each -> {
            String path = planned.addresses().file(Download.PDF.address());
            books.put(path, () -> Artifact.of(new OutputPath(path), each.bytes()));
          });
      if (planned.files().has(Download.EPUB)) {
        books.put(planned.addresses().file(Download.EPUB.address()), () -> epub(planned, pdf));
      }
    }
    return books;
  }

  private Artifact epub(Plan.PlannedEdition planned, Optional<EditionPdf> pdf) {
    BookPage page = planned.book().apply(Download.EPUB);
    Map<String, byte[]> images = images(planned);
    Map<String, byte[]> parts = new TreeMap<>();
    EpubBook.parts(page).forEach((name, part) -> parts.put(name, renderer.render(part)));
    CacheKey key = cache.key("epub").add(new EpubPackage(page, List.of(), pdf.isPresent()).write());
    key.add(EpubCover.of(page));
    add(key, parts);
    add(key, images);
    pdf.ifPresent(each -> key.add(each.bytes()));
    byte[] bytes =
        cache.get(key, () -> EpubBook.create(page, parts, images, pdf.flatMap(EditionPdf::pages)));
    return Artifact.of(new OutputPath(planned.addresses().file(Download.EPUB.address())), bytes);
  }

  static void add(CacheKey key, Map<String, byte[]> files) {
    key.add(String.valueOf(files.size()));
    files.forEach((name, bytes) -> key.add(name).add(bytes));
  }

  /** The report's images that a book can contain, by path. */
  static Map<String, byte[]> images(Plan.PlannedEdition planned) {
    Map<String, byte[]> images = new TreeMap<>();
    for (Asset asset : planned.edition().report().assets()) {
      if (BookText.mediaType(asset.path()).isPresent()) {
        try {
          images.put(asset.path(), asset.read());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return images;
  }
}
