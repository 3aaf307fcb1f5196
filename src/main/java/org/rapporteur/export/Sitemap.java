package org.rapporteur.export;

import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.OutputPath;
import org.rapporteur.model.PartialDate;
import org.rapporteur.plan.Plan;
import org.rapporteur.render.Artifact;
import org.rapporteur.text.XmlWriter;

/** The sitemap, in several files beyond {@value #MAX} addresses, and robots.txt, which names it. */
final class Sitemap {

  static final int MAX = 50_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

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
            "User-agent: *\nAllow: /\nSitemap: " + encoded(baseUrl) + "sitemap.xml\n"));
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
    StringWriter out = new StringWriter();
    XmlWriter xml = new XmlWriter(out);
    xml.start(root).attribute("xmlns", NAMESPACE).line();
    for (SitemapUrl url : urls) {
      xml.start(element).element("loc", encoded(url.address()));
      url.changed().ifPresent(date -> xml.element("lastmod", date.toString()));
      xml.end().line();
    }
    xml.end().line();
    xml.finish();
    return out.toString();
  }

  private static String encoded(String address) {
    return URI.create(address).toASCIIString();
  }
}
