package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cache.Cache;
import org.rapporteur.cite.CitationStyler;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.load.SiteLoader;
import org.rapporteur.plan.Plan;
import org.rapporteur.plan.Planner;
import org.rapporteur.render.Design;
import org.rapporteur.render.PageRenderer;
import org.rapporteur.render.TemplateSource;
import org.rapporteur.view.Page;
import org.rapporteur.view.PageLimits;
import org.rapporteur.view.PlannedPage;

/** Tests that no page that lists recommendations grows with the report: with 10,000 of them. */
class BoundedPagesTest {

  private static final int RECOMMENDATIONS = 10_000;

  /** How large a page may be. */
  private record Bound(int bytes, int elements) {}

  private static final Bound USUAL = new Bound(150_000, 2_000);

  /** The bounds of those that contain a table, or a row for each of up to 500 recommendations. */
  private static final Map<String, Bound> OTHERS =
      Map.of(
          "matrix", new Bound(150_000, 4_000),
          "article", new Bound(200_000, 4_000),
          "article-theme", new Bound(200_000, 4_000));

  /** The pages of one recommendation or one theme, which do not list the report. */
  private static final Set<String> SINGLE =
      Set.of("recommendation", "theme", "print-theme", "withdrawn");

  /** The pages of which there are many. Of those of articles, the second ones are enough. */
  private static final String MANY =
      "r/[^/]+/.*|themes/.*|print/[^/]+/.*"
          + "|articles/[^/]+/(?!themes/|2/)[^/]+/.*|articles/.*/theme-\\d\\d+/.*";

  @TempDir Path project;

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void aPageHasABoundAtAnySize() throws Exception {
    Process corpus =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "src/bench/Corpus.java",
                Integer.toString(RECOMMENDATIONS),
                project.toString())
            .inheritIO()
            .start();
    assertEquals(0, corpus.waitFor());
    Diagnostics diagnostics = new Diagnostics();
    Plan plan =
        new Planner(
                Optional.empty(), PageLimits.DEFAULT, new CitationStyler(Cache.none()), diagnostics)
            .plan(new SiteLoader(project, false).load(diagnostics).orElseThrow(), true);
    PageRenderer renderer =
        new PageRenderer(Design.of(TemplateSource.of(Optional.of(Path.of("templates")))));
    Map<String, String> tooLarge = new TreeMap<>();
    Set<String> kinds = new TreeSet<>();
    for (PlannedPage planned : plan.pages()) {
      if (planned.path().matches(MANY)) {
        continue;
      }
      Page page = planned.page();
      if (!SINGLE.contains(page.template())) {
        kinds.add(page.template());
        String html = new String(renderer.render(page), StandardCharsets.UTF_8);
        Bound bound = OTHERS.getOrDefault(page.template(), USUAL);
        int bytes = html.getBytes(StandardCharsets.UTF_8).length;
        int elements = Jsoup.parse(html).getAllElements().size();
        if (bytes > bound.bytes() || elements > bound.elements()) {
          tooLarge.put(planned.path(), bytes + " bytes, " + elements + " elements");
        }
      }
    }
    assertEquals(Map.of(), tooLarge);
    assertTrue(
        kinds.containsAll(
            List.of(
                "home",
                "recommendations",
                "instruments",
                "instrument",
                "matrix",
                "article",
                "article-theme",
                "facets",
                "facet",
                "print",
                "search",
                "how-to-cite")),
        kinds.toString());
  }
}
