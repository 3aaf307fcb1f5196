package org.rapporteur.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.export.Exporter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A published schema, which validates documents and lists its properties. */
final class ContentSchema {

  private static final JsonMapper MAPPER = new JsonMapper();

  private static final Map<Kind, ContentSchema> ALL = new EnumMap<>(Kind.class);

  private final Kind kind;
  private final JsonNode root;
  private final Schema validator;
  private final List<Property> properties = new ArrayList<>();

  /**
   * A property at any depth.
   *
   * @param path the path of keys to it
   * @param node its schema, with its reference resolved
   * @param required whether the map that contains it requires it
   * @param listed whether it takes a list of maps
   */
  record Property(List<String> path, JsonNode node, boolean required, boolean listed) {

    Property {
      path = List.copyOf(path);
    }

    String key() {
      return path.get(path.size() - 1);
    }

    /** The keys joined with full stops, such as {@code authors.name}. */
    String name() {
      return String.join(".", path);
    }

    /** The name of the definition that it refers to; empty if there is none. */
    String type() {
      return node.path("x-ref").asString("");
    }
  }

  private ContentSchema(Kind kind) {
    this.kind = kind;
    String text = text(kind);
    this.root = MAPPER.readTree(text);
    this.validator =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(
                SchemaLocation.of("https://example.org/data/schema/" + kind.schema + ".json"),
                text,
                InputFormat.JSON);
    properties(root, List.of(), properties);
  }

  static ContentSchema of(Kind kind) {
    return ALL.computeIfAbsent(kind, ContentSchema::new);
  }

  private static String text(Kind kind) {
    try (InputStream in = Exporter.class.getResourceAsStream("schema/" + kind.schema + ".json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Kind kind() {
    return kind;
  }

  JsonNode root() {
    return root;
  }

  /** The schema's problems with a document; empty if it is valid. */
  List<String> problems(JsonNode document) {
    return validator.validate(document).stream().map(Object::toString).toList();
  }

  /** All properties; those of a nested map follow it. */
  List<Property> properties() {
    return List.copyOf(properties);
  }

  /** The properties of a map, by the path of keys to it. */
  List<String> keysAt(List<String> path) {
    return properties().stream()
        .filter(p -> p.path().size() == path.size() + 1)
        .filter(p -> p.path().subList(0, path.size()).equals(path))
        .map(Property::key)
        .toList();
  }

  private void properties(JsonNode map, List<String> path, List<Property> all) {
    List<String> required = new ArrayList<>();
    map.path("required").forEach(key -> required.add(key.asString()));
    for (var entry : map.path("properties").properties()) {
      List<String> inner = new ArrayList<>(path);
      inner.add(entry.getKey());
      JsonNode node = resolved(entry.getValue());
      Optional<JsonNode> nested = map(node);
      boolean listed = nested.isPresent() && !node.has("properties");
      all.add(new Property(inner, node, required.contains(entry.getKey()), listed));
      nested.ifPresent(object -> properties(object, inner, all));
    }
  }

  /** The map that a property takes, alone or in a list. */
  private Optional<JsonNode> map(JsonNode node) {
    if (node.has("properties")) {
      return Optional.of(node);
    }
    JsonNode item = node.has("anyOf") ? node.get("anyOf").get(0) : node.path("items");
    return Optional.of(resolved(item)).filter(object -> object.has("properties"));
  }

  private JsonNode resolved(JsonNode node) {
    if (!node.has("$ref")) {
      return node;
    }
    String name = node.get("$ref").asString().replace("#/definitions/", "");
    ObjectNode merged = (ObjectNode) root.path("definitions").path(name).deepCopy();
    node.properties().forEach(entry -> merged.set(entry.getKey(), entry.getValue()));
    merged.remove("$ref");
    return merged.put("x-ref", name);
  }

  /** A document with every property once, each with its first example. */
  ObjectNode example() {
    return example(List.of());
  }

  private ObjectNode example(List<String> path) {
    ObjectNode map = MAPPER.createObjectNode();
    for (Property property : properties()) {
      if (property.path().size() == path.size() + 1
          && property.path().subList(0, path.size()).equals(path)) {
        map.set(property.key(), example(property));
      }
    }
    return map;
  }

  private JsonNode example(Property property) {
    if (property.node().has("examples")) {
      return property.node().get("examples").get(0);
    }
    ObjectNode map = example(property.path());
    ArrayNode list = MAPPER.createArrayNode();
    return property.listed() ? list.add(map) : map;
  }
}
