package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of States and inquiries for their positions. */
class PositionWordsTest {

  @ParameterizedTest
  @CsvSource({
    "supported, supported",
    "SUPPORTED, supported",
    "Accepted, supported",
    "Agreed, supported",
    "enjoys support, supported",
    "partly-supported, partly-supported",
    "Partially accepted, partly-supported",
    "Accepted in principle, partly-supported",
    "Agree in principle, partly-supported",
    "Noted, noted",
    "takes note, noted",
    "Subject to further consideration, under-consideration",
    "under-consideration, under-consideration",
    "Not accepted, rejected",
    "does not enjoy support, rejected",
    "not-supported, rejected"
  })
  void meanAPosition(String word, String position) {
    assertEquals(Optional.of(position), PositionWords.meaning(word));
  }

  @ParameterizedTest
  @CsvSource({"yes", "supporting", "''", "accepted by some"})
  void otherWordsMeanNone(String word) {
    assertEquals(Optional.empty(), PositionWords.meaning(word));
  }
}
