package org.rapporteur.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Severity;

class SvgInspectorTest {

  private static final String START = PlainDrawings.START;

  @TestFactory
  Stream<DynamicTest> hostileDrawingsAreRefused() {
    return HostileDrawings.all().entrySet().stream()
        .map(
            drawing ->
                DynamicTest.dynamicTest(
                    drawing.getKey(),
                    () ->
                        assertTrue(
                            Inspected.file("a.svg", drawing.getValue()).stream()
                                .anyMatch(d -> d.severity() == Severity.ERROR))));
  }

  @TestFactory
  Stream<DynamicTest> plainDrawingsAreAdmitted() {
    return PlainDrawings.all().stream()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text.substring(Math.min(30, text.length())),
                    () -> assertEquals(List.of(), Inspected.drawing(text))));
  }

  @Test
  void imagesInsideAreInspectedAsFilesAre() {
    assertEquals(List.of("asset-damaged"), rulesOfImage("iVBORw0KGgo="));
    assertEquals(List.of("asset-damaged"), rulesOfImage("A"));
    // A photo with a place, up to the end of its properties.
    assertEquals(
        List.of("asset-damaged", "asset-metadata"),
        rulesOfImage("/9j/4QAiRXhpZgAATU0AKgAAAAgAAYglAAQAAAABAAAACAAAAAA="));
  }

  private static List<String> rulesOfImage(String base64) {
    String drawing = START + "<image href='data:image/png;base64," + base64 + "'/></svg>";
    return Inspected.rules("a.svg", drawing.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whoMadeADrawingIsReported() {
    String rdf =
        START
            + "<metadata><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
            + " xmlns:d='http://purl.org/dc/elements/1.1/'><d:creator>%</d:creator></r:RDF>"
            + "</metadata></svg>";
    assertEquals(List.of(), Inspected.drawing(rdf.replace("%", " ")));
    assertEquals(1, Inspected.drawing(rdf.replace("%", "Jane")).size());
  }

  @Test
  void problemsHaveTheirPlace() {
    List<Diagnostic> found =
        Inspected.drawing(START + "\r\n<g>\r\n  <rect width='9'\r\n  onload='a()'/></g></svg>");
    assertEquals(1, found.size());
    assertEquals(4, found.get(0).span().line());
    assertEquals(3, found.get(0).span().column());
    assertEquals(6, found.get(0).span().length());
    assertTrue(found.get(0).message().contains("onload"), found.get(0).message());
  }

  @Test
  void problemsAreCappedAndCounted() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 9_000; i++) {
      attributes.append(" on").append(i).append("='a'");
    }
    List<Diagnostic> one = Inspected.drawing(START + "<g" + attributes + "/></svg>");
    List<Diagnostic> many = Inspected.drawing(START + "<g onload='a'/>\n".repeat(9_000) + "</svg>");
    for (List<Diagnostic> found : List.of(one, many)) {
      assertEquals(11, found.size());
      assertTrue(found.stream().anyMatch(d -> d.message().contains("8990")), found::toString);
    }
  }
}
