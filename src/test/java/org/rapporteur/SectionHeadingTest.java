package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/** The heading of a section of a recommendation has links, notes and emphasis, like any text. */
class SectionHeadingTest {

  private static final String RECOMMENDATION = "content/themes/01-detention/de-1.md";

  @TempDir Path folder;
  private SmallProject project;

  @BeforeEach
  void write() throws IOException {
    project = SmallProject.in(folder);
  }

  private void heading(String heading) throws IOException {
    project.write(
        RECOMMENDATION,
        """
        ---
        title: Open the doors
        ---
        Open every door at noon.

        ## %s {#why}

        Because.[^t] ![A door](../../assets/a.svg) [report](https://example.net/b)

        [^s]: The survey, [[de-3]].
        [^t]: The text.
        """
            .formatted(heading));
    project.write("content/assets/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
  }

  @Test
  void keepsItsMarkupWhereverItAppears() throws IOException {
    heading("Why[^s] *it* `x` [survey](https://example.net/a) [[de-2]] matters[^t]");
    assertEquals(List.of(), project.check());
    Map<String, String> files = project.build();
    for (String page : List.of("r/de-1/index.html", "themes/detention/index.html")) {
      String html = files.get(page);
      String start = "id=\"de-1-why\">Why<sup><a href=\"#de-1-why-fn-1\" role=\"doc-noteref\">";
      assertTrue(html.contains(start), html);
      String middle =
          "<em>it</em> <code>x</code> <a href=\"https://example.net/a\" rel=\"external\">survey</a>";
      assertTrue(html.contains(middle), html);
      assertTrue(html.contains("DE-2</a> matters<sup><a href=\"#de-1-why-fn-2\""), html);
      assertTrue(html.contains("<li value=\"1\" id=\"de-1-why-fn-1\"><p>The survey, <a "), html);
      assertTrue(html.contains("<a role=\"doc-backlink\" href=\"#de-1-why\">"), html);
      assertTrue(html.contains("<a href=\"https://example.net/b\" rel=\"external\">report"), html);
      assertEquals(1, html.split("id=\"de-1-why-fnref-2\"", -1).length - 1, html);
    }
    assertTrue(
        files
            .get("data/recommendations.json")
            .contains("\"title\":\"Why it x survey DE-2 matters\""),
        "data files contain the text alone");
    assertTrue(
        files.get("r/de-2/index.html").contains("../de-1/index.html"),
        "a link in a heading counts as a reference");
  }

  @Test
  void itsLinksAreChecked() throws IOException {
    heading("Why[^s] [[zz-9]] and [x](nowhere.md) matter[^t]");
    assertEquals(
        List.of(Rule.BROKEN_REFERENCE, Rule.DEAD_LINK),
        project.check().stream().filter(d -> d.span().line() == 6).map(Diagnostic::rule).toList());
  }

  /** Templates of a project that print the title of a section remain valid. */
  @Test
  void mayBePrintedWithoutItsMarkup() throws IOException {
    heading("Why[^s] *it* [[iccpr/9]] matters[^t]");
    project.write(
        "templates/layout.ftlh",
        "<#include \"default.layout.ftlh\"><#macro layerHeading x><@phrase x.title/></#macro>\n");
    assertEquals(
        List.of(),
        project.check().stream().filter(d -> d.rule() != Rule.UNUSED_INSTRUMENT).toList());
  }
}
