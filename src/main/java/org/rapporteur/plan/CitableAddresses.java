package org.rapporteur.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.Address;
import org.rapporteur.model.ContentPage;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Permalink;
import org.rapporteur.treaty.Article;
import org.rapporteur.treaty.ArticleKey;

/**
 * What the pages and files of an edition answer that a citation may hold: each of them as a whole,
 * each recommendation's place on its theme's page, and each place that an author named: {@code
 * {#id}} on headings, letters in lists. Ids that templates make, or words of a heading, are not
 * among them. Collected when first asked for: a preview without old addresses does without.
 */
final class CitableAddresses {

  private final Edition edition;
  private final ArticleIndex index;
  private final EditionFiles files;
  private final List<ThemeIndex> themeIndexes;
  private final boolean printSplit;
  private final ExcludedPages excluded;
  private final Map<Permalink, String> links = new HashMap<>();

  /**
   * @param printSplit whether each theme has a page of its own for paper
   * @param excluded the pages and files that the report does without
   */
  CitableAddresses(
      Edition edition,
      ArticleIndex index,
      EditionFiles files,
      List<ThemeIndex> themeIndexes,
      boolean printSplit,
      ExcludedPages excluded) {
    this.edition = edition;
    this.index = index;
    this.files = files;
    this.themeIndexes = themeIndexes;
    this.printSplit = printSplit;
    this.excluded = excluded;
  }

  /** All of it, with the id of the recommendation that it is about; empty for none. */
  synchronized Map<Permalink, String> links() {
    if (links.isEmpty()) {
      ofEdition();
      themeIndexes.forEach(share -> links.putAll(share.links()));
      links.keySet().removeIf(link -> excluded.covers(link.address()));
    }
    return links;
  }

  /** Whether the report does without a page or file. */
  boolean leavesOut(Address address) {
    return excluded.covers(address);
  }

  /** Whether a page or file stands at an address. */
  boolean has(Address address) {
    return links().containsKey(Permalink.of(address));
  }

  /** The addresses of every page and file. */
  List<Address> pages() {
    List<Address> pages = new ArrayList<>();
    for (Permalink link : links().keySet()) {
      if (link.isWhole()) {
        pages.add(link.address());
      }
    }
    return pages;
  }

  private void ofEdition() {
    page(Address.HOME);
    page(Addresses.LIST);
    page(Addresses.INSTRUMENTS);
    page(Addresses.PRINT);
    page(Addresses.SEARCH);
    page(Addresses.ACCESSIBILITY);
    page(Addresses.CITE);
    files.addresses().forEach(this::page);
    edition.report().assets().forEach(asset -> page(new Address(asset.path())));
    for (String id : index.planned()) {
      page(Addresses.instrument(id));
      for (Article article : edition.catalogue().byId(id).orElseThrow().articles()) {
        ArticleKey key = new ArticleKey(id, article.number());
        page(Addresses.article(key));
        if (index.isSplit(key)) {
          index.of(key).forEach(t -> page(Addresses.article(key, t.theme().slug())));
        }
      }
    }
    for (ContentPage page : edition.report().pages()) {
      Address address = Addresses.further(page.slug());
      page(address);
      ThemeIndex.named(page.text())
          .forEach(anchor -> links.put(new Permalink(address, anchor), ""));
    }
    if (printSplit) {
      edition.report().themes().forEach(t -> page(Addresses.print(t.slug())));
    }
  }

  private void page(Address address) {
    links.put(Permalink.of(address), "");
  }
}
