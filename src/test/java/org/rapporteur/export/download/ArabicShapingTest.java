package org.rapporteur.export.download;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicShapesTest {

  /** What is turned round is drawn from left to right, so an opening bracket must stay one. */
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
  void bracketsAreMirrored(String text, String drawn) {
    assertEquals(drawn, new ArabicShaping().reorderRTLTextToLTR(text));
  }

  @ParameterizedTest
  @CsvSource({"😀ا, ا😀", "'', ''"})
  void charactersStayWhole(String text, String drawn) {
    assertEquals(drawn, new ArabicShaping().reorderRTLTextToLTR(text));
  }
}
