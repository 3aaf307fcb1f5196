package org.rapporteur.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.model.StatusVocabulary;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.YamlReader;

/**
 * The words that a report uses to follow its recommendations up, for commands that write entries.
 *
 * @param content the folder that contains report.yaml
 */
public record FollowUpWords(Path content) {

  /** The statuses that report.yaml lists; none if the file cannot be read as YAML. */
  public StatusVocabulary statuses() {
    Diagnostics diagnostics = new Diagnostics();
    return YamlReader.read("report.yaml", text(), 1, diagnostics)
        .flatMap(node -> Fields.of(node, "report.yaml", diagnostics))
        .map(StatusesReader::read)
        .orElse(StatusVocabulary.NONE);
  }

  private String text() {
    try {
      return Files.readString(content.resolve("report.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a word means a position of a response. */
  public static boolean isPosition(String word) {
    return PositionWords.meaning(word).isPresent();
  }

  /** The positions of the format. */
  public static List<String> positions() {
    return PositionWords.POSITIONS;
  }
}
