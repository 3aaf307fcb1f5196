package org.rapporteur.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
  Stream<DynamicTest> rejectsHostileDrawings() {
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
  Stream<DynamicTest> acceptsPlainDrawings() {
    return PlainDrawings.all().stream()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text.substring(Math.min(30, text.length())),
                    () -> assertEquals(List.of(), Inspected.drawing(text))));
  }

  @Test
  void inspectsEmbeddedImagesLikeFiles() {
    assertEquals(List.of("asset-damaged"), rulesOfImage("iVBORw0KGgo="));
    assertEquals(List.of("asset-damaged"), rulesOfImage("A"));
    // A PDF and an archive.
    assertEquals(List.of("asset-damaged"), rulesOfImage("JVBERi0xLjQgaGlkZGVu"));
    assertEquals(List.of("asset-damaged"), rulesOfImage("UEsDBGhpZGRlbg=="));
    // A photo with a location, cut at the end of its metadata.
    assertEquals(
        List.of("asset-damaged", "asset-metadata"),
        rulesOfImage("/9j/4QAiRXhpZgAATU0AKgAAAAgAAYglAAQAAAABAAAACAAAAAA="));
  }

  private static List<String> rulesOfImage(String base64) {
    String drawing = START + "<image href='data:image/png;base64," + base64 + "'/></svg>";
    return Inspected.rules("a.svg", drawing.getBytes(StandardCharsets.UTF_8));
  }

  /** Drawings of ten levels, each of which draws the previous one ten times. */
  @TestFactory
  Stream<DynamicTest> rejectsDrawingsThatRepeatTheirPartsExponentially() {
    return Stream.of(
            level("", "<g id='a%1$d'>" + "<use href='#a%2$d'/>".repeat(10) + "</g>"),
            level("", "<symbol id='a%1$d'>" + "<use href='#a%2$d'/>".repeat(10) + "</symbol>"),
            level(
                "",
                "<pattern id='a%1$d'>" + "<rect fill='url(#a%2$d)'/>".repeat(10) + "</pattern>"),
            level("", "<mask id='a%1$d'>" + "<rect mask='url(#a%2$d)'/>".repeat(10) + "</mask>"),
            level(
                "",
                "<clipPath id='a%1$d'>"
                    + "<g clip-path='url(#a%2$d)'/>".repeat(10)
                    + "</clipPath>"),
            level(
                "",
                "<marker id='a%1$d'><path d='M0 0h1h1h1h1h1h1' marker='url(#a%2$d)'/></marker>"),
            level(
                "",
                "<marker id='a%1$d'><g style='MARKER-mid:url(#a%2$d)'><path d='M0 0h1h1h1h1h1h1'/></g></marker>"),
            level(
                "",
                "<marker id='a%1$d'><g style='--a:url(#a%2$d)'><path d='M0 0h1h1h1h1h1h1' marker='var(--a)'/></g></marker>"),
            level(
                "#b%1$d{marker-mid:url(#a%2$d)}",
                "<marker id='a%1$d'><path id='b%1$d' d='M0 0h1h1h1h1h1h1'/></marker>"),
            level(
                ".b%1$d{a:b;fill:url('#a%2$d')}",
                "<pattern id='a%1$d'>" + "<g class='x b%1$d'/>".repeat(10) + "</pattern>"),
            level(
                "/* \"' */ @media all{.b%1$d:not(a){fill:url(#a%2$d)}}",
                "<pattern id='a%1$d'>" + "<g class='b%1$d'/>".repeat(10) + "</pattern>"),
            level(
                "a{fill:url(#/*)}.b%1$d{fill:url(#a%2$d)}",
                "<pattern id='a%1$d'>" + "<g class='b%1$d'/>".repeat(10) + "</pattern>"),
            level(
                "",
                "<filter id='f%1$d'><feImage href='#a%2$d'/></filter><g id='a%1$d'>"
                    + "<g filter='url(#f%1$d)'/>".repeat(10)
                    + "</g>"),
            START + "<g id='a'><g id='b'><use href='#a'/><use href='#b'/></g></g></svg>",
            START
                + "<use href='#x0'/>"
                + "<g id='x%d'><use href='#x%d'/></g>".formatted(0, 1)
                + chain())
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text.substring(START.length(), Math.min(text.length(), 150)),
                    () ->
                        assertEquals(
                            List.of("too-large"),
                            Inspected.rules("a.svg", text.getBytes(StandardCharsets.UTF_8)))));
  }

  @Test
  void readsStyleSheetsOncePerDrawing() {
    for (String css :
        List.of(".a{fill:url(#g)}", "*{fill:url(#g)}", "a{fill:url(#g%d)}", "/*", "url(", "'\n")) {
      StringBuilder drawing = new StringBuilder(START + "<style>");
      for (int i = 0; i < 30_000; i++) {
        drawing.append(css.formatted(i));
      }
      drawing.append("</style>").append("<a class='a'/>".repeat(30_000)).append("</svg>");
      assertTimeout(Duration.ofSeconds(60), () -> Inspected.drawing(drawing.toString()), css);
    }
  }

  private static String level(String style, String part) {
    StringBuilder css = new StringBuilder();
    StringBuilder parts = new StringBuilder("<g id='a0'><path d='M0 0h1'/></g>");
    for (int i = 1; i < 10; i++) {
      css.append(style.formatted(i, i - 1));
      parts.append(part.formatted(i, i - 1));
    }
    return START
        + "<style>"
        + css
        + "</style><defs>"
        + parts
        + "</defs><use href='#a9'/><rect fill='url(#a9)'/></svg>";
  }

  private static String chain() {
    StringBuilder parts = new StringBuilder();
    for (int i = 1; i < 20_000; i++) {
      parts.append("<g id='x%d'><use href='#x%d'/></g>".formatted(i, i + 1));
    }
    return parts + "</svg>";
  }

  @TestFactory
  Stream<DynamicTest> reportsTheAuthorOfADrawingInAnyMetadata() {
    return Stream.of(
            "<t:creator xmlns:t='http://purl.org/dc/terms/'>Jane</t:creator>",
            "<d:contributor>Jane</d:contributor>",
            "<c:Agent><d:title>Jane</d:title></c:Agent>",
            "<c:attributionName>Jane</c:attributionName>",
            "<d:creator><d:creator/>Jane</d:creator>",
            "<r:Description d:creator='Jane'/>")
        .map(
            statement ->
                DynamicTest.dynamicTest(
                    statement,
                    () ->
                        assertEquals(
                            List.of("asset-metadata"),
                            Inspected.rules(
                                "a.svg",
                                (START
                                        + "<metadata xmlns:d='http://purl.org/dc/elements/1.1/'"
                                        + " xmlns:c='http://creativecommons.org/ns#'"
                                        + " xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                                        + statement
                                        + "</metadata></svg>")
                                    .getBytes(StandardCharsets.UTF_8)))));
  }

  @Test
  void reportsTheAuthorOfADrawing() {
    String rdf =
        START
            + "<metadata><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
            + " xmlns:d='http://purl.org/dc/elements/1.1/'><d:creator>%</d:creator></r:RDF>"
            + "</metadata></svg>";
    assertEquals(List.of(), Inspected.drawing(rdf.replace("%", " ")));
    assertEquals(1, Inspected.drawing(rdf.replace("%", "Jane")).size());
  }

  @Test
  void reportsProblemsWithTheirPosition() {
    List<Diagnostic> found =
        Inspected.drawing(START + "\r\n<g>\r\n  <rect width='9'\r\n  onload='a()'/></g></svg>");
    assertEquals(1, found.size());
    assertEquals(4, found.get(0).span().line());
    assertEquals(3, found.get(0).span().column());
    assertEquals(6, found.get(0).span().length());
    assertTrue(found.get(0).message().contains("onload"), found.get(0).message());
  }

  @Test
  void limitsAndCountsProblems() {
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
