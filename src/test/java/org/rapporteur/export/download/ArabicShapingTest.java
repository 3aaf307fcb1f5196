package org.rapporteur.export.download;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicShapingTest {

  /** Reversed text is drawn from left to right, so an opening bracket must still open. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      textBlock =
          """
          ا(ب)ج     | ج(ب)ا
          ا[ب]ج     | ج[ب]ا
          ا{ب}ج     | ج{ب}ا
          ا<ب>ج     | ج<ب>ا
          ا«ب»ج     | ج«ب»ا
          ا‹ب›ج     | ج‹ب›ا
          ا(«ب»)    | («ب»)ا
          """)
  void mirrorsBrackets(String text, String drawn) {
    String reversed = new ArabicShaping(true).reorderRTLTextToLTR(text);
    assertEquals(drawn, reversed.replace(RightToLeftSigns.MARK, ""));
  }

  @ParameterizedTest
  @CsvSource({"😀ا, ا😀", "'', ''"})
  void doesNotSplitCharacters(String text, String drawn) {
    String reversed = new ArabicShaping(true).reorderRTLTextToLTR(text);
    assertEquals(drawn, reversed.replace(RightToLeftSigns.MARK, ""));
  }
}
