package org.rapporteur.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What is kept of a page until all are read.
 *
 * @param path its file from the site's root
 * @param template what made it
 * @param language of its html element
 * @param listed whether search engines may list it: not a withdrawn one, nor the one for errors
 * @param ids every id on it
 * @param links every address that it names, in order
 */
record CheckedPage(
    String path,
    String template,
    String title,
    String language,
    boolean listed,
    Set<String> ids,
    List<PageLink> links) {

  /**
   * An address that a page names.
   *
   * @param followed whether a reader follows it, so not that of an image or a style sheet
   */
  record PageLink(String href, boolean followed) {}

  static CheckedPage of(FinishedPage page) {
    Document document = page.document();
    Element root = document.selectFirst("html");
    List<PageLink> links = new ArrayList<>();
    for (Element element :
        document.select("a[href], area[href], link[href], img[src], script[src], source[src]")) {
      String href = element.attr(element.hasAttr("href") ? "href" : "src");
      boolean followed = element.normalName().startsWith("a");
      links.add(new PageLink(href.strip(), followed));
    }
    return new CheckedPage(
        page.path(),
        page.template(),
        document.title(),
        root == null ? "" : root.attr("lang"),
        document.select("meta[name=robots][content*=noindex]").isEmpty(),
        new LinkedHashSet<>(document.select("[id]").eachAttr("id")),
        List.copyOf(links));
  }
}
