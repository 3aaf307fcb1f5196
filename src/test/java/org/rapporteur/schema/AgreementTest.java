package org.rapporteur.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tests that the schemas and the loader agree. Every property of the examples is removed, misspelt
 * and given other values in turn, and both must accept or both reject it. See {@link SchemaRules}
 * for what a schema cannot check.
 */
class AgreementTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String UNKNOWN_KEY = "xqzxqz";

  @TempDir static Path folder;
  private static final Map<Kind, SampleProject> PROJECTS = new EnumMap<>(Kind.class);

  @BeforeAll
  static void write() throws IOException {
    for (Kind kind : Kind.values()) {
      PROJECTS.put(kind, SampleProject.around(kind, folder));
    }
  }

  /**
   * The loader's diagnostics for schema rules. In the sample, every id in the right form exists.
   */
  private static List<Diagnostic> loaderDiagnostics(Kind kind, JsonNode document)
      throws IOException {
    return PROJECTS.get(kind).diagnostics(kind, document).stream()
        .filter(diagnostic -> diagnostic.span().file().equals(kind.sample))
        .filter(
            diagnostic -> SchemaRules.covers(diagnostic) || diagnostic.rule() == Rule.UNKNOWN_ID)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> examplesHaveNoProblems() throws IOException {
    SampleProject whole = new SampleProject(folder.resolve("whole"), EnumSet.allOf(Kind.class));
    return Arrays.stream(Kind.values())
        .map(
            kind ->
                DynamicTest.dynamicTest(
                    kind.schema,
                    () -> {
                      ContentSchema schema = ContentSchema.of(kind);
                      assertEquals(List.of(), schema.problems(schema.example()));
                      assertEquals(
                          List.of(),
                          whole.diagnostics(kind, schema.example()).stream()
                              .filter(d -> d.severity() == Severity.ERROR)
                              .toList());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyProperty() {
    return Arrays.stream(Kind.values())
        .map(ContentSchema::of)
        .flatMap(schema -> schema.properties().stream().flatMap(p -> cases(schema, p)));
  }

  private static Stream<DynamicTest> cases(ContentSchema schema, ContentSchema.Property property) {
    String name = schema.kind().schema + "." + property.name();
    Map<String, JsonNode> cases = new LinkedHashMap<>();
    ObjectNode removed = schema.example();
    JsonNode value = holder(removed, property.path()).remove(property.key());
    cases.put("removed", removed);
    ObjectNode misspelt = schema.example();
    ObjectNode holder = holder(misspelt, property.path());
    holder.set(property.key() + "x", holder.remove(property.key()));
    cases.put("misspelt", misspelt);
    values(value)
        .forEach(
            (what, other) -> {
              ObjectNode document = schema.example();
              holder(document, property.path()).set(property.key(), other);
              cases.put(what, document);
            });
    return cases.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    name + ": " + entry.getKey(), () -> assertAgree(schema, entry.getValue())));
  }

  private static Map<String, JsonNode> values(JsonNode value) {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    JsonNode first = value.isArray() ? value.get(0) : value;
    values.put("one alone", first);
    values.put("a list of one", list(first));
    values.put("an empty list", list());
    values.put("a list in a list", list(list(first)));
    values.put("a list of a word", list(json("\"elsewhere\"")));
    values.put("a list of nothing", list(json("null")));
    values.put("an empty map", json("{}"));
    values.put("a map", json("{\"elsewhere\": \"x\"}"));
    values.put("a number", json("7"));
    values.put("a broken number", json("1.5"));
    values.put("blank", json("\"\""));
    values.put("nothing", json("null"));
    values.put("true", json("true"));
    values.put("a word", json("\"elsewhere\""));
    values.put("words", json("\"something, and (else)\""));
    return values;
  }

  private static void assertAgree(ContentSchema schema, JsonNode document) throws IOException {
    String yaml = CoreYaml.write(document);
    JsonNode parsed = CoreYaml.read(yaml).orElseThrow();
    List<String> problems = schema.problems(parsed);
    List<Diagnostic> diagnostics = loaderDiagnostics(schema.kind(), document);
    assertEquals(
        diagnostics.isEmpty(),
        problems.isEmpty(),
        () -> yaml + "loader: " + diagnostics + "\nschema: " + problems);
  }

  /** The map that contains the property; in a list, the first one. */
  private static ObjectNode holder(JsonNode document, List<String> path) {
    JsonNode at = document;
    for (String key : path.subList(0, path.size() - 1)) {
      at = at.get(key);
      at = at.isArray() ? at.get(0) : at;
    }
    return (ObjectNode) at;
  }

  @TestFactory
  Stream<DynamicTest> schemaAndLoaderKnowTheSameKeys() {
    return Arrays.stream(Kind.values())
        .map(ContentSchema::of)
        .flatMap(
            schema -> {
              List<List<String>> maps = new ArrayList<>(List.of(List.of()));
              if (schema.kind() == Kind.PERMALINKS) {
                maps.clear(); // Read line by line: an unknown key is reported as an address.
              }
              schema.properties().stream()
                  .map(ContentSchema.Property::path)
                  .filter(path -> !schema.keysAt(path).isEmpty())
                  .forEach(maps::add);
              return maps.stream()
                  .map(
                      path ->
                          DynamicTest.dynamicTest(
                              schema.kind().schema + "." + String.join(".", path),
                              () -> assertSameKeys(schema, path)));
            });
  }

  private static void assertSameKeys(ContentSchema schema, List<String> path) throws IOException {
    List<String> keys = new ArrayList<>(path);
    keys.add(UNKNOWN_KEY);
    ObjectNode document = schema.example();
    holder(document, keys).put(UNKNOWN_KEY, "x");
    assertTrue(!schema.problems(document).isEmpty());
    Diagnostic diagnostic =
        PROJECTS.get(schema.kind()).diagnostics(schema.kind(), document).stream()
            .filter(d -> d.rule() == Rule.UNKNOWN_KEY)
            .findFirst()
            .orElseThrow();
    Matcher help = Pattern.compile("Use one of: (.*)\\.").matcher(diagnostic.help());
    assertTrue(help.matches(), diagnostic.help());
    assertEquals(
        new TreeSet<>(schema.keysAt(path)), new TreeSet<>(List.of(help.group(1).split(", "))));
  }

  @TestFactory
  Stream<DynamicTest> forms() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String date :
        List.of(
            "2023",
            "2023-09",
            "2023-09-30",
            "2023-09-31",
            "2023-13",
            "2023-00",
            "2023-2-1",
            "0000",
            "2024-02-29",
            "2023-02-30",
            "202",
            "20230",
            "12.9.2023",
            "2023-09-12T10:00")) {
      tests.add(form(Kind.REPORT, "submitted", date));
      tests.add(form(Kind.INSTRUMENT, "adopted", date));
      tests.add(form(Kind.RECOMMENDATION, "history.date", date));
    }
    for (String url :
        List.of(
            "https://example.org",
            "HTTP://example.org/a?b=c#d",
            "https://example.org:8080/é",
            "ftp://example.org/",
            "https:/example.org",
            "https://",
            "example.org",
            "javascript:x()",
            "https://me@example.org/",
            "https://example.org/a b",
            "https://example.org/<b>",
            "https://127.0.0.1/",
            "mailto:a@example.org",
            "//example.org/",
            "http:example.org")) {
      tests.add(form(Kind.REPORT, "source.url", url));
      tests.add(form(Kind.REPORT, "base-url", url));
      tests.add(form(Kind.SITE, "base-url", url));
      tests.add(form(Kind.RECOMMENDATION, "responses.source", url));
    }
    for (String language :
        List.of("en", "zh-Hans", "pt-BR", "es-419", "EN", "english", "en_GB", "e", "zh-hans")) {
      tests.add(form(Kind.REPORT, "language", language));
      tests.add(form(Kind.RECOMMENDATION, "responses.language", language));
      tests.add(form(Kind.SITE, "editions.language", language));
    }
    for (String id : List.of("nd-1", "nd-01", "ND-1", "nd1", "n-1", "nd-", "nd-1aa")) {
      tests.add(form(Kind.RECOMMENDATION, "related", id));
    }
    for (String id : List.of("a", "a1-b2", "1a", "A", "a--b", "a_b", "a-")) {
      tests.add(form(Kind.INSTRUMENT, "id", id));
    }
    for (String base : List.of("usa/", "usa/es/", "/usa/", "usa", "Usa/", "es/é/", "a//", "../")) {
      tests.add(form(Kind.SITE, "editions.base", base));
    }
    for (String content : List.of("usa", "Usa", "usa-2", "usa_2", "-usa", "usa/x", "..", "a b")) {
      tests.add(form(Kind.SITE, "editions.content", content));
    }
    for (String number : List.of("0", "139", "999999999", "1000000000", "-1", "1,5", "x")) {
      tests.add(form(Kind.REPORT, "session.number", number));
      tests.add(form(Kind.INSTRUMENT, "articles.paragraphs", number));
    }
    for (String number : List.of("1", "1 bis", "1bis", "0", "10000", "1 BIS", "bis", "1-bis")) {
      tests.add(form(Kind.INSTRUMENT, "articles.number", number));
      tests.add(form(Kind.INSTRUMENT, "parts.first", number));
    }
    for (String version :
        List.of("0.1", "0", "0.0.12", "01", "0.1.2.3", "v0.1", "0.1-dev", ">=0.1")) {
      tests.add(form(Kind.REPORT, "rapporteur", version));
      tests.add(form(Kind.SITE, "rapporteur", version));
    }
    for (String mail : List.of("a@b", "a b@c", "a@", "@b", "a@b@c", "a@b.org")) {
      tests.add(form(Kind.REPORT, "contact.email", mail));
    }
    return tests.stream();
  }

  private static DynamicTest form(Kind kind, String name, String text) {
    return DynamicTest.dynamicTest(
        kind.schema + "." + name + ": “" + text + "”",
        () -> {
          ContentSchema schema = ContentSchema.of(kind);
          List<String> path = List.of(name.split("\\."));
          ObjectNode document = schema.example();
          holder(document, path).put(path.get(path.size() - 1), text);
          assertAgree(schema, document);
        });
  }

  @TestFactory
  Stream<DynamicTest> statuses() {
    return Stream.of("draft", "published", "merged", "withdrawn", "erased")
        .flatMap(
            status ->
                Stream.of("title", "successors", "history")
                    .map(
                        key ->
                            DynamicTest.dynamicTest(
                                status + " without " + key,
                                () -> {
                                  ContentSchema schema = ContentSchema.of(Kind.RECOMMENDATION);
                                  ObjectNode document = schema.example().put("status", status);
                                  document.remove(key);
                                  assertAgree(schema, document);
                                })));
  }

  private static JsonNode json(String text) {
    return MAPPER.readTree(text);
  }

  private static JsonNode list(JsonNode... items) {
    ArrayNode list = MAPPER.createArrayNode();
    Arrays.stream(items).forEach(list::add);
    return list;
  }
}
