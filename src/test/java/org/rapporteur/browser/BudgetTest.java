package org.rapporteur.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rapporteur.browser.BuiltSite.SitePage;

/**
 * Tests the cost of the first view of each template's heaviest page: gzipped bytes and requests.
 * The limits are in budgets.txt, so that growth is a decision. -Drewrite=true writes them again,
 * slightly above the measured values. The limits for all templates are in this class.
 */
@BrowserTest
class BudgetTest {

  private static final Path TABLE = Path.of("src/test/resources/budgets.txt");
  private static final Path MEASURED = Path.of("target/budgets.txt");

  private static final int FIRST_VIEW = 14 * 1024;
  private static final int STYLE = 8 * 1024;
  private static final int SCRIPT = 8 * 1024;
  private static final int REQUESTS = 3;

  /** Templates whose pages may exceed a first view. */
  private static final Set<String> WHOLE = Set.of("print", "recommendations");

  private record Cost(int html, int style, int script, int requests, String path) {
    int bytes() {
      return html + style + script;
    }

    String row(String template) {
      return "%-18s %7d %7d %7d %7d %4d  %s%n"
          .formatted(template, bytes(), html, style, script, requests, path);
    }
  }

  @Test
  void firstViewsStayWithinTheirBudgets(Chrome chrome, Sites sites) throws IOException {
    Map<String, Cost> costs = new TreeMap<>();
    for (SitePage page : sites.shipped().pages()) {
      Cost cost = cost(page);
      costs.merge(page.template(), cost, (a, b) -> a.bytes() >= b.bytes() ? a : b);
    }
    StringBuilder table =
        new StringBuilder(
            "%-18s %7s %7s %7s %7s %4s  %s%n"
                .formatted("template", "bytes", "html", "css", "js", "req", "heaviest page"));
    costs.forEach((template, cost) -> table.append(cost.row(template)));
    Files.createDirectories(MEASURED.getParent());
    Files.writeString(MEASURED, table);
    System.out.print(table);
    costs.forEach(
        (template, cost) -> {
          assertTrue(cost.style() <= STYLE, template + ": CSS of " + cost.style());
          assertTrue(cost.script() <= SCRIPT, template + ": JavaScript of " + cost.script());
          assertTrue(cost.requests() <= REQUESTS, template + ": requests " + cost.requests());
          assertTrue(
              WHOLE.contains(template) || cost.bytes() <= FIRST_VIEW,
              template + ": first view of " + cost.bytes());
          if (!template.equals("moved")) {
            chrome.visit(Reader.DESKTOP, sites.shipped().page(cost.path()).url());
            long asked = chrome.requests().stream().filter(u -> !u.startsWith("data:")).count();
            assertEquals(cost.requests(), asked, template + ": " + chrome.requests());
          }
        });
    if (Boolean.getBoolean("rewrite")) {
      write(costs);
    }
    List<String> grown = new ArrayList<>();
    Map<String, int[]> bounds = read();
    assertEquals(costs.keySet(), bounds.keySet(), "budgets.txt has a row for each template");
    costs.forEach(
        (template, cost) -> {
          int[] bound = bounds.get(template);
          if (cost.bytes() > bound[0] || cost.requests() > bound[1]) {
            grown.add(template + " has " + cost.bytes() + " and " + cost.requests());
          }
        });
    assertEquals(List.of(), grown, "if this growth is wanted: -Drewrite=true");
  }

  private static Cost cost(SitePage page) throws IOException {
    Document document = page.document();
    int style = 0;
    int script = 0;
    int requests = 1;
    for (Element link : document.select("link[rel=stylesheet], script[src], img[src]")) {
      String href = link.hasAttr("href") ? link.attr("href") : link.attr("src");
      if (href.startsWith("data:") || "lazy".equals(link.attr("loading"))) {
        continue;
      }
      requests++;
      Path file = page.file().getParent().resolve(href).normalize();
      if (page.template().equals("404")) {
        file = page.site().folder().resolve(href.replaceFirst("^.*?(?=assets/)", ""));
      }
      int bytes = gzippedSize(Files.readAllBytes(file));
      style += link.tagName().equals("link") ? bytes : 0;
      script += link.tagName().equals("link") ? 0 : bytes;
    }
    return new Cost(
        gzippedSize(Files.readAllBytes(page.file())), style, script, requests, page.path());
  }

  private static int gzippedSize(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.size();
  }

  private static void write(Map<String, Cost> costs) throws IOException {
    StringBuilder text = new StringBuilder("# template, bytes gzipped at most, requests at most\n");
    costs.forEach(
        (template, cost) -> {
          int bound = (cost.bytes() + 64) / 256 * 256 + 256;
          int all = WHOLE.contains(template) ? bound : Math.min(bound, FIRST_VIEW);
          text.append("%s %d %d\n".formatted(template, all, cost.requests()));
        });
    Files.writeString(TABLE, text);
  }

  private static Map<String, int[]> read() throws IOException {
    Map<String, int[]> bounds = new TreeMap<>();
    for (String line : Files.readAllLines(TABLE)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split(" ");
        bounds.put(cells[0], new int[] {Integer.parseInt(cells[1]), Integer.parseInt(cells[2])});
      }
    }
    return bounds;
  }
}
