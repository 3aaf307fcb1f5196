package org.rapporteur.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Rapporteur;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each word, number and address of a project is in each output, unless docs/data.md names the place
 * and the reason.
 */
class EveryWordTest {

  private static final Path DOCUMENT = Path.of("docs/data.md");
  private static final Path SCHEMAS = Path.of("src/main/resources/org/rapporteur/export/schema");

  @TempDir static Path folder;
  private static WordProject project = new WordProject(List.of());

  @BeforeAll
  static void build() throws IOException {
    project = WordProject.in(folder);
    Outcome outcome =
        new Rapporteur(
                new BuildRequest(
                    folder,
                    folder.resolve("site"),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    LocalDate.of(2026, 11, 24)))
            .build();
    assertFalse(outcome.failed(), () -> outcome.diagnostics().toString());
  }

  /**
   * A line of the table of omissions.
   *
   * @param places a place, or the beginning of places if it ends in an asterisk
   */
  private record Omission(List<String> outputs, String places, String reason) {

    static Omission of(String line) {
      String[] cells = line.split("\\s*\\|\\s*");
      return new Omission(List.of(cells[1].split(", ")), cells[2].replace("`", ""), cells[3]);
    }

    boolean covers(String output, String translatable) {
      String place = translatable.replaceFirst("^translation\\.", "");
      return (outputs.contains(output) || outputs.contains("all"))
          && (places.endsWith("*")
              ? place.startsWith(places.substring(0, places.length() - 1))
              : place.equals(places));
    }
  }

  @Test
  void everyWordIsInEveryOutputOrIsOmittedForAReason() throws Exception {
    boolean browser = "required".equals(System.getProperty("browser"));
    List<Omission> omissions =
        Files.readString(DOCUMENT)
            .replaceFirst("(?s).*## What each output leaves out", "")
            .lines()
            .filter(line -> line.startsWith("| ") && line.contains("`"))
            .map(Omission::of)
            .toList();
    List<Omission> unused = new ArrayList<>(omissions);
    Map<String, List<String>> missing = new TreeMap<>();
    for (String edition : List.of("en", "ar")) {
      Map<String, String> outputs =
          new SiteOutputs(folder.resolve("site/" + edition)).texts(browser);
      for (WordProject.Word word : project.words()) {
        boolean translated = word.place().startsWith("translation.");
        if (word.place().startsWith("site.") || translated != edition.equals("ar")) {
          continue;
        }
        for (Map.Entry<String, String> output : outputs.entrySet()) {
          String name = output.getKey();
          if (output.getValue().contains(SiteOutputs.compact(word.text()))
              || name.equals("paper") && !SiteOutputs.canDraw(word.text())) {
            continue;
          }
          List<Omission> covering =
              omissions.stream().filter(o -> o.covers(name, word.place())).toList();
          unused.removeAll(covering);
          if (covering.isEmpty()) {
            missing
                .computeIfAbsent(name + " | " + word.place(), k -> new ArrayList<>())
                .add(word.text());
          }
        }
      }
    }
    StringBuilder report = new StringBuilder();
    missing.forEach((at, words) -> report.append(at).append(": ").append(words).append('\n'));
    assertEquals("", report.toString());
    unused.removeIf(omission -> !browser && omission.outputs().equals(List.of("paper")));
    assertEquals(List.of(), unused);
  }

  @Test
  void theFirstPageHasTheTitleOfTheSite() throws IOException {
    String page = SiteOutputs.compact(Files.readString(folder.resolve("site/index.html")));
    assertEquals(
        List.of(),
        project.words().stream()
            .filter(word -> word.place().startsWith("site."))
            .filter(word -> !page.contains(word.text()))
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "report, report.yaml",
    "report-translation, report.ar.yaml",
    "theme, themes/01-first/theme.md",
    "recommendation, themes/01-first/ab-1.md themes/01-first/ab-3.md",
    "translation, themes/01-first/ab-1.ar.md",
    "page, pages/about.md",
    "instrument, instruments/charter.yaml",
    "site, ../site.yaml"
  })
  void theProjectSetsEveryKeyOfTheSchemas(String schema, String files) throws IOException {
    JsonNode root = new JsonMapper().readTree(Files.readString(SCHEMAS.resolve(schema + ".json")));
    TreeSet<String> keys = new TreeSet<>();
    properties(root, root.path("definitions"), "", keys);
    for (String file : files.split(" ")) {
      String text = Files.readString(folder.resolve("content").resolve(file));
      String yaml = file.endsWith(".md") ? text.split("(?m)^---$", 3)[1] : text;
      remove(new Load(LoadSettings.builder().build()).loadFromString(yaml), "", keys);
    }
    assertEquals("[]", keys.toString());
  }

  private static void properties(
      JsonNode node, JsonNode definitions, String path, Collection<String> keys) {
    String reference = node.path("$ref").asString("");
    if (!reference.isEmpty()) {
      String name = reference.substring(reference.lastIndexOf('/') + 1);
      properties(definitions.path(name), definitions, path, keys);
    }
    node.path("anyOf").forEach(each -> properties(each, definitions, path, keys));
    if (node.path("items").isObject()) {
      properties(node.path("items"), definitions, path, keys);
    }
    node.path("properties")
        .properties()
        .forEach(
            property -> {
              keys.add(path + property.getKey());
              properties(property.getValue(), definitions, path + property.getKey() + ".", keys);
            });
  }

  private static void remove(Object value, String path, Collection<String> keys) {
    if (value instanceof List<?> list) {
      list.forEach(each -> remove(each, path, keys));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, inner) -> {
            keys.remove(path + key);
            remove(inner, path + key + ".", keys);
          });
    }
  }
}
