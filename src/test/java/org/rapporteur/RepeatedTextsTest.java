package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests which data files repeat the texts of a report, depending on its size. */
class RepeatedTextsTest {

  @TempDir Path folder;

  @Test
  void beyond2000RecommendationsOneFileOfEachPurposeHasTheTexts() throws Exception {
    SmallProject project = SmallProject.in(folder);
    int before = 2; // in this theme; the other one has one
    for (int number = before + 1; number <= 1_999; number++) {
      project.write(file(number), "---\ntitle: Title\n---\nDo thing.\n");
    }
    Map<String, String> small = project.build();
    assertEquals(2_000, count(small, "data/report.jsonld", "/@graph", node -> node.has("text")));
    assertEquals(2_000, count(small, "data/citations.csl.json", "", node -> node.has("abstract")));

    project.write(file(2_000), "---\ntitle: Title\n---\nDo thing.\n");
    Map<String, String> large = project.build();
    assertEquals(0, count(large, "data/report.jsonld", "/@graph", node -> node.has("text")));
    assertEquals(0, count(large, "data/citations.csl.json", "", node -> node.has("abstract")));
    assertEquals(
        2_001,
        count(
            large,
            "data/recommendations.json",
            "/recommendations",
            node -> !node.get("recommendation").asString().isEmpty()));
    assertEquals(
        2_001,
        large.entrySet().stream()
            .filter(file -> file.getKey().matches("themes/[^/]+\\.ris"))
            .flatMap(file -> file.getValue().lines())
            .filter(line -> line.startsWith("AB  - "))
            .count());
  }

  private static String file(int number) {
    return "content/themes/01-detention/de-" + number + ".md";
  }

  private static long count(
      Map<String, String> site, String file, String list, Predicate<JsonNode> counted) {
    JsonNode nodes = JsonMapper.shared().readTree(site.get(file)).at(list);
    return nodes.valueStream().filter(counted).count();
  }
}
