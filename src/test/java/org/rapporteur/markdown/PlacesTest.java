package org.rapporteur.markdown;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Punctuation, line breaks, spaces and references are read alike wherever words can be. */
class PlacesTest {

  private static final String WRITTEN = "\"A\" -- it's  under *article 7* of the Covenant ... `x`";

  private static final String READ =
      "“A” – it’s  under <em><a href=\"art:iccpr/7\">article 7</a></em> of the Covenant …"
          + " <code>x</code>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@",
        "- @",
        "1. @",
        "(a) @",
        "a) @",
        "> @",
        "Words.[^n]\n\n[^n]: @",
        "@\n: Meaning",
        "Term\n: @",
        "| @ |\n|---|\n| x |",
        "| x |\n|---|\n| @ |",
        "| x |\n|---|\n| y |\n[@]",
        "# @",
        "Words.\n\n## @\n\nWords.",
        "**@**",
      })
  void readsWordsAlike(String place) {
    String xhtml = new ReadMarkdown(place.replace("@", WRITTEN)).xhtml();
    assertTrue(xhtml.contains(READ), xhtml);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@",
        "- @",
        "1. @",
        "(a) @",
        "> @",
        "W.[^n]\n\n[^n]: @",
        "Term\n: @",
        "a) x\nb) @"
      })
  void readsLineBreaksAlike(String place) {
    boolean quoted = place.startsWith(">");
    String indent = quoted ? "> " : place.equals("@") ? "" : "    ";
    String written = place.replace("@", "one\\\n" + indent + "two\n" + indent + "three");
    String xhtml = new ReadMarkdown(written).xhtml();
    assertTrue(xhtml.contains("one<br />\ntwo three"), xhtml);
  }
}
