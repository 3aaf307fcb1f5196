package org.rapporteur.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jsoup.Jsoup;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.render.Artifact;

/** Reads every finished page back, as a browser would; then judges the site that they make. */
public final class PageChecker {

  private static final List<PageRule> PAGE_RULES =
      List.of(
          new UniqueIds(),
          new PageStructure(),
          new Landmarks(),
          new HeadingOrder(),
          new PageLanguage(),
          new Alternatives(),
          new LinkWords(),
          new FormLabels(),
          new TableHeaders(),
          new AccessKeys(),
          new ContentPolicy());

  private static final List<SiteRule> SITE_RULES =
      List.of(new PageTitles(), new PageLinks(), new Orphans());

  private final String baseUrl;
  private final PageFindings findings;
  private final Map<String, ReadPage> pages = new ConcurrentSkipListMap<>();

  /**
   * @param baseUrl the site's address; empty when it is not known
   */
  public PageChecker(String baseUrl, Diagnostics diagnostics) {
    this.baseUrl = baseUrl;
    this.findings = new PageFindings(diagnostics);
  }

  /**
   * Judges a page by itself, and keeps what the site is judged by. May be called by several
   * threads.
   *
   * @param template what made the page, such as {@code home}
   */
  public void read(Artifact page, String template) {
    FinishedPage finished =
        new FinishedPage(
            page.path().toString(),
            template,
            Jsoup.parse(new String(page.bytes(), StandardCharsets.UTF_8)));
    PAGE_RULES.forEach(rule -> rule.judge(finished, findings));
    pages.put(finished.path(), ReadPage.of(finished));
  }

  /**
   * Judges the site, after all of its pages.
   *
   * @param files every path of the site, pages included
   */
  public void finish(Set<String> files) {
    ReadSite site = new ReadSite(baseUrl, pages, files);
    SITE_RULES.forEach(rule -> rule.judge(site, findings));
  }
}
