package org.rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.TranslationStatus.State;

class OriginalFingerprintTest {

  @Test
  void aPartIsTheBeginningOfTheSha256OfItsText() {
    // printf 'End it' | sha256sum
    assertEquals("a3742bd6", Fingerprint.ofPart("End it"));
    assertEquals("e3b0c442", Fingerprint.ofPart(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Détenir un an", " De\u0301tenir  un\n\tan\r\n", "Détenir\u00a0un\u2028an"})
  void ignoresWhiteSpaceAndComposition(String text) {
    assertEquals(Fingerprint.ofPart("Détenir un an"), Fingerprint.ofPart(text));
  }

  @Test
  void noticesLettersAndSigns() {
    assertNotEquals(Fingerprint.ofPart("24 hours."), Fingerprint.ofPart("48 hours."));
    assertNotEquals(Fingerprint.ofPart("24 hours."), Fingerprint.ofPart("24 hours"));
    assertNotEquals(Fingerprint.ofPart("24 hours."), Fingerprint.ofPart("24 Hours."));
  }

  @Test
  void readsWhatItWrites() {
    OriginalFingerprint print = of("title", "A", "history/2026-03-01/2", "B");
    assertEquals("title=559aead0 history/2026-03-01/2=df7e70e5", print.toString());
    assertEquals(Optional.of(print), OriginalFingerprint.parse(" " + print + "  "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "title=559aead",
        "title=559AEAD0",
        "=559aead0",
        "title=559aead0,text=559aead0",
        "title=559aead0 title=df7e70e5"
      })
  void rejectsOtherForms(String text) {
    assertEquals(Optional.empty(), OriginalFingerprint.parse(text));
  }

  @Test
  void aTranslationIsStaleIfAPartDiffers() {
    OriginalFingerprint recorded = of("title", "A", "demand", "B");
    assertEquals(State.UP_TO_DATE, status(recorded, of("demand", "B", "title", "A")).state());
    TranslationStatus stale = status(recorded, of("title", "A", "demand", "C", "sections", ""));
    assertEquals(State.STALE, stale.state());
    assertEquals(List.of("demand"), stale.changed());
  }

  @Test
  void whatIsNotRecordedIsNotStale() {
    OriginalFingerprint now = of("title", "A", "demand", "B");
    assertEquals(State.UNRECORDED, status(OriginalFingerprint.NONE, now).state());
    assertEquals(State.UNRECORDED, status(of("title", "A"), now).state());
    assertEquals(State.UP_TO_DATE, status(now, of("title", "A")).state());
    assertEquals(State.MISSING, TranslationStatus.of(Optional.empty()));
  }

  private static TranslationStatus status(OriginalFingerprint recorded, OriginalFingerprint now) {
    return new TranslationStatus("de-1.fr.md", "en", recorded, now, List.of());
  }

  private static OriginalFingerprint of(String... namesAndTexts) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      texts.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return OriginalFingerprint.of(texts);
  }
}
