package org.rapporteur.treaty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvisionTest {

  private static Provision provision(int article, String paragraph, String letter, String numeral) {
    return new Provision("iccpr", ArticleNumber.of(article), paragraph, letter, numeral);
  }

  @Test
  void provisionsAreInTheOrderOfTheInstrument() {
    List<Provision> sorted =
        List.of(
            provision(9, "", "", ""),
            provision(9, "", "a", ""),
            provision(9, "2", "", ""),
            provision(9, "2", "a", ""),
            provision(9, "2", "a", "i"),
            provision(9, "2", "a", "ii"),
            provision(9, "2", "a", "v"),
            provision(9, "2", "a", "ix"),
            provision(9, "2", "b", ""),
            provision(9, "2", "z", ""),
            provision(9, "2", "aa", ""),
            provision(9, "2", "ii", ""),
            provision(9, "2", "ix", ""),
            provision(9, "10", "", ""),
            provision(10, "", "", ""));
    for (int first = 0; first < sorted.size(); first++) {
      List<Provision> other = new ArrayList<>(sorted);
      Collections.rotate(other, first);
      assertEquals(sorted, other.stream().sorted().toList());
    }
  }

  @Test
  void anArticleHasNothingBelowIt() {
    assertTrue(provision(9, "", "", "").isArticle());
    assertEquals("iccpr/9", provision(9, "", "", "").toString());
    assertFalse(provision(9, "2", "", "").isArticle());
    assertFalse(provision(9, "", "a", "").isArticle());
    assertEquals("iccpr/9(2)(a)(ii)", provision(9, "2", "a", "ii").toString());
  }
}
