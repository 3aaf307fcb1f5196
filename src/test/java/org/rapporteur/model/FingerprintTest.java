package org.rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ledgers store fingerprints, so every later version must compute the same ones. */
class FingerprintTest {

  /** The expected values were computed with Python's hashlib and unicodedata. */
  @Test
  void isTheBeginningOfTheSha256OfTheComposedText() {
    assertEquals("eeea5d8a5818c9e4", Fingerprint.of("Water", "Protect it."));
    String demand = "L’État protège l’eau.";
    assertEquals("a342f3b75432f928", Fingerprint.of("Protéger l’eau", demand));
    assertEquals(
        "a342f3b75432f928",
        Fingerprint.of(
            Normalizer.normalize("Protéger l’eau", Normalizer.Form.NFD),
            Normalizer.normalize(demand, Normalizer.Form.NFD)));
    assertEquals("7acaace9638d63c1b5082e3f6f124337", Fingerprint.ofErased("5a17", "nd-3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Protect  it.",
        "Protect\nit.",
        "Protect\r\n\tit.",
        "  Protect it.\n\n",
        "Protect\u00A0it.",
        "Protect \u2028\u2029\u3000\u000Bit."
      })
  void whiteSpaceDoesNotCount(String demand) {
    assertEquals(Fingerprint.of("Water", "Protect it."), Fingerprint.of("Water", demand));
    assertEquals(Fingerprint.of("Protect it.", ""), Fingerprint.of(demand, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Protectit.", "protect it.", "Protect it", "Protect \u200Bit."})
  void anyOtherChangeCounts(String demand) {
    assertNotEquals(Fingerprint.of("Water", "Protect it."), Fingerprint.of("Water", demand));
  }
}
