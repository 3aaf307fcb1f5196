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
  void inALongListThoseThatInheritAnArticleHaveOnlyTheirTitles() throws Exception {
    for (int number = 4; number <= 51; number++) {
      write(number, "types: [law]");
    }
    Document article = page(project.build(), "articles/iccpr-op2/1/index.html");
    assertEquals(51, article.select(".rec").size());
    assertEquals(List.of("Do thing 3."), article.select(".rec .demand").eachText());
    assertEquals("DE-51 Title 51", article.select("#de-51 h3").text());
    assertEquals("../../../r/de-51/index.html", article.select("#de-51 h3 a").attr("href"));
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
