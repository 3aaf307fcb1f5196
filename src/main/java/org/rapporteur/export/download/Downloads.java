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
import org.rapporteur.export.word.WordDocument;
import org.rapporteur.export.word.WordFacts;
import org.rapporteur.model.Asset;
import org.rapporteur.model.Download;
import org.rapporteur.model.OutputPath;
import org.rapporteur.plan.Plan;
import org.rapporteur.render.Artifact;
import org.rapporteur.render.PageRenderer;
import org.rapporteur.view.BookPage;

/**
 * Creates the PDF, the EPUB and the Word document of every edition, or reads them from the cache.
 * An EPUB lists the pages of its edition's PDF, so it is created after it.
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

  /** Every book that a site offers, by its path, each created on request. */
  public SortedMap<String, Supplier<Artifact>> books(Plan plan) {
    SortedMap<String, Supplier<Artifact>> books = new TreeMap<>(possible(plan));
    books.keySet().retainAll(paths(plan).stream().map(OutputPath::value).toList());
    return books;
  }

  /** Every book that a site can offer, by its path, each created on request. */
  public SortedMap<String, Supplier<Artifact>> possible(Plan plan) {
    SortedMap<String, Supplier<Artifact>> books = new TreeMap<>();
    for (Plan.PlannedEdition planned : plan.editions()) {
      EditionPdf pdf = new EditionPdf(planned, renderer, cache);
      boolean hasPdf = planned.files().has(Download.PDF);
      put(books, planned, Download.PDF, pdf::bytes);
      put(
          books,
          planned,
          Download.EPUB,
          () -> epub(planned, hasPdf ? Optional.of(pdf) : Optional.empty()));
      put(books, planned, Download.DOCX, () -> word(planned));
    }
    return books;
  }

  private static void put(
      SortedMap<String, Supplier<Artifact>> books,
      Plan.PlannedEdition planned,
      Download form,
      Supplier<byte[]> bytes) {
    String path = planned.addresses().file(form.address());
    books.put(path, () -> Artifact.of(new OutputPath(path), bytes.get()));
  }

  private byte[] epub(Plan.PlannedEdition planned, Optional<EditionPdf> pdf) {
    BookPage page = planned.book().apply(Download.EPUB);
    Map<String, byte[]> images = images(planned);
    Map<String, byte[]> parts = new TreeMap<>();
    EpubBook.parts(page).forEach((name, part) -> parts.put(name, renderer.render(part)));
    CacheKey key = cache.key("epub").add(new EpubPackage(page, List.of(), pdf.isPresent()).write());
    key.add(EpubCover.of(page));
    add(key, parts);
    add(key, images);
    pdf.ifPresent(each -> key.add(each.bytes()));
    return cache.get(
        key, () -> EpubBook.create(page, parts, images, pdf.flatMap(EditionPdf::pages)));
  }

  private byte[] word(Plan.PlannedEdition planned) {
    BookPage page = planned.book().apply(Download.DOCX);
    byte[] html = renderer.render(page);
    Map<String, byte[]> images = images(planned);
    WordFacts facts = WordFacts.of(page);
    CacheKey key = cache.key("docx").add(html).addValue(facts);
    add(key, images);
    return cache.get(
        key,
        () -> {
          ReproducibleZip archive = new ReproducibleZip();
          WordDocument.create(facts, html, images).forEach(archive::add);
          return archive.bytes();
        });
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
