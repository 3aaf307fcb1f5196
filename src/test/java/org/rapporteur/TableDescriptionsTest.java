package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the tables by their descriptions, as programs for Data Packages and CSV on the Web do. */
class TableDescriptionsTest {

  @TempDir Path folder;

  private Map<String, String> build(String lines) throws Exception {
    SmallProject project = SmallProject.in(folder);
    project.replace("content/report.yaml", "downloads: []\n", "downloads: []\n" + lines);
    project.write(
        "content/themes/02-water/wa-2.md",
        """
        ---
        title: "=1+1, a \\"quoted\\" title"
        addressees: [Ministry of Justice, "Police; Unit A"]
        articles: ICCPR arts. 9(1), 9(3) and 14(3)(d)
        ---
        First line.

        Second line.
        """);
    return project.build();
  }

  @Test
  void aDataPackageDescribesEachColumnInOrder() throws Exception {
    Map<String, String> site = build("licence: {text: CC-BY-4.0}\n");
    JsonNode descriptor = JsonMapper.shared().readTree(site.get("data/datapackage.json"));
    assertEquals(
        "https://datapackage.org/profiles/2.0/datapackage.json",
        descriptor.get("$schema").asString());
    assertTrue(descriptor.get("name").asString().matches("[-a-z0-9._/]+"));
    assertEquals("CC-BY-4.0", descriptor.at("/licenses/0/name").asString());
    JsonNode resources = descriptor.get("resources");
    assertEquals(3, resources.size());
    for (JsonNode resource : resources) {
      String file = site.get("data/" + resource.get("path").asString());
      if (resource.get("format").asString().equals("csv")) {
        List<List<String>> table = rows(file);
        List<String> names =
            resource.at("/schema/fields").valueStream().map(f -> f.get("name").asString()).toList();
        assertEquals(table.get(0), names);
        assertUnique(table, texts(resource.at("/schema/primaryKey")));
      } else {
        assertFalse(JsonMapper.shared().readTree(file).isEmpty());
      }
    }
    assertEquals(
        "recommendations",
        resources.get(1).at("/schema/foreignKeys/0/reference/resource").asString());
    assertEquals("list", field(resources.get(0), "provisions").get("type").asString());
    assertEquals(" | ", field(resources.get(0), "provisions").get("delimiter").asString());
  }

  @Test
  void csvOnTheWebDescribesEachColumnInOrder() throws Exception {
    Map<String, String> site = build("");
    JsonNode group = JsonMapper.shared().readTree(site.get("data/csv-metadata.json"));
    assertEquals("http://www.w3.org/ns/csvw", group.at("/@context/0").asString());
    assertEquals(2, group.get("tables").size());
    for (JsonNode table : group.get("tables")) {
      List<List<String>> rows = rows(site.get("data/" + table.get("url").asString()));
      List<String> titles =
          table
              .at("/tableSchema/columns")
              .valueStream()
              .map(column -> column.get("titles").asString())
              .toList();
      assertEquals(rows.get(0), titles);
      for (JsonNode column : table.at("/tableSchema/columns")) {
        if (column.path("required").asBoolean(false)) {
          int at = titles.indexOf(column.get("titles").asString());
          assertTrue(rows.stream().noneMatch(row -> row.get(at).isEmpty()), column.toString());
        }
      }
    }
    assertEquals(
        "recommendations.csv",
        group.at("/tables/1/tableSchema/foreignKeys/0/reference/resource").asString());
  }

  /** One line a recommendation; its provisions, in the other table, refer to it. */
  @Test
  void noTextIsRepeated() throws Exception {
    Map<String, String> site = build("");
    List<List<String>> recommendations = rows(site.get("data/recommendations.csv"));
    List<List<String>> provisions = rows(site.get("data/provisions.csv"));
    assertEquals(6, recommendations.size());
    List<String> row =
        recommendations.stream().filter(r -> r.get(0).equals("wa-2")).findFirst().orElseThrow();
    assertEquals("'=1+1, a “quoted” title", row.get(4));
    assertEquals("First line.\nSecond line.", row.get(5));
    assertEquals("iccpr/9(1) | iccpr/9(3) | iccpr/14(3)(d)", row.get(6));
    assertEquals(
        List.of("wa-2", "iccpr/14(3)(d)", "iccpr/14", "explicit"),
        provisions.stream().filter(r -> r.contains("iccpr/14(3)(d)")).findFirst().orElseThrow());
    Set<String> ids = new HashSet<>();
    recommendations.forEach(r -> ids.add(r.get(0)));
    assertTrue(provisions.stream().allMatch(r -> ids.contains(r.get(0))));
  }

  @Test
  void whatIsLeftOutIsNotDescribed() throws Exception {
    Map<String, String> site = build("leave-out: [data/provisions.csv, \"r/*.json\", llms.txt]\n");
    assertFalse(site.containsKey("llms.txt"));
    assertFalse(site.keySet().stream().anyMatch(path -> path.matches("r/[^/]*\\.json")));
    assertTrue(site.containsKey("r/wa-1.bib"));
    assertFalse(site.get("r/wa-1/index.html").contains("wa-1.json"));
    assertFalse(site.get("data/datapackage.json").contains("provisions.csv"));
    assertFalse(site.get("data/csv-metadata.json").contains("provisions.csv"));
  }

  /** The file of one recommendation has the form of the file of all. */
  @Test
  void eachRecommendationHasTheSameDataAlone() throws Exception {
    Map<String, String> site = build("");
    JsonNode all = JsonMapper.shared().readTree(site.get("data/recommendations.json"));
    for (JsonNode recommendation : all.get("recommendations")) {
      String id = recommendation.get("id").asString();
      JsonNode one = JsonMapper.shared().readTree(site.get("r/" + id + ".json"));
      assertEquals(all.get("report"), one.get("report"));
      assertEquals(1, one.get("themes").size());
      assertEquals(recommendation, one.at("/recommendations/0"));
    }
    String summary = site.get("llms.txt");
    assertTrue(summary.startsWith("# "), summary);
    assertTrue(summary.contains("r/wa-2.json): \\=1+1") || summary.contains("r/wa-2.json): =1+1"));
  }

  private static JsonNode field(JsonNode resource, String name) {
    return resource
        .at("/schema/fields")
        .valueStream()
        .filter(field -> field.get("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  private static void assertUnique(List<List<String>> table, List<String> key) {
    Set<List<String>> seen = new HashSet<>();
    for (List<String> row : table) {
      List<String> values = key.stream().map(name -> row.get(table.get(0).indexOf(name))).toList();
      assertTrue(seen.add(values), values.toString());
    }
  }

  /** Parses CSV (RFC 4180). */
  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      boolean twice = quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
      if (twice) {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    return rows;
  }
}
