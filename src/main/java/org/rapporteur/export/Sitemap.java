package org.rapporteur.export;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.OutputPath;
import org.rapporteur.plan.Plan;
import org.rapporteur.plan.PlannedPage;
import org.rapporteur.render.Artifact;

/** The sitemap, in several files beyond {@value #MAX} addresses, and robots.txt that names it. */
final class Sitemap {

  static final int MAX = 50_000;

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

  private Sitemap() {}

  static List<Artifact> of(Plan plan) {
    if (plan.baseUrl().isEmpty()) {
      return List.of(Artifact.of(new OutputPath("robots.txt"), "User-agent: *\nAllow: /\n"));
    }
    List<String> urls =
        plan.pages().stream().map(PlannedPage::listed).filter(url -> !url.isEmpty()).toList();
    List<Artifact> files = new ArrayList<>();
    if (urls.size() <= MAX) {
      files.add(Artifact.of(new OutputPath("sitemap.xml"), list("urlset", "url", urls)));
    } else {
      List<String> parts = new ArrayList<>();
      for (int from = 0; from < urls.size(); from += MAX) {
        String name = "sitemap-" + (parts.size() + 1) + ".xml";
        List<String> part = urls.subList(from, Math.min(from + MAX, urls.size()));
        files.add(Artifact.of(new OutputPath(name), list("urlset", "url", part)));
        parts.add(plan.baseUrl() + name);
      }
      files.add(Artifact.of(new OutputPath("sitemap.xml"), list("sitemapindex", "sitemap", parts)));
    }
    files.add(
        Artifact.of(
            new OutputPath("robots.txt"),
            "User-agent: *\nAllow: /\nSitemap: " + plan.baseUrl() + "sitemap.xml\n"));
    return files;
  }

  private static String list(String root, String element, List<String> urls) {
    StringBuilder xml = new StringBuilder(HEAD).append('<').append(root).append(SPACE);
    for (String url : urls) {
      String escaped = url.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
      xml.append("<").append(element).append("><loc>").append(escaped).append("</loc></");
      xml.append(element).append(">\n");
    }
    return xml.append("</").append(root).append(">\n").toString();
  }
}
