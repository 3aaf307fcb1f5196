package org.rapporteur.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Colour;

/** The colours that style sheets give to text, against the values of WCAG's formula. */
class StyleContrastTest {

  private static final String PAGE =
      ":root { --paper: #fff; --ink: #000; --link: #0a4a80; }\n"
          + "html { background: var(--paper); color: var(--ink); }\na { color: var(--link); }\n";

  /** Values from the formula of WCAG 2.2, such as 4.54:1 for #767676 on white. */
  @ParameterizedTest
  @CsvSource({
    "'a { color: #767676; }', 4.54",
    "'a { color: #777; }', 4.47",
    "'a { color: rgb(255, 0, 0); }', 3.99",
    "'.note { background: #0a4a80; }', 1.00",
    "'.bar { background: #0a4a80; }', 9.11",
    "'.x { color: #fff; background: #0a4a80; }', 9.11",
    "'.x { background: #000 } .x { color: #fff }', 9.11",
    "'.x { background: #888 } .x { color: #999 }', 1.24",
    "':root { --link: #999; }', 2.84",
    "'@supports (display: grid) { a { color: #999; } }', 2.84",
    "'@media (min-width: 40rem) { a { color: #999; } }', 2.84",
    "'.chart svg { background: #0a4a80; }', 9.11",
    "'@media print { a { color: #999; } }', 9.11",
    "'@media (forced-colors: active) { a { color: #999; } }', 9.11",
    "'@media (prefers-color-scheme: dark) { a { color: #999; } }', 9.11",
    "'@page { margin: 1cm; @bottom-center { content: none; } } a { color: #999; }', 2.84",
    "'a { color: var(--none, #999); }', 2.84",
    "'a { color: var(--none); }', 9.11",
    "'a { color: red-ish; } b { color: #999; }', 2.84",
  })
  void theLowestContrastInLightMode(String own, double expected) {
    assertEquals(expected, lowest(own, DisplayMode.LIGHT), 0.01, own);
  }

  @ParameterizedTest
  @CsvSource({
    "'@media (prefers-color-scheme: dark) { :root { --paper: #000; --ink: #fff; } }', DARK, 2.30",
    "'@media (prefers-contrast: more) { a { color: #999; } }', LIGHT, 9.11",
    "'@media (prefers-contrast: more) { a { color: #999; } }', LIGHT_CONTRAST, 2.84",
    "'@media (prefers-contrast: no-preference) { a { color: #999; } }', LIGHT_CONTRAST, 9.11",
    "'@media print, (min-width: 9rem) { a { color: #999; } }', DARK, 2.84",
  })
  void theLowestContrastInOtherModes(String own, DisplayMode mode, double expected) {
    assertEquals(expected, lowest(own, mode), 0.01, own);
  }

  private static double lowest(String own, DisplayMode mode) {
    return contrast(own).lowest(mode).orElseThrow();
  }

  private static StyleContrast contrast(String own) {
    return StyleContrast.of(
        List.of(new StyleSheet("style.css", PAGE), new StyleSheet("own.css", own)));
  }

  /** The place is where the project sets the colour, not where the default style uses it. */
  @Test
  void namesTheLineThatSetsTheColour() {
    ColourPair pair = contrast("/* Ours. */\n:root {\n  --link: #999; }").tooLow().get(0);
    assertEquals("own.css", pair.file());
    assertEquals(2, pair.line());
    assertEquals("2.8:1", pair.ratio());
  }

  @Test
  void namesTheColoursThatItCannotCompute() {
    assertEquals(Set.of("hsl(200 50% 50%)"), contrast("a { color: hsl(200 50% 50%); }").unknown());
    assertEquals(Set.of(), contrast("a { color: inherit; background: none; }").unknown());
  }

  /** What the accessibility statement says of the default style. */
  @Test
  void theDefaultStyleHasAContrastOfAtLeastSeven() throws IOException {
    StyleContrast contrast = StyleContrast.of(List.of(defaultStyle()));
    assertEquals(Set.of(), contrast.unknown());
    assertTrue(contrast.pairs().size() > 20);
    for (DisplayMode mode : DisplayMode.values()) {
      assertTrue(contrast.lowest(mode).orElseThrow() >= 7, mode.text());
    }
  }

  /** A colour that can be read on the light page can be read everywhere. */
  @ParameterizedTest
  @ValueSource(strings = {"#0a6640", "#7a2e0e", "#5a1a1a", "#333", "#6b3fa0", "#00557f"})
  void aReadableColourIsReadableInAllModes(String colour) throws IOException {
    List<StyleSheet> sheets = new ArrayList<>(List.of(defaultStyle()));
    sheets.add(
        new StyleSheet("colour", AccentStyle.of(sheets).css(Colour.parse(colour).orElseThrow())));
    assertEquals(List.of(), StyleContrast.of(sheets).tooLow());
  }

  @Test
  void theColourSuitsTheBackgroundOfTheStyle() throws IOException {
    AccentStyle own =
        AccentStyle.of(
            List.of(
                new StyleSheet("style.css", PAGE),
                new StyleSheet(
                    "own.css",
                    ":root { --paper: #ffffee; }\n"
                        + "@media (prefers-color-scheme: dark) { :root { --paper: #001122; } }")));
    assertEquals("#ffffee", own.paper().toString());
    assertEquals("#001122", own.darkPaper().toString());
    assertEquals("#fbfaf6", AccentStyle.of(List.of(defaultStyle())).paper().toString());
  }

  private static StyleSheet defaultStyle() throws IOException {
    return new StyleSheet("style.css", Files.readString(Path.of("templates/assets/style.css")));
  }
}
