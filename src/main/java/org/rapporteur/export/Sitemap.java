package org.rapporteur.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.OutputPath;
import org.rapporteur.model.PartialDate;
import org.rapporteur.plan.Plan;
import org.rapporteur.render.Artifact;
import org.rapporteur.text.XmlText;

/** The sitemap, in several files beyond {@value #MAX} addresses, and robots.txt, which names it. */
final class Sitemap {

  static final int MAX = 50_000;

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String NAMESPACE =
      " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

  private Sitemap() {}

  static List<Artifact> of(Plan plan) {
    if (plan.baseUrl().isEmpty()) {
      return List.of(Artifact.of(new OutputPath("robots.txt"), "User-agent: *\nAllow: /\n"));
    }
    return of(
        plan.baseUrl(),
        plan.pages().stream()
            .filter(page -> !page.listed().isEmpty())
            .map(page -> new SitemapUrl(page.listed(), page.changed()))
            .toList());
  }

  /** The files for a list of addresses. */
  static List<Artifact> of(String baseUrl, List<SitemapUrl> urls) {
    List<Artifact> files = new ArrayList<>();
    if (urls.size() <= MAX) {
      files.add(Artifact.of(new OutputPath("sitemap.xml"), list("urlset", "url", urls)));
    } else {
      List<SitemapUrl> parts = new ArrayList<>();
      for (int from = 0; from < urls.size(); from += MAX) {
        String name = "sitemap-" + (parts.size() + 1) + ".xml";
        List<SitemapUrl> part = urls.subList(from, Math.min(from + MAX, urls.size()));
        files.add(Artifact.of(new OutputPath(name), list("urlset", "url", part)));
        parts.add(new SitemapUrl(baseUrl + name, latest(part)));
      }
      files.add(Artifact.of(new OutputPath("sitemap.xml"), list("sitemapindex", "sitemap", parts)));
    }
    files.add(
        Artifact.of(
            new OutputPath("robots.txt"),
            "User-agent: *\nAllow: /\nSitemap: " + baseUrl + "sitemap.xml\n"));
    return files;
  }

  private static Optional<PartialDate> latest(List<SitemapUrl> urls) {
    return urls.stream().flatMap(url -> url.changed().stream()).max(Comparator.naturalOrder());
  }

  /**
   * The address of a page or of a further sitemap.
   *
   * @param changed the date of the last recorded change
   */
  record SitemapUrl(String address, Optional<PartialDate> changed) {}

  private static String list(String root, String element, List<SitemapUrl> urls) {
    StringBuilder xml = new StringBuilder(HEAD).append('<').append(root).append(NAMESPACE);
    for (SitemapUrl url : urls) {
      xml.append("<").append(element).append("><loc>").append(XmlText.escaped(url.address()));
      xml.append("</loc>");
      url.changed().ifPresent(date -> xml.append("<lastmod>").append(date).append("</lastmod>"));
      xml.append("</").append(element).append(">\n");
    }
    return xml.append("</").append(root).append(">\n").toString();
  }
}
