package org.rapporteur.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Address;
import org.rapporteur.model.ContentPage;
import org.rapporteur.model.Permalink;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.Article;
import org.rapporteur.treaty.ArticleKey;

/**
 * The addresses of an edition that a citation may contain: each page and file, each recommendation
 * on its theme's page, and each anchor that an author defined with {@code {#id}} on headings or
 * with letters in lists. Anchors from templates or from the words of a heading are not included.
 * The addresses are collected on first use, because a preview without old addresses does not need
 * them.
 */
public final class CitableAddresses {

  private final IndexedEdition indexed;
  private final EditionFiles files;
  private final ExcludedPages excluded;
  private final boolean printSplit;
  private final Map<Permalink, String> links = new HashMap<>();

  /**
   * @param excluded the pages and files that the report omits
   * @param printSplit whether each theme has a separate print page
   */
  public CitableAddresses(
      IndexedEdition indexed, EditionFiles files, ExcludedPages excluded, boolean printSplit) {
    this.indexed = indexed;
    this.files = files;
    this.excluded = excluded;
    this.printSplit = printSplit;
  }

  /** All citable addresses, each with the id of its recommendation, or an empty text. */
  public synchronized Map<Permalink, String> links() {
    if (links.isEmpty()) {
      addEdition();
      indexed.themeIndexes().forEach(themeIndex -> links.putAll(themeIndex.links()));
      links.keySet().removeIf(link -> excluded.covers(link.address()));
    }
    return links;
  }

  /** Whether the report omits a page or file. */
  public boolean omits(Address address) {
    return excluded.covers(address);
  }

  /** Whether there is a page or file at an address. */
  public boolean has(Address address) {
    return links().containsKey(Permalink.of(address));
  }

  /** The addresses of every page and file. */
  public List<Address> pages() {
    List<Address> pages = new ArrayList<>();
    for (Permalink link : links().keySet()) {
      if (link.isWhole()) {
        pages.add(link.address());
      }
    }
    return pages;
  }

  private void addEdition() {
    addPage(Address.HOME);
    addPage(Urls.LIST);
    addPage(Urls.INSTRUMENTS);
    addPage(Urls.PRINT);
    addPage(Urls.SEARCH);
    addPage(Urls.ACCESSIBILITY);
    addPage(Urls.CITE);
    files.addresses().forEach(this::addPage);
    indexed.report().assets().forEach(asset -> addPage(new Address(asset.path())));
    for (String id : indexed.articleIndex().planned()) {
      addPage(Urls.instrument(id));
      if (indexed.articleIndex().tabulated().contains(id)) {
        addPage(Urls.matrix(id));
      }
      for (Article article : indexed.edition().catalogue().byId(id).orElseThrow().articles()) {
        ArticleKey key = new ArticleKey(id, article.number());
        addPage(Urls.article(key));
        if (indexed.articleIndex().isSplit(key)) {
          indexed.articleIndex().of(key).forEach(t -> addPage(Urls.article(key, t.theme().slug())));
        }
      }
    }
    if (indexed.report().metadata().embed()) {
      indexed.report().recommendations().forEach(r -> addPage(Urls.embed(r.id().toString())));
    }
    if (indexed.hasProgressPage()) {
      addPage(Urls.PROGRESS);
    }
    if (indexed.documentIndex().listed()) {
      addPage(Urls.DOCUMENTS);
    }
    indexed.documentIndex().planned().forEach(document -> addPage(Urls.document(document)));
    indexed
        .facetIndex()
        .values()
        .forEach(
            (facet, values) -> {
              addPage(Urls.facet(facet.word(), 1));
              values.forEach(value -> addPage(Urls.facetValue(facet.word(), value.slug())));
            });
    for (ContentPage page : indexed.report().pages()) {
      Address address = Urls.further(page.slug());
      addPage(address);
      ThemeIndex.named(page.text())
          .forEach(anchor -> links.put(new Permalink(address, anchor), ""));
    }
    if (printSplit) {
      indexed.report().themes().forEach(t -> addPage(Urls.print(t.slug())));
    }
  }

  private void addPage(Address address) {
    links.put(Permalink.of(address), "");
  }
}
