package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.StatusVocabulary;
import org.rapporteur.model.StatusVocabulary.NamedStatus;
import org.rapporteur.model.StatusVocabulary.StatusClass;

/** The words of a report for commands that write responses and progress. */
class FollowUpWordsTest {

  @TempDir Path folder;

  private StatusVocabulary statuses(String report) throws IOException {
    Files.writeString(folder.resolve("report.yaml"), report);
    return new FollowUpWords(folder).statuses();
  }

  @Test
  void theStatusesAreThoseOfTheReport() throws IOException {
    assertEquals(
        List.of(new NamedStatus("Begun", StatusClass.PARTIAL)),
        statuses("title: A\nstatuses: [{name: Begun, class: partial}]\n").statuses());
    assertEquals(List.of(), statuses("title: A\n").statuses());
    assertEquals(StatusVocabulary.NONE, statuses("title: [A\n"));
    assertEquals(StatusVocabulary.NONE, statuses("A report.\n"));
  }

  @ParameterizedTest
  @CsvSource({"supported, true", "Accepted in part, true", "takes note, true", "Begun, false"})
  void aWordIsAPositionIfItMeansOne(String word, boolean expected) {
    assertEquals(expected, FollowUpWords.isPosition(word));
  }

  @Test
  void thePositionsAreThoseOfTheFormat() {
    assertEquals(
        List.of("supported", "partly-supported", "noted", "under-consideration", "rejected"),
        FollowUpWords.positions());
  }
}
