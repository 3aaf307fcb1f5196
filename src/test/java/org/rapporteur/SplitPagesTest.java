package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cache.Cache;
import org.rapporteur.cite.CitationStyler;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.export.Exporter;
import org.rapporteur.export.download.Downloads;
import org.rapporteur.load.SiteLoader;
import org.rapporteur.model.OutputPath;
import org.rapporteur.model.Permalink;
import org.rapporteur.plan.Plan;
import org.rapporteur.plan.Planner;
import org.rapporteur.render.Artifact;
import org.rapporteur.render.Design;
import org.rapporteur.render.PageRenderer;
import org.rapporteur.render.TemplateSource;
import org.rapporteur.view.PageLimits;
import org.rapporteur.view.PlannedPage;

/** Tests the split pages of the report in content/, built with low limits. */
class SplitPagesTest {

  @TempDir static Path site;
  private static Plan plan;

  @BeforeAll
  static void build() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    plan =
        new Planner(
                Optional.empty(),
                new PageLimits(5, 20, 10, 20),
                new CitationStyler(Cache.none()),
                diagnostics)
            .plan(new SiteLoader(Path.of("."), false).load(diagnostics).orElseThrow(), true);
    assertEquals(List.of(), diagnostics.sorted());
    Design design = Design.of(TemplateSource.of(Optional.of(Path.of("templates"))));
    PageRenderer renderer = new PageRenderer(design);
    List<Supplier<Artifact>> all = new ArrayList<>(new Exporter(design).export(plan));
    design.assets().forEach(asset -> all.add(() -> asset));
    for (PlannedPage page : plan.pages()) {
      all.add(() -> Artifact.of(new OutputPath(page.path()), renderer.render(page.page())));
    }
    for (Supplier<Artifact> each : all) {
      Path file = site.resolve(each.get().path().toString());
      Files.createDirectories(file.getParent());
      Files.write(file, each.get().bytes());
    }
    for (OutputPath download : Downloads.paths(plan)) {
      Files.createFile(site.resolve(download.toString()));
    }
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(site.resolve(path), StandardCharsets.UTF_8));
  }

  @Test
  void anArticleWithManyRecommendationsLinksToOnePagePerTheme() throws IOException {
    Document parent = page("articles/iccpr/2/index.html");
    assertEquals(0, parent.select("article.rec").size());
    List<String> links = parent.select("main ul.plain a").eachAttr("href");
    assertTrue(links.size() > 1);
    int listed = 0;
    for (String link : links) {
      listed += page("articles/iccpr/2/" + link).select("article.rec").size();
    }
    int counted = 0;
    for (String count : parent.select("main ul.plain small").eachText()) {
      counted += Integer.parseInt(count.split(" ")[0]);
    }
    assertEquals(counted, listed);
    assertTrue(parent.select(".by").text().contains(counted + " recommendations"));
  }

  @Test
  void everyThemePageOfAnArticleCanBeCited() throws IOException {
    List<String> links =
        page("articles/iccpr/2/index.html").select("main ul.plain a").eachAttr("href");
    for (String link : links) {
      String address = "articles/iccpr/2/" + link.replace("index.html", "");
      Permalink cited = Permalink.parse(address).orElseThrow();
      assertEquals("", plan.editions().get(0).citable().get(cited), address);
    }
  }

  @Test
  void anArticleWithFewRecommendationsIsNotSplit() throws IOException {
    assertTrue(page("articles/iccpr/16/index.html").select("main ul.plain a[href*=/]").isEmpty());
    assertTrue(
        plan.pages().stream().noneMatch(p -> p.path().matches("articles/iccpr/16/.+/index.html")));
  }

  @Test
  void theListOfAllLinksToTheThemes() throws IOException {
    Document list = page("r/index.html");
    assertEquals(0, list.select(".rows li").size());
    assertEquals(3, list.select("ul.grid a[href^=../themes/]").size());
  }

  @Test
  void theHomePageOmitsTheMatrix() throws IOException {
    assertTrue(page("index.html").select("table").isEmpty());
  }

  @Test
  void thePrintPageLinksToOnePerTheme() throws IOException {
    Document parent = page("print/index.html");
    assertEquals(0, parent.select("article.rec").size());
    List<String> links = parent.select(".toc a").eachAttr("href");
    assertEquals(3, links.size());
    int listed = 0;
    for (String link : links) {
      Document theme = page("print/" + link);
      listed += theme.select("article.rec").size();
      assertEquals(theme.select("article.rec").size(), theme.select(".toc a").size());
      assertTrue(
          theme.select("#index ~ dl a").eachAttr("href").stream().allMatch(h -> h.startsWith("#")));
      Permalink cited = Permalink.parse("print/" + link.replace("index.html", "")).orElseThrow();
      assertEquals("", plan.editions().get(0).citable().get(cited), link);
    }
    assertEquals(
        List.of("h1", "div.lead", "dl.mast"),
        parent.select(".cover > *").stream()
            .limit(3)
            .map(each -> (each.normalName() + "." + each.className()).replaceFirst("\\.$", ""))
            .toList());
    assertEquals(28, listed);
    assertTrue(
        parent.select("#index ~ dl a").eachAttr("href").stream()
            .allMatch(h -> h.endsWith("/index.html#index")));
  }

  @Test
  void everyPageIsCorrectAndHasAUniqueTitle() throws IOException {
    assertEquals(Map.of(), PageFacts.problems(site));
  }

  @Test
  void pagesAreValidHtml() throws Exception {
    HtmlValidity validity = new HtmlValidity();
    try (Stream<Path> files = Files.walk(site.resolve("articles/iccpr/2"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        assertEquals(List.of(), validity.problems(file), file.toString());
      }
    }
    assertEquals(List.of(), validity.problems(site.resolve("r/index.html")));
  }
}
