package org.rapporteur.export.download;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.rapporteur.model.Asset;
import org.rapporteur.model.Download;
import org.rapporteur.model.OutputPath;
import org.rapporteur.page.BookPage;
import org.rapporteur.plan.Plan;
import org.rapporteur.render.Artifact;
import org.rapporteur.render.PageRenderer;
import org.rapporteur.store.Key;
import org.rapporteur.store.Store;

/** Makes the PDF and the EPUB of every edition, or takes them from the store. */
public final class Downloads {

  private final PageRenderer renderer;
  private final Store store;

  public Downloads(PageRenderer renderer, Store store) {
    this.renderer = renderer;
    this.store = store;
  }

  /** Where the downloads of a site stand, without making any. */
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

  /** Every book of a site by its path, each made when it is asked for. */
  public SortedMap<String, Supplier<Artifact>> books(Plan plan) {
    SortedMap<String, Supplier<Artifact>> books = new TreeMap<>();
    for (Plan.PlannedEdition planned : plan.editions()) {
      if (planned.files().has(Download.PDF)) {
        books.put(planned.addresses().file(Download.PDF.address()), () -> pdf(planned));
      }
      if (planned.files().has(Download.EPUB)) {
        books.put(planned.addresses().file(Download.EPUB.address()), () -> epub(planned));
      }
    }
    return books;
  }

  private Artifact pdf(Plan.PlannedEdition planned) {
    BookPage page = planned.book().apply(Download.PDF);
    byte[] text = renderer.render(page);
    Map<String, byte[]> images = images(planned);
    Key key = new Key("pdf").add(text);
    for (String maker : List.of("PdfBook", "PdfText", "ArabicShapes", "BookText")) {
      key.addResource("/org/rapporteur/export/download/" + maker + ".class");
    }
    key.addResource("/META-INF/maven/io.github.openhtmltopdf/openhtmltopdf-pdfbox/pom.properties");
    add(key, images);
    byte[] bytes = store.get(key.hash(), () -> PdfBook.make(page, text, images));
    return Artifact.of(new OutputPath(planned.addresses().file(Download.PDF.address())), bytes);
  }

  private Artifact epub(Plan.PlannedEdition planned) {
    BookPage page = planned.book().apply(Download.EPUB);
    Map<String, byte[]> images = images(planned);
    Map<String, byte[]> parts = new TreeMap<>();
    EpubBook.parts(page).forEach((name, part) -> parts.put(name, renderer.render(part)));
    Key key = new Key("epub").add(page.shell().canonical());
    key.add(EpubBook.packageDocument(page, List.of()));
    for (String maker : List.of("EpubBook", "Archive", "BookText")) {
      key.addResource("/org/rapporteur/export/download/" + maker + ".class");
    }
    add(key, parts);
    add(key, images);
    byte[] bytes = store.get(key.hash(), () -> EpubBook.make(page, parts, images));
    return Artifact.of(new OutputPath(planned.addresses().file(Download.EPUB.address())), bytes);
  }

  private static void add(Key key, Map<String, byte[]> files) {
    files.forEach((name, bytes) -> key.add(name).add(bytes));
  }

  /** The report's pictures by path, those that a book can hold. */
  private static Map<String, byte[]> images(Plan.PlannedEdition planned) {
    Map<String, byte[]> images = new TreeMap<>();
    for (Asset asset : planned.edition().report().assets()) {
      if (BookText.mediaType(asset.path()).isPresent()) {
        try {
          images.put(asset.path(), Files.readAllBytes(asset.source()));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return images;
  }
}
