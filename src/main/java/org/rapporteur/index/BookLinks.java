package org.rapporteur.index;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.model.Address;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.ArticleKey;

/**
 * The link targets within a book for pages of the site. A link to a page that the book does not
 * contain points to the site.
 *
 * @param hrefs by page: the chapter's file and a fragment, or only a fragment in a book of one file
 */
public record BookLinks(Map<Address, String> hrefs, Map<Address, String> prefixes, Urls addresses) {

  /**
   * Creates the links of a book.
   *
   * @param chapters whether each chapter is a separate file
   */
  public static BookLinks of(IndexedEdition indexed, boolean chapters) {
    Map<Address, String> hrefs = new HashMap<>();
    Map<Address, String> prefixes = new HashMap<>();
    int number = 0;
    for (Theme theme : indexed.report().themes()) {
      String file = chapters ? "theme-" + ++number + ".xhtml" : "";
      Address page = Urls.theme(theme.slug());
      hrefs.put(page, file + "#" + theme.slug());
      prefixes.put(page, theme.slug() + "-");
      for (Recommendation recommendation : theme.recommendations()) {
        String id = recommendation.id().toString();
        hrefs.putIfAbsent(Urls.recommendation(id), file + "#" + id);
      }
    }
    String file = chapters ? "index.xhtml" : "";
    indexed
        .articleIndex()
        .hits()
        .keySet()
        .forEach(article -> hrefs.put(Urls.article(article), file + "#" + id(article)));
    return new BookLinks(hrefs, prefixes, indexed.addresses());
  }

  /** The id of an article's entry in the index. */
  public static String id(ArticleKey article) {
    return "index-" + article.instrument() + "-" + article.number().slug();
  }

  /** The link to a page; empty if the page is not in the book and has no URL. */
  public String href(Address to) {
    String href = hrefs.get(to);
    return href == null ? addresses.absolute(to) : href;
  }

  /** The prefix of the ids in the text of a page. */
  String prefix(Address page) {
    return prefixes.getOrDefault(page, "");
  }
}
