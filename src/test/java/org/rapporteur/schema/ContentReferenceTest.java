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

/** Tests docs/content.md, which is generated from the schemas; -Drewrite=true regenerates it. */
class ContentReferenceTest {

  private static final Path PAGE = Path.of("docs/content.md");

  private static final String HEAD =
      """
      # Keys of the content files

      This page lists every key of every content file. It is generated from the JSON schemas that each
      edition publishes in `data/schema/`. For an introduction, see [Write a report](writing.md).

      - A key that is not listed here is an error.
      - Text needs quotation marks if it contains a colon and a space, or a space and a hash.
      - Where a key takes a list, you can write a single value instead of a list of one.
      """;

  /** A description of the values of each definition, in plain terms for editors. */
  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("text", "text"),
          Map.entry("texts", "text, or a list of texts"),
          Map.entry("date", "a date: `2023`, `2023-09` or `2023-09-12`"),
          Map.entry("url", "a full web address, such as `https://example.org/`"),
          Map.entry("urlOrText", "a full web address, or text"),
          Map.entry("names", "text, or a list of texts"),
          Map.entry(
              "position",
              "`supported`, `partly-supported`, `noted`, `under-consideration` or `rejected`, or"
                  + " another usual word for one of these"),
          Map.entry(
              "sdgs", "an SDG target such as `16.3` or a goal such as `16`, or a list of these"),
          Map.entry(
              "earlier",
              "an id, an id after the folder of another report, or `document` with `paragraph`,"
                  + " `date` and `url`"),
          Map.entry("download", "`pdf`, `epub`, `zip`"),
          Map.entry("baseUrl", "a full web address without `?` and `#`"),
          Map.entry("colour", "a colour: `\"#7a2e0e\"`"),
          Map.entry("version", "a version: `0.1` or `0.1.2`"),
          Map.entry("email", "an e-mail address"),
          Map.entry("number", "a whole number"),
          Map.entry("language", "a language tag"),
          Map.entry("flag", "`true` or `false`"),
          Map.entry("types", "any of `law`, `policy`, `practice`, `data`, `information`, `action`"),
          Map.entry("settings", "any of `light`, `dark`, `forced-colours`, `rtl`"),
          Map.entry("id", "an id"),
          Map.entry("ids", "an id, or a list of ids"),
          Map.entry("order", "a list of ids, each once"),
          Map.entry(
              "aliases", "an address that ends in a slash or in `/#id`, or a list of addresses"),
          Map.entry("rules", "rules, each with `off`, `warning` or `error`"),
          Map.entry("article", "a number, optionally followed by a word"),
          Map.entry("byLanguage", "text, or one text for each language tag"),
          Map.entry("links", "a full web address, or one for each language tag"),
          Map.entry("instrumentId", "lower-case letters, digits and single hyphens"),
          Map.entry("letter", "a lower-case letter"),
          Map.entry("folder", "the name of a folder"),
          Map.entry("place", "lower-case letters, digits and hyphens, ending in a slash"),
          Map.entry("address", "an address of the site"),
          Map.entry("bases", "a list of paths"),
          Map.entry("fingerprint", "16 hexadecimal digits, with lower-case letters"),
          Map.entry("parts", "names of parts, each with 8 hexadecimal digits"),
          Map.entry("words", "a value for each word or heading of the file"),
          Map.entry("fingerprints", "8 hexadecimal digits for each key"),
          Map.entry("salt", "up to 64 hexadecimal digits, with lower-case letters"),
          Map.entry("mark", "32 hexadecimal digits, with lower-case letters"));

  @Test
  void thePageMatchesTheSchemas() throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    for (Kind kind : Kind.values()) {
      section(ContentSchema.of(kind), page);
    }
    if (Boolean.getBoolean("rewrite")) {
      Files.writeString(PAGE, page);
    }
    assertEquals(page.toString(), Files.readString(PAGE), "regenerate it with -Drewrite=true");
  }

  @Test
  void everyPropertyIsDescribedInOneOrTwoSentences() {
    for (Kind kind : Kind.values()) {
      JsonNode root = ContentSchema.of(kind).root();
      assertEquals(kind.schema + ".json", root.path("$id").asString(), "not an absolute address");
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
    page.append("| key | | value | description | example |\n|---|---|---|---|---|\n");
    for (ContentSchema.Property property : schema.properties()) {
      List<String> cells =
          List.of(
              "`" + property.name() + "`",
              property.required() ? "required" : "",
              takes(property, schema),
              property.node().get("description").asString(),
              examples(property));
      page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
  }

  private static String takes(ContentSchema.Property property, ContentSchema schema) {
    if (!schema.keysAt(property.path()).isEmpty()) {
      return property.listed() ? "a list of entries" : "nested keys";
    }
    JsonNode words = property.node().path("enum");
    if (property.type().isEmpty() && words.isArray()) {
      List<String> all = new ArrayList<>();
      words.forEach(word -> all.add("`" + word.asString() + "`"));
      return String.join(", ", all);
    }
    String alternative = property.node().path("anyOf").path(0).path("$ref").asString("");
    if (property.type().isEmpty() && alternative.isEmpty()) {
      return "any value";
    }
    if (property.type().isEmpty()) {
      return VALUES.get(alternative.replaceFirst(".*/", "")) + ", or a list of these";
    }
    String value = VALUES.get(property.type());
    assertTrue(value != null, "describe the values of “" + property.type() + "”");
    return value;
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
