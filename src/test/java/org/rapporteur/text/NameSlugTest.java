package org.rapporteur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Address;

/** Tests the segments of addresses that are derived from names. */
class NameSlugTest {

  @ParameterizedTest
  @CsvSource({
    "Port Authority, port-authority",
    "  the  Port   authority! , the-port-authority",
    "Ministère de l’Intérieur, ministere-de-linterieur",
    "İçişleri Bakanlığı, icisleri-bakanlıgı",
    "Straße 5, straße-5",
    "وزارة الداخلية, وزارة-الداخلية",
    "गृह मंत्रालय, गृह-मंत्रालय",
    "法務省, 法務省",
    "A/B (2024–25), a-b-2024-25",
  })
  void aSegmentHasTheLettersAndDigitsOfTheName(String name, String slug) {
    assertEquals(slug, NameSlug.of(name));
    assertEquals("by/x/" + slug + "/", Address.page("by", "x", slug).path());
  }

  @Test
  void longNamesWithTheSameStartDiffer() {
    String start =
        "Ministry of Foreign Affairs and of International Cooperation, Department of the ";
    assertEquals(
        "ministry-of-foreign-affairs-and-of-international-cooperation-",
        NameSlug.of(start + "North").replaceAll("[0-9a-f]{8}$", ""));
    assertNotEquals(NameSlug.of(start + "North"), NameSlug.of(start + "South"));
    assertEquals(
        NameSlug.of(start + "North"),
        NameSlug.of(start.toUpperCase(java.util.Locale.ROOT) + "north"));
    assertTrue(NameSlug.of("部".repeat(500)).length() < 75);
  }

  @Test
  void aNameOfSignsHasAnAddressToo() {
    assertEquals(8, NameSlug.of("—").length());
    assertNotEquals(NameSlug.of("—"), NameSlug.of("!"));
  }
}
