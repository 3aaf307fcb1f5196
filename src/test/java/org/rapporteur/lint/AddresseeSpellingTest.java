package org.rapporteur.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.SmallProject;
import org.rapporteur.diagnostic.Rule;

/** Which names of addressees count as two spellings of one name. */
class AddresseeSpellingTest {

  @TempDir Path folder;

  private long reported(String one, String other, int times) throws IOException {
    SmallProject project = SmallProject.in(folder);
    for (int i = 0; i < times; i++) {
      String id = "de-" + (10 + i);
      project.recommendation("01-detention", id, "Ask " + i, "Ask for thing " + i + ".");
      project.add(
          "content/themes/01-detention/" + id + ".md", "addressees: [" + one + ", " + other + "]");
    }
    return project.lint().stream().filter(d -> d.rule() == Rule.ADDRESSEE_SPELLING).count();
  }

  @ParameterizedTest
  @CsvSource({
    "Iceland, Ireland, 0",
    "The Government of Iceland, The government of Ireland, 0",
    "Islande, Irlande, 0",
    "Исландия, Ирландия, 0",
    "Iceland, Icelend, 1",
    "The Government of Ireland, The Govermnent of Ireland, 1",
    "Ministry of Justice, Ministry of Jutsice, 1",
    "U.S. Congress, US Congress, 1"
  })
  void oneLetterIsNoMistakeBetweenStates(String one, String other, int count) throws IOException {
    assertEquals(count, reported(one, other, 1));
  }

  @Test
  void oneLetterIsNoMistakeIfBothNamesOccurOften() throws IOException {
    assertEquals(3, reported("The port authority", "The part authority", 3));
    assertEquals(0, reported("The port authority", "The part authority", 4));
    assertEquals(4, reported("U.S. Congress", "US Congress", 4));
  }
}
