package org.rapporteur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.build.Outcome;
import org.rapporteur.diagnostic.Diagnostic;

/** A citation style that expands without limit is rejected at the macro that does so. */
class HostileStyleTest {

  private static final String TITLE = "<text variable=\"title\"/>";

  @TempDir Path temp;

  private static String style(String macros, String layout) {
    return "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"note\" version=\"1.0\">\n"
        + macros
        + "<citation><layout>"
        + layout
        + "</layout></citation></style>\n";
  }

  /**
   * Macros m0 to m29, one on each line. In the body of each, "#" is replaced by a call of the
   * previous one.
   */
  private static String nested(String body) {
    StringBuilder macros = new StringBuilder("<macro name=\"m0\">" + TITLE + "</macro>\n");
    for (int i = 1; i < 30; i++) {
      macros
          .append("<macro name=\"m" + i + "\">")
          .append(body.replace("#", "<text macro=\"m" + (i - 1) + "\"/>"))
          .append("</macro>\n");
    }
    return style(macros.toString(), "<text macro=\"m29\"/>");
  }

  private static Stream<String> rejected() {
    return Stream.of(
        nested("##"),
        nested("<group>#</group><group>#</group>"),
        nested("<names variable=\"author\"><substitute>#</substitute></names>#"),
        nested("<choose><if type=\"webpage\">##</if><else>" + TITLE + "</else></choose>"),
        nested("<choose><if variable=\"title\">#</if><else>##</else></choose>"),
        nested("<choose><if type=\"book\" match=\"none\">##</if></choose>"),
        nested("<choose><if type=\"book webpage\">##</if></choose>"),
        nested("##").replace("</citation>", "</citation><bibliography><layout/></bibliography>"),
        style("", TITLE.repeat(15_000)),
        style("<macro name=\"a\">" + TITLE.repeat(200) + "</macro>", call("a").repeat(100)),
        style("", "<names variable=\"" + "author ".repeat(1_500) + "\"/>"),
        style("", "<text value=\"" + "x".repeat(15_000) + "\"/>"),
        style("<macro name=\"a\"><text value=\"xxxxx\"/></macro>", call("a").repeat(3_000)),
        style(term("x".repeat(30_000)), "<text term=\"page\"/>".repeat(20)),
        style(term("x".repeat(30_000)), "<date variable=\"issued\" form=\"text\"/>".repeat(20)),
        style(
            "<locale><date form=\"text\"><date-part name=\"year\" prefix=\""
                + "x".repeat(9_000)
                + "\"/></date></locale>",
            "<date variable=\"issued\" form=\"text\"/>".repeat(90)),
        style(
            "", "<group delimiter=\"" + "x".repeat(9_000) + "\">" + TITLE.repeat(99) + "</group>"),
        style("", TITLE)
            .replace(
                "<style ",
                IntStream.range(0, 20_000)
                    .mapToObj(i -> "xmlns:a" + i + "=\"http://x/\"")
                    .collect(Collectors.joining(" ", "<style ", " "))),
        style("", "<group>".repeat(120) + TITLE + "</group>".repeat(120)),
        style("", TITLE)
            .replace("note", "in-text")
            .replace(
                "</citation>",
                "</citation><bibliography><layout>"
                    + TITLE.repeat(150)
                    + "</layout></bibliography>"));
  }

  private static String term(String words) {
    return "<locale><terms><term name=\"page\">" + words + "</term></terms></locale>";
  }

  private static Stream<Arguments> tooLongForAReport() {
    String authors =
        IntStream.range(0, 400)
            .mapToObj(i -> "  - {name: Family" + i + ", kind: person}\n")
            .collect(Collectors.joining("", "authors:\n", ""));
    String title = "the ".repeat(480).strip();
    return Stream.of(
        Arguments.of(title, authors, "<text variable=\"title\" text-case=\"title\"/>".repeat(900)),
        Arguments.of("A report", authors, names("<name delimiter=\"" + "d".repeat(900) + "\"/>")),
        Arguments.of(
            "A report",
            authors,
            names("<name><name-part name=\"family\" prefix=\"" + "d".repeat(900) + "\"/></name>")),
        Arguments.of("A report", authors, names("<name et-al-min=\"999\"/>").repeat(90)));
  }

  private static String names(String name) {
    return "<names variable=\"author\">" + name + "</names>";
  }

  @ParameterizedTest
  @MethodSource("tooLongForAReport")
  void rejectsAStyleWhoseCitationsWouldBeTooLong(String title, String authors, String layout) {
    String report =
        Project.report(title)
            .replace("authors:\n", authors)
            .concat("citation-styles: [un, x.csl]\n");
    Project project =
        Project.valid(temp)
            .with("content/report.yaml", report)
            .with("content/x.csl", style("", layout));
    Outcome outcome = assertTimeoutPreemptively(Duration.ofSeconds(60), project::check);
    assertEquals(List.of("broken-citation-style"), Project.rules(outcome));
    String message = outcome.diagnostics().get(0).message();
    assertTrue(message.contains("more than 250,000 characters"), message);
  }

  private static String call(String macro) {
    return "<text macro=\"" + macro + "\"/>";
  }

  @ParameterizedTest
  @MethodSource("rejected")
  void rejectsAStyleThatExpandsTooFar(String style) {
    Outcome outcome = build(style);
    assertEquals(List.of("broken-citation-style"), Project.rules(outcome));
  }

  @Test
  void namesTheMacroThatExpandsTooFar() {
    Diagnostic rejected = build(nested("##")).diagnostics().get(0);
    assertEquals(
        "the macro “m11” expands to more than 10,000 elements, 10,000 characters or 200 levels",
        rejected.message());
    assertEquals(13, rejected.span().line());
  }

  @Test
  void ignoresBranchesThatNoPageUses() {
    assertTrue(build(nested("<choose><if type=\"book\">##</if></choose>")).diagnostics().isEmpty());
    assertTrue(
        build(nested("<choose><if type=\"webpage\" match=\"any\">x</if><else>##</else></choose>"))
            .diagnostics()
            .isEmpty());
  }

  @Test
  void acceptsLongHarmlessStyles() {
    assertFalse(build(nested("#")).failed());
    assertFalse(build(style("", "<group>".repeat(60) + TITLE + "</group>".repeat(60))).failed());
  }

  private Outcome build(String style) {
    Project project =
        Project.valid(temp)
            .with(
                "content/report.yaml",
                Project.report("A report").concat("citation-styles: [un, x.csl]\n"))
            .with("content/x.csl", style);
    return assertTimeoutPreemptively(Duration.ofSeconds(60), project::build);
  }
}
