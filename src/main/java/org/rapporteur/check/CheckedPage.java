package org.rapporteur.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * The facts about a page that the checks of the whole site need.
 *
 * @param path its file from the site's root
 * @param template the name of the template that rendered it
 * @param language the language of its html element
 * @param listed whether search engines may list it: false for withdrawn pages and the error page
 * @param ids every id on it
 * @param links every URL that it contains, in document order
 */
record CheckedPage(
    String path,
    String template,
    String title,
    String language,
    boolean listed,
    Set<String> ids,
    List<PageLink> links) {

  private static final Evaluator HTML = Selector.evaluatorOf("html");

  private static final Evaluator REFERENCES =
      Selector.evaluatorOf("a[href], area[href], link[href], img[src], script[src], source[src]");

  private static final Evaluator NOINDEX =
      Selector.evaluatorOf("meta[name=robots][content*=noindex]");

  private static final Evaluator IDS = Selector.evaluatorOf("[id]");

  /**
   * A URL that a page contains.
   *
   * @param followed whether a reader can follow it; false for an image, a script or a style sheet
   */
  record PageLink(String href, boolean followed) {}

  static CheckedPage of(FinishedPage page) {
    Document document = page.document();
    Element root = document.selectFirst(HTML);
    List<PageLink> links = new ArrayList<>();
    for (Element element : document.select(REFERENCES)) {
      String href = element.attr(element.hasAttr("href") ? "href" : "src");
      boolean followed = element.normalName().startsWith("a");
      links.add(new PageLink(href.strip(), followed));
    }
    return new CheckedPage(
        page.path(),
        page.template(),
        document.title(),
        root == null ? "" : root.attr("lang"),
        document.select(NOINDEX).isEmpty(),
        new LinkedHashSet<>(document.select(IDS).eachAttr("id")),
        List.copyOf(links));
  }
}
