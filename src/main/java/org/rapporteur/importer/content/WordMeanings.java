package org.rapporteur.importer.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.importer.outline.ValueMap;
import org.rapporteur.message.Messages;
import org.rapporteur.model.StatusVocabulary;

/**
 * What the words of a file mean in a report.
 *
 * @param values the values that an editor chose, and those of the program in the report's language
 * @param statuses the statuses of progress that the report lists
 * @param file the name of the file
 */
public record WordMeanings(ValueMap values, StatusVocabulary statuses, String file) {

  private static final List<String> POSITIONS =
      List.of("supported", "partly-supported", "noted", "under-consideration", "rejected");

  /** The types of front matter. */
  public static final List<String> TYPES =
      List.of("law", "policy", "practice", "data", "information", "action");

  /** The words by which the program itself prints positions and types in a language. */
  public static ValueMap printed(String language) {
    Messages messages = Messages.of(language);
    Map<String, String> positions = new LinkedHashMap<>();
    POSITIONS.forEach(each -> positions.put(messages.text("position." + each), each));
    Map<String, String> types = new LinkedHashMap<>();
    TYPES.forEach(each -> types.put(messages.text("type." + each), each));
    return new ValueMap(Map.of(ValueMap.POSITION, positions, "types", types));
  }
}
