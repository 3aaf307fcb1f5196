package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.index.ExcludedPages;
import org.rapporteur.index.IndexedEdition;
import org.rapporteur.model.Address;
import org.rapporteur.model.ContentPage;
import org.rapporteur.model.Urls;

/** Creates the main navigation of an edition, without the pages that its report omits. */
final class Navigation {

  private final Urls addresses;
  private final ExcludedPages excluded;
  private final boolean progress;
  private final boolean documents;
  private final List<ContentPage> pages;

  Navigation(IndexedEdition indexed, ExcludedPages excluded) {
    this.addresses = indexed.addresses();
    this.excluded = excluded;
    this.progress = indexed.hasProgressPage();
    this.documents = indexed.documentIndex().listed();
    this.pages = indexed.report().pages();
  }

  /**
   * Creates the navigation of a page.
   *
   * @param file the path of the page
   * @param section the item that the page belongs to
   */
  List<PageFrame.NavigationItem> items(String file, Section section) {
    List<PageFrame.NavigationItem> items = new ArrayList<>();
    String themes = href(file, Address.HOME) + "#themes";
    items.add(item("nav.themes", themes, section.current(Section.THEMES)));
    add(items, "nav.recommendations", file, Urls.LIST, section.current(Section.LIST));
    add(items, "nav.articles", file, Urls.INSTRUMENTS, section.current(Section.ARTICLES));
    if (progress) {
      add(items, "nav.progress", file, Urls.PROGRESS, section.current(Section.PROGRESS));
    }
    if (documents) {
      add(items, "nav.documents", file, Urls.DOCUMENTS, section.current(Section.DOCUMENTS));
    }
    add(items, "nav.search", file, Urls.SEARCH, section.current(Section.SEARCH));
    add(items, "nav.print", file, Urls.PRINT, section.current(Section.PRINT));
    for (ContentPage page : pages) {
      String href = href(file, Urls.further(page.slug()));
      String current = section.current(Section.of(page));
      items.add(
          page.slug().equals("about")
              ? new PageFrame.NavigationItem(
                  "nav.about", "", href, current, page.title().language())
              : new PageFrame.NavigationItem(
                  "", page.title().text(), href, current, page.title().language()));
    }
    return items;
  }

  private void add(
      List<PageFrame.NavigationItem> items, String key, String file, Address to, String current) {
    if (!excluded.covers(to)) {
      items.add(item(key, href(file, to), current));
    }
  }

  private static PageFrame.NavigationItem item(String key, String href, String current) {
    return new PageFrame.NavigationItem(key, "", href, current, "");
  }

  private String href(String file, Address to) {
    return Urls.relative(file, addresses.file(to));
  }
}
