package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the order and the length of what the pages of articles and instruments list. */
class CitingOrderTest {

  @TempDir Path folder;

  private SmallProject project;

  @BeforeEach
  void create() throws Exception {
    project = SmallProject.in(folder);
    write(3, "articles: ICCPR-OP2 art. 1");
  }

  private void write(int number, String facts) throws Exception {
    project.write(
        "content/themes/01-detention/de-" + number + ".md",
        "---\ntitle: Title " + number + "\n" + facts + "\n---\nDo thing " + number + ".\n");
  }

  private static Document page(Map<String, String> site, String path) {
    return Jsoup.parse(site.getOrDefault(path, ""));
  }

  @Test
  void thoseThatCiteAnArticleThemselvesAreFirst() throws Exception {
    Document article = page(project.build(), "articles/iccpr-op2/1/index.html");
    assertEquals(List.of("DE-3", "DE-1", "DE-2"), article.select(".rec .id").eachText());
    assertEquals(3, article.select(".rec .demand").size());
    assertEquals("h1", article.selectFirst("main").child(0).normalName());
  }

  @Test
  void aLongListHasRowsWithTheFirstWords() throws Exception {
    for (int number = 4; number <= 50; number++) {
      write(number, "types: [law]");
    }
    Document full = page(project.build(), "articles/iccpr-op2/1/index.html");
    assertEquals(50, full.select("article.rec .demand").size());
    assertEquals(0, full.select(".rows").size());

    project.write(
        "content/themes/01-detention/de-51.md",
        "---\narticles: ICCPR-OP2 art. 1\n---\nOpen " + "all gates ".repeat(20) + "now.\n");
    Document article = page(project.build(), "articles/iccpr-op2/1/index.html");
    assertEquals(0, article.select("article.rec").size());
    List<String> rows = article.select(".rows > li").eachText();
    assertEquals(51, rows.size());
    assertEquals("DE-3 Title 3 Do thing 3.", rows.get(0));
    assertEquals(
        "DE-51 Open all gates all gates all gates all gates all gates all gates all gates all…",
        rows.get(1));
    assertEquals("DE-50 Title 50 Do thing 50. inherited from the theme", rows.get(50));
    assertEquals("../../../r/de-51/index.html", article.select("#de-51 a").attr("href"));
  }

  @Test
  void anInstrumentShowsCitedArticlesAsBarsAndTheOthersAsLinks() throws Exception {
    Document page = page(project.build(), "articles/iccpr-op2/index.html");
    assertEquals(List.of("3 recommendations"), page.select(".grid .n .vh").eachText());
    assertEquals(List.of("100%"), page.select(".grid rect").eachAttr("width"));
    assertEquals(
        List.of("2", "3", "4", "5", "6", "7", "8", "9", "10", "11"),
        page.select("#others + .chips a").stream().map(Element::ownText).toList());
  }
}
