package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Span;

/** The front matter of a file is between its first line and the next line of three hyphens. */
class FrontMatterTest {

  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<FrontMatterFile> read(String text) {
    return FrontMatterFile.of(
        "a.md", text.replace("~", "\n").replace("^", "\r"), "a page", diagnostics);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "---~title: A~---~Text.~ | A | Text.~ | 4",
        "---~title: A~---~~Text. | A | ~Text. | 4",
        "---^~title: A^~---^~Text.^~ | A | Text.^~ | 4",
        "--- ~title: A~---\t ~Text. | A | Text. | 4",
        "---~title: A~--- | A | '' | 4",
        "---~title: A~---  | A | '' | 4",
        "---~title: A ---~---~Text. | A --- | Text. | 4",
        "---~title: A~#---~---~Text. | A | Text. | 5",
        "---~---~Text. | | Text. | 3",
        "---~~---~Text. | | Text. | 4",
        "---~title: A~---~Text.~---~More. | A | Text.~---~More. | 4",
      },
      delimiter = '|')
  void isBetweenTwoLines(String text, String title, String body, int bodyLine) {
    FrontMatterFile read = read(text).orElseThrow();
    assertEquals(bodyLine, read.bodyLine());
    assertEquals(body.replace("~", "\n").replace("^", "\r"), read.body());
    assertEquals(Optional.ofNullable(title), read.fields().text("title"));
  }

  @ParameterizedTest
  @CsvSource({
    "Text.~, front-matter-missing: a page must begin with a line “---”",
    "~---~title: A~---~, front-matter-missing: a page must begin with a line “---”",
    "--- title~---~, front-matter-missing: a page must begin with a line “---”",
    "---title: A~, front-matter-missing: a page must begin with a line “---”",
    "Text.^~, front-matter-missing: a page must begin with a line “---”",
    "'Text.^More.^', 'front-matter-missing: the lines of this file end in carriage returns alone,"
        + " as on an old Mac'",
    "'---^title: A^---^Text.^', 'front-matter-missing: the lines of this file end in carriage"
        + " returns alone, as on an old Mac'",
    "'^Text.', 'front-matter-missing: the lines of this file end in carriage returns alone, as on"
        + " an old Mac'",
    "---~title: A~, front-matter-unclosed: the front matter that begins here is not closed",
    "---~title: A~ ---~Text., front-matter-unclosed: the front matter that begins here is not"
        + " closed",
    "---~, front-matter-unclosed: the front matter that begins here is not closed",
    "---, front-matter-unclosed: the front matter that begins here is not closed",
  })
  void isReportedIfItIsNot(String text, String problem) {
    assertEquals(Optional.empty(), read(text));
    assertEquals(
        List.of(problem),
        diagnostics.sorted().stream().map(d -> d.rule().id() + ": " + d.message()).toList());
    assertEquals(Span.at("a.md", 1, 1), diagnostics.sorted().get(0).span());
  }

  @Test
  void anEmptyOneStillRequiresItsKeys() {
    read("---\n---\nText.").orElseThrow().fields().required("title", "Add it.");
    assertEquals("a page lacks the key “title”", diagnostics.sorted().get(0).message());
    assertEquals("a.md", diagnostics.sorted().get(0).span().file());
  }
}
