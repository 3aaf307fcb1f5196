package org.rapporteur.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Tests how screen readers read pages. The full text is written to target/accessibility. */
@BrowserTest
class AloudTest {

  private static final Path FOLDER = Path.of("target/accessibility");

  private static String readAloud(String name, Page tab) throws IOException {
    String tree = AccessibilityTree.of(tab);
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve(name + ".txt"), tree);
    return tree;
  }

  private static Page open(Chrome chrome, Sites sites, String path) {
    return chrome.visit(Reader.DESKTOP, sites.shipped().page(path).url());
  }

  @Test
  void aRecommendation(Chrome chrome, Sites sites) throws IOException {
    String tree = readAloud("recommendation", open(chrome, sites, "r/nd-3/index.html"));
    assertTrue(tree.contains("RootWebArea “ND-3"), tree);
    for (String landmark : new String[] {"banner", "main", "contentinfo", "navigation “"}) {
      assertTrue(tree.contains("\n  " + landmark) || tree.contains(" " + landmark), landmark);
    }
    assertTrue(tree.contains("article “ND-3"), tree);
    assertTrue(tree.contains("heading “ND-3"), tree);
    assertTrue(tree.contains("link “ICCPR art. 9”") || tree.contains("link “ICCPR arts"), tree);
  }

  @Test
  void theMatrix(Chrome chrome, Sites sites) throws IOException {
    String tree = readAloud("matrix", open(chrome, sites, "articles/iccpr/themes/index.html"));
    assertTrue(tree.contains("table “"), "the matrix has a caption");
    assertTrue(tree.contains("columnheader “"), tree);
    assertTrue(tree.contains("rowheader “"), tree);
  }

  @Test
  void theBarsOfArticles(Chrome chrome, Sites sites) throws IOException {
    String tree = readAloud("home", open(chrome, sites, "index.html"));
    assertTrue(tree.contains("link “ICCPR art. 9 Liberty and arrest”"), tree);
    assertTrue(tree.contains("4 Non-discrimination"), tree);
  }

  @Test
  void whatBecameOfAnInquiry(Chrome chrome, Sites sites) throws IOException {
    BuiltSite inquiry = sites.inquiry();
    String progress =
        readAloud(
            "progress", chrome.visit(Reader.DESKTOP, inquiry.page("progress/index.html").url()));
    for (String spoken :
        new String[] {
          "table “Standing by theme”",
          "table “Standing by addressee”",
          "rowheader “Elderwick Port Authority”",
          "columnheader “Under way”",
          "link “2 under way”",
          "heading “Next steps”"
        }) {
      assertTrue(progress.contains(spoken), spoken + "\n" + progress);
    }
    String recommendation =
        readAloud(
            "followed", chrome.visit(Reader.DESKTOP, inquiry.page("r/wa-1/index.html").url()));
    for (String spoken :
        new String[] {"term", "Latest position", "heading “History”", "list", "blockquote"}) {
      assertTrue(recommendation.contains(spoken), spoken + "\n" + recommendation);
    }
  }

  @Test
  void aTheme(Chrome chrome, Sites sites) throws IOException {
    readAloud("theme", open(chrome, sites, "themes/non-discrimination/index.html"));
  }

  @Test
  void anArabicPage(Chrome chrome, Sites sites) throws IOException {
    Page tab = chrome.visit(Reader.DESKTOP, sites.golden().page("usa/ar/r/de-1/index.html").url());
    readAloud("recommendation-ar", tab);
  }
}
