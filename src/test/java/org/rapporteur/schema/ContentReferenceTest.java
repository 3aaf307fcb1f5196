package org.rapporteur.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** docs/content.md is made of the schemas; -Drewrite=true writes it anew. */
class ContentReferenceTest {

  private static final Path PAGE = Path.of("docs/content.md");

  private static final String HEAD =
      """
      # The keys of the content's files

      Made of the schemas that stand in every edition's `data/schema/`. A key that is not named here is an
      error. A text can be written without quotes unless it holds a colon and a space, or a space and a
      hash; where a list is taken, a single value counts as a list of one.
      """;

  /** What a value of each definition is, as an editor would say it. */
  private static final Map<String, String> TAKES =
      Map.ofEntries(
          Map.entry("text", "a text"),
          Map.entry("texts", "a text, or a list of them"),
          Map.entry("date", "a date: `2023`, `2023-09` or `2023-09-12`"),
          Map.entry("url", "a web address, from `https://` on"),
          Map.entry("urlOrText", "a web address, or a text"),
          Map.entry("baseUrl", "a web address without `?` and `#`"),
          Map.entry("version", "a version: `0.1` or `0.1.2`"),
          Map.entry("email", "an e-mail address"),
          Map.entry("number", "a whole number"),
          Map.entry("language", "a language tag"),
          Map.entry("flag", "`true` or `false`"),
          Map.entry(
              "types", "words of `law`, `policy`, `practice`, `data`, `information`, `action`"),
          Map.entry("settings", "words of `light`, `dark`, `forced-colours`, `rtl`"),
          Map.entry("id", "an id"),
          Map.entry("ids", "an id, or a list of them"),
          Map.entry("order", "a list of ids, each once"),
          Map.entry("aliases", "an address with a slash at its end, or a list of them"),
          Map.entry("rules", "keys with `off`, `warning` or `error`"),
          Map.entry("article", "a number, perhaps with a word behind it"),
          Map.entry("byLanguage", "a text, or one for each language tag"),
          Map.entry("links", "a web address, or one for each language tag"),
          Map.entry("instrumentId", "small letters, digits and single hyphens"),
          Map.entry("letter", "a small letter"),
          Map.entry("folder", "a folder's name"),
          Map.entry("place", "small letters with a slash at the end"),
          Map.entry("address", "an address of the site"),
          Map.entry("bases", "a list of places"),
          Map.entry("fingerprint", "16 digits and letters a to f"),
          Map.entry("mark", "32 digits and letters a to f"));

  @Test
  void thePageSaysWhatTheSchemasSay() throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    for (Kind kind : Kind.values()) {
      section(ContentSchema.of(kind), page);
    }
    if (Boolean.getBoolean("rewrite")) {
      Files.writeString(PAGE, page);
    }
    assertEquals(page.toString(), Files.readString(PAGE), "write it anew with -Drewrite=true");
  }

  @Test
  void everyPropertyIsDescribedInOneOrTwoSentences() {
    for (Kind kind : Kind.values()) {
      JsonNode root = ContentSchema.of(kind).root();
      assertEquals(kind.schema + ".json", root.path("$id").asString(), "no address of a build");
      assertTrue(root.path("description").asString().endsWith("."), kind.schema);
      for (ContentSchema.Property property : ContentSchema.of(kind).properties()) {
        String description = property.node().path("description").asString("");
        assertTrue(description.matches("[A-Z].*\\."), property + description);
        assertTrue(description.split("\\. ").length <= 2, property + description);
      }
    }
  }

  private static void section(ContentSchema schema, StringBuilder page) {
    page.append("\n## ").append(schema.root().get("title").asString()).append("\n\n");
    page.append(schema.root().get("description").asString()).append("\n\n");
    page.append("| key | | takes | what it says | example |\n|---|---|---|---|---|\n");
    for (ContentSchema.Property property : schema.properties()) {
      List<String> cells =
          List.of(
              "`" + property.name() + "`",
              property.required() ? "needed" : "",
              takes(property, schema),
              property.node().get("description").asString(),
              examples(property));
      page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
  }

  private static String takes(ContentSchema.Property property, ContentSchema schema) {
    if (!schema.keysAt(property.path()).isEmpty()) {
      return property.listed() ? "a list of keys with values" : "keys with values";
    }
    JsonNode words = property.node().path("enum");
    if (property.type().isEmpty() && words.isArray()) {
      List<String> all = new ArrayList<>();
      words.forEach(word -> all.add("`" + word.asString() + "`"));
      return String.join(", ", all);
    }
    if (property.type().isEmpty()) {
      return "anything";
    }
    String takes = TAKES.get(property.type());
    assertTrue(takes != null, "say what a value of “" + property.type() + "” is");
    return takes;
  }

  private static String examples(ContentSchema.Property property) {
    List<String> all = new ArrayList<>();
    property.node().path("examples").forEach(example -> all.add("`" + written(example) + "`"));
    return String.join("<br>", all).replace("|", "\\|");
  }

  private static String written(JsonNode example) {
    return example.isString() && !example.asString().contains(": ")
        ? example.asString()
        : CoreYaml.flow(example);
  }
}
