package org.rapporteur.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Validates an example in the documentation: a content file or another program's file. */
public final class Example {

  private Example() {}

  /**
   * The problems of an example.
   *
   * @param schema the published schema that it must match; "none" for another program's YAML
   */
  public static List<String> problems(String schema, String text) {
    Optional<Kind> kind =
        Arrays.stream(Kind.values()).filter(k -> k.schema.equals(schema)).findFirst();
    if (kind.isEmpty() && !schema.equals("none")) {
      return List.of("there is no schema " + schema);
    }
    Optional<JsonNode> read =
        CoreYaml.keys(text, kind.map(Kind::isFrontMatter).orElse(false)).flatMap(CoreYaml::read);
    if (read.isEmpty() || !read.get().isObject()) {
      return List.of("this is not YAML, or has no front matter");
    }
    return kind.map(k -> ContentSchema.of(k).problems(read.get())).orElse(List.of());
  }
}
