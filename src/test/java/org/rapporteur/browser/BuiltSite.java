package org.rapporteur.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Rapporteur;
import org.rapporteur.cache.Cache;
import org.rapporteur.cache.SharedCache;
import org.rapporteur.cite.CitationStyler;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.load.SiteLoader;
import org.rapporteur.model.Site;
import org.rapporteur.plan.Plan;
import org.rapporteur.plan.Planner;
import org.rapporteur.view.Page;
import org.rapporteur.view.PageLimits;
import org.rapporteur.view.PlannedPage;

/**
 * A site built for the tests, on disk.
 *
 * @param name its name in tests
 * @param folder the folder that it was built in
 * @param base the URL that it is served at, with a final slash
 * @param pages every page of it, by path
 */
record BuiltSite(String name, Path folder, String base, List<SitePage> pages) {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  /**
   * A page of a site.
   *
   * @param path its path from the site's root, such as {@code r/nd-3/index.html}
   * @param template the name of its template
   * @param direction {@code ltr} or {@code rtl}
   * @param language the language of its text
   */
  record SitePage(BuiltSite site, String path, String template, String direction, String language) {

    /** Its URL on the server; for a page that redirects, the URL at which it does not. */
    String url() {
      String address = site.base() + path.replaceFirst("(^|/)index\\.html$", "$1");
      return template.equals("moved") ? address + "?" + SiteServer.NO_REDIRECT : address;
    }

    Path file() {
      return site.folder().resolve(path);
    }

    /** Its URL on disk. */
    String fileUrl() {
      return file().toUri().toString();
    }

    String html() {
      try {
        return Files.readString(file(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Document document() {
      return Jsoup.parse(html(), url());
    }

    @Override
    public String toString() {
      return site.name() + ":" + path;
    }
  }

  static BuiltSite build(String name, Path project, Path folder, String base) {
    // The base URL has the path of the server, so that 404.html works there too.
    String address = base.replaceFirst("^http://[^/]*", "https://example.org");
    Outcome outcome =
        new Rapporteur(
                new BuildRequest(
                    project, folder, Optional.of(address), Optional.empty(), false, false, TODAY),
                SharedCache.OF_ALL_TESTS,
                Progress.none())
            .build();
    if (outcome.failed()) {
      throw new IllegalStateException(name + " has errors: " + outcome.diagnostics());
    }
    List<SitePage> pages = new ArrayList<>();
    BuiltSite site = new BuiltSite(name, folder, base, pages);
    for (PlannedPage planned : plan(project).pages()) {
      Page page = planned.page();
      pages.add(
          new SitePage(
              site,
              planned.path(),
              page.template(),
              page.frame().direction(),
              page.frame().language()));
    }
    return site;
  }

  private static Plan plan(Path project) {
    Diagnostics diagnostics = new Diagnostics();
    Site site = new SiteLoader(project, false).load(diagnostics).orElseThrow();
    return new Planner(
            Optional.empty(), PageLimits.DEFAULT, new CitationStyler(Cache.none()), diagnostics)
        .plan(site, true);
  }

  SitePage page(String path) {
    return pages.stream().filter(p -> p.path().equals(path)).findFirst().orElseThrow();
  }

  /** The page with most content of each template and text direction. */
  List<SitePage> richest() {
    Map<String, SitePage> richest = new TreeMap<>();
    for (SitePage page : pages) {
      richest.merge(
          page.template() + " " + page.direction(),
          page,
          (a, b) -> a.html().length() >= b.html().length() ? a : b);
    }
    return List.copyOf(richest.values());
  }

  /** Every file of the site, by path. */
  List<String> files() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
