package org.rapporteur.schema;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads YAML as an editor's language server does, with the core schema of YAML 1.2. */
final class CoreYaml {

  private static final JsonMapper MAPPER = new JsonMapper();

  private static final Map<String, Boolean> PLAIN = new ConcurrentHashMap<>();

  private CoreYaml() {}

  /** The document; empty if it cannot be read. */
  static Optional<JsonNode> read(String yaml) {
    try {
      Load load = new Load(LoadSettings.builder().setSchema(new CoreSchema()).build());
      Object document = load.loadFromString(yaml);
      return Optional.of(MAPPER.valueToTree(document));
    } catch (YamlEngineException e) {
      return Optional.empty();
    }
  }

  /** The keys of a content file as text; for Markdown its front matter, empty if it has none. */
  static Optional<String> keys(String text, boolean frontMatter) {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (!frontMatter) {
      return Optional.of(content);
    }
    String[] parts = content.split("(?m)^---[ \\t\\r]*$\\R?", 3);
    return parts.length == 3 && parts[0].isEmpty() ? Optional.of(parts[1]) : Optional.empty();
  }

  /**
   * Writes a document as YAML: each key on a line with its value, each map of a list on a line, and
   * texts without quotes where they need none.
   */
  static String write(JsonNode document) {
    if (!document.isObject() || document.isEmpty()) {
      return document + "\n";
    }
    StringBuilder yaml = new StringBuilder();
    for (var entry : document.properties()) {
      yaml.append(entry.getKey()).append(':');
      JsonNode value = entry.getValue();
      if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
        yaml.append('\n');
        value.forEach(item -> yaml.append("- ").append(flow(item)).append('\n'));
      } else if (value.isNull()) {
        yaml.append('\n');
      } else {
        yaml.append(' ').append(flow(value)).append('\n');
      }
    }
    return yaml.toString();
  }

  static String flow(JsonNode value) {
    StringBuilder flow = new StringBuilder();
    if (value.isObject()) {
      for (var entry : value.properties()) {
        flow.append(flow.isEmpty() ? "" : ", ").append(entry.getKey()).append(": ");
        flow.append(flow(entry.getValue()));
      }
      return "{" + flow + "}";
    }
    if (value.isArray()) {
      value.forEach(item -> flow.append(flow.isEmpty() ? "" : ", ").append(flow(item)));
      return "[" + flow + "]";
    }
    boolean plain = value.isString() && PLAIN.computeIfAbsent(value.asString(), CoreYaml::isPlain);
    return plain ? value.asString() : value.toString();
  }

  /** Whether a text without quotes is read as the same text. */
  private static boolean isPlain(String text) {
    return text.matches("[A-Za-z0-9][A-Za-z0-9.-]*")
        && read(text).filter(JsonNode::isString).isPresent();
  }
}
