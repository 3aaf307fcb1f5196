package org.rapporteur.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests data/recommendations.json of built sites against the schema that they publish. */
class DataSchemaTest {

  private static final Path SITE = Path.of("site/data");
  private static final String SCHEMA = "schema/recommendations-data.json";
  private static final String GOLDEN = "src/test/resources/sites/two-reports/expected/";

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(
            SchemaLocation.of("https://example.org/data/" + SCHEMA),
            Files.readString(SITE.resolve(SCHEMA)),
            InputFormat.JSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"site/", GOLDEN + "usa/", GOLDEN + "usa/ar/", GOLDEN + "local/"})
  void publishedDataFollowTheSchema(String site) throws IOException {
    String data = Files.readString(Path.of(site + "data/recommendations.json"));
    assertEquals(List.of(), schema().validate(data, InputFormat.JSON));
    // A key that the schema does not describe would pass it.
    JsonNode root = JsonMapper.shared().readTree(Files.readString(SITE.resolve(SCHEMA)));
    JsonNode published = JsonMapper.shared().readTree(data);
    assertDescribed(published.get("report"), root.at("/properties/report/properties"));
    for (JsonNode recommendation : published.get("recommendations")) {
      assertDescribed(recommendation, root.at("/definitions/recommendation/properties"));
      for (JsonNode article : recommendation.path("articles")) {
        assertDescribed(
            article, root.at("/definitions/recommendation/properties/articles/items/properties"));
      }
    }
  }

  private static void assertDescribed(JsonNode published, JsonNode properties) {
    Set<String> undescribed = new TreeSet<>(published.propertyNames());
    undescribed.removeAll(properties.propertyNames());
    assertEquals(Set.of(), undescribed);
  }

  @Test
  void rejectsInvalidData() throws IOException {
    String data = Files.readString(SITE.resolve("recommendations.json"));
    for (String invalid :
        List.of(
            data.replaceFirst("\"published\",\"theme\"", "\"withdrawn\",\"theme\""),
            data.replaceFirst("\"title\"", "\"titel\""),
            data.replaceFirst("\"wording\":\"restated\"", "\"wording\":\"ours\""),
            data.replaceFirst("\"id\":\"nd-1\"", "\"id\":\"ND 1\""))) {
      assertTrue(!invalid.equals(data), "the replacement changed the data");
      assertTrue(
          !schema().validate(invalid, InputFormat.JSON).isEmpty(), invalid.substring(0, 300));
    }
  }
}
