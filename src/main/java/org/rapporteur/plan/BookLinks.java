package org.rapporteur.plan;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.model.Address;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Theme;
import org.rapporteur.treaty.ArticleKey;

/**
 * Where in a book stands what has a page on the site. What a book lacks is led to on the web.
 *
 * @param places by page: the chapter's file and the place in it, or the place alone in a book of
 *     one file
 */
record BookLinks(Map<Address, String> places, Map<Address, String> prefixes, Addresses addresses) {

  /**
   * The ways of a book.
   *
   * @param chapters whether each chapter is a file of its own
   */
  static BookLinks of(Edition edition, ArticleIndex index, Addresses addresses, boolean chapters) {
    Map<Address, String> places = new HashMap<>();
    Map<Address, String> prefixes = new HashMap<>();
    int number = 0;
    for (Theme theme : edition.report().themes()) {
      String file = chapters ? "theme-" + ++number + ".xhtml" : "";
      Address page = Addresses.theme(theme.slug());
      places.put(page, file + "#" + theme.slug());
      prefixes.put(page, theme.slug() + "-");
      for (Recommendation recommendation : theme.recommendations()) {
        String id = recommendation.id().toString();
        places.putIfAbsent(Addresses.recommendation(id), file + "#" + id);
      }
    }
    String file = chapters ? "index.xhtml" : "";
    index
        .hits()
        .keySet()
        .forEach(article -> places.put(Addresses.article(article), file + "#" + id(article)));
    return new BookLinks(places, prefixes, addresses);
  }

  /** The id of an article's place in the index. */
  static String id(ArticleKey article) {
    return "index-" + article.instrument() + "-" + article.number().slug();
  }

  /** The way to a page; empty when it is neither in the book nor known on the web. */
  String href(Address to) {
    String place = places.get(to);
    return place == null ? addresses.absolute(to) : place;
  }

  /** What goes before the ids of the text of a page. */
  String prefix(Address page) {
    return prefixes.getOrDefault(page, "");
  }
}
