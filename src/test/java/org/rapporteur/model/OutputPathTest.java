package org.rapporteur.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "r/nd-3/index.html",
        ".nojekyll",
        "data/citations.csl.json",
        "assets/site.0a1b.css",
        "console/index.html",
        "com10/x",
        "auxiliary.txt",
        "assets/Übersicht – 2.pdf",
        "مواد/index.html",
        "..a/b..c"
      })
  void acceptsPathsOfASite(String value) {
    assertEquals(Optional.empty(), OutputPath.problem(value));
    assertEquals(value, OutputPath.of(value).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/etc/passwd",
        "r/",
        "r//x",
        ".",
        "..",
        "r/../x",
        "r/./x",
        "r\\x",
        "C:/x",
        "a\u0000b",
        "a\nb",
        "a\u007Fb",
        "a\u202Eb",
        "a\u2066b",
        "a\u200Fb",
        "a\u061Cb",
        "a\u2028b",
        "con",
        "r/NUL",
        "aux.html",
        "Com1.tar.gz",
        "lpt\u00B9",
        "con .txt",
        "CONIN$",
        "r./x",
        "r /x",
        "x.",
        "cafe\u0301",
        "a\uD800b",
        "a?b",
        "a*b"
      })
  void rejectsUnsafePaths(String value) {
    assertTrue(OutputPath.problem(value).isPresent());
    assertThrows(IllegalArgumentException.class, () -> OutputPath.of(value));
  }

  @Test
  void limitsASegmentInBytes() {
    assertEquals(Optional.empty(), OutputPath.problem("é".repeat(127)));
    assertTrue(OutputPath.problem("r/" + "é".repeat(128)).isPresent());
    assertTrue(OutputPath.problem("x".repeat(256)).isPresent());
  }

  @Test
  void returnsTheFolder() {
    assertEquals(Optional.of(OutputPath.of("r/nd-3")), OutputPath.of("r/nd-3/index.html").folder());
    assertEquals(Optional.empty(), OutputPath.of("index.html").folder());
  }

  @Test
  void sortsByCharacter() {
    List<OutputPath> paths =
        List.of(OutputPath.of("r/a"), OutputPath.of("Z"), OutputPath.of("r.html"));
    assertEquals("[Z, r.html, r/a]", paths.stream().sorted().toList().toString());
  }

  @Test
  void foldsCaseIndependentlyOfTheLocale() {
    assertEquals(OutputPath.of("R/INDEX").foldedCase(), OutputPath.of("r/index").foldedCase());
    assertFalse(OutputPath.of("a").foldedCase().equals(OutputPath.of("b").foldedCase()));
  }
}
