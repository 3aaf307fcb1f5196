package org.rapporteur.cite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.model.CitationStyle;

/** The citation styles included in Rapporteur; pages show the first one initially. */
public final class ShippedStyles {

  private static final List<CitationStyle> ALL =
      List.of(
          CitationStyle.shipped("un", ""),
          CitationStyle.shipped("oscola", "OSCOLA"),
          CitationStyle.shipped("bluebook", "Bluebook"),
          CitationStyle.shipped("chicago", "Chicago"),
          CitationStyle.shipped("apa", "APA"),
          CitationStyle.shipped("mla", "MLA"));

  private static final Map<String, String> FILES =
      Map.of(
          "un", "un-editorial.csl",
          "oscola", "styles/oscola.csl",
          "bluebook", "styles/bluebook-law-review.csl",
          "chicago", "styles/chicago-notes-bibliography.csl",
          "apa", "styles/apa.csl",
          "mla", "styles/modern-language-association.csl");

  private ShippedStyles() {}

  /** All styles, in the order in which pages show them. */
  public static List<CitationStyle> all() {
    return ALL;
  }

  /** The ids of the styles, for report.yaml. */
  public static List<String> ids() {
    return ALL.stream().map(CitationStyle::id).toList();
  }

  static String csl(CitationStyle style) {
    return style.csl().isEmpty()
        ? text(Objects.requireNonNull(FILES.get(style.id())))
        : style.csl();
  }

  private static String text(String file) {
    try (InputStream in = ShippedStyles.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
