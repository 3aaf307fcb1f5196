package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.build.Outcome;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/** Tests a project's own templates that omit planned content. */
class PlannedPagesTest {

  private static final String DETENTION = "content/themes/01-detention/";
  private static final String PAGE = "<#import \"layout.ftlh\" as l><@l.document>%s</@l.document>";

  @TempDir static Path shared;
  private static SmallProject published;

  @TempDir Path temporary;
  private SmallProject project;

  @BeforeAll
  static void publish() throws IOException {
    SmallProject project = SmallProject.in(shared.resolve("project"));
    project.freeze();
    project.move(DETENTION + "de-1.md", "content/themes/02-water/de-1.md");
    project.write("content/themes/02-water/wa-2.md", "---\ntitle: Two\n---\nDig two wells.\n");
    project.freeze();
    project.write(
        DETENTION + "de-3.md",
        "---\ntitle: Count the days\nstatus: withdrawn\nsuccessors: [de-2]\nhistory:\n"
            + "  - date: 2026-11-01\n    note: The law was repealed.\n---\n");
    project.write(
        "content/themes/02-water/wa-2.md",
        "---\ntitle: Two\nstatus: merged\nsuccessors: [wa-1]\nhistory:\n"
            + "  - date: 2026-11-01\n    note: Merged.\n---\nDig two wells.\n");
    project.write(
        "content/pages/about.md",
        "---\ntitle: About this report\naliases: [about-us/]\n---\n"
            + "## Whose words {#words}\n\nOurs and [[de-2]].\n");
    assertEquals(List.of(), project.check());
    published = project;
  }

  @BeforeEach
  void copy() throws IOException {
    project = published.copyTo(temporary.resolve("project"));
  }

  private static String template(String name) throws IOException {
    try (InputStream in = PlannedPagesTest.class.getResourceAsStream("/templates/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void change(String name, String old, String with) throws IOException {
    String text = template(name);
    assertTrue(text.contains(old), name + " no longer contains " + old);
    project.write("templates/" + name, text.replace(old, with));
  }

  /** Asserts that build and check both fail with a message that contains the given words. */
  private Diagnostic assertRejected(Rule rule, String words) {
    Outcome outcome = project.outcome();
    assertTrue(outcome.failed(), words);
    List<Diagnostic> found = outcome.diagnostics();
    assertTrue(project.check().containsAll(found.stream().filter(d -> d.rule() == rule).toList()));
    return found.stream()
        .filter(d -> d.rule() == rule && d.message().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + ": " + found));
  }

  @ParameterizedTest
  @CsvSource({
    "home,its title",
    "theme,the demand of DE-2",
    "recommendation,the demand of DE-2",
    "withdrawn,the label",
    "instruments,the row",
    "instrument,the row",
    "article,the demand of",
    "print,the demand of",
    "recommendations,the label",
    "how-to-cite,the citation",
    "page,its text",
  })
  void thePageHasOnlyAHeading(String name, String missing) throws IOException {
    project.write("templates/" + name + ".ftlh", PAGE.formatted("<h1>Heading</h1>"));
    Diagnostic found = assertRejected(Rule.INCOMPLETE_PAGE, missing);
    assertEquals("Fix templates/" + name + ".ftlh.", found.help());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "404",
        "accessibility",
        "search",
        "home",
        "theme",
        "recommendation",
        "withdrawn",
        "moved",
        "instruments",
        "instrument",
        "article",
        "print",
        "recommendations",
        "how-to-cite",
        "page"
      })
  void theMainPartIsEmpty(String name) throws IOException {
    project.write("templates/" + name + ".ftlh", PAGE.formatted(""));
    List<Diagnostic> found = project.outcome().diagnostics();
    assertTrue(
        found.stream().anyMatch(d -> d.message().matches("the page has no (text|h1).*")),
        found.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "recommendation.ftlh | <@l.phrase e.title/> | Another title | the title of DE-2",
        "recommendation.ftlh | <@iso.id e.label/> | '' | the label DE-2",
        "recommendation.ftlh | <@l.layers e true/> | '' | the heading “Why this matters” of DE-2",
        "layout.ftlh | <@said l.text linked/> | '' | the text below “Why this matters” of DE-2",
        "theme.ftlh | ${prose(page.text, true)} | <span id=\"scope\"></span> | the theme’s text",
        "theme.ftlh | <h1><@l.phrase page.title/> | <h1>T | its title",
        "withdrawn.ftlh | ${lang(page.reason, page.reasonLanguage)} | '' | the reason for the withdrawal",
        "withdrawn.ftlh | ${date(page.date)} | '' | the date of the withdrawal",
        "withdrawn.ftlh | href=\"${x.href}\" | href=\"../\" | the successor DE-2",
        "moved.ftlh | href=\"${x.href}\" | href=\"../\" | its new address",
        "layout.ftlh | href=\"${m.to.href}\" | href=\"../\" | the new address of #de-1",
        "layout.ftlh | <a class=\"links\" href=\"${t.href}\"><@iso.about \"anchor.id\" t.label/></a> | '' | the page of",
        "layout.ftlh | <#list successors as x><a href=\"${x.href}\"> | <#list successors as x><a> | the successor WA-1",
        "page.ftlh | ${prose(page.text, true)} | <p id=\"words\">Whose words</p> | its text",
      })
  void onePartIsMissing(String name, String old, String with, String missing) throws IOException {
    change(name, old, with);
    assertEquals(
        "Fix templates/" + name + ".", help(name, assertRejected(Rule.INCOMPLETE_PAGE, missing)));
  }

  /** The expected help; the layout applies to every page. */
  private static String help(String name, Diagnostic found) {
    boolean layout =
        name.equals("layout.ftlh") && found.help().endsWith("changed: templates/layout.ftlh.");
    return layout ? "Fix templates/" + name + "." : found.help();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div hidden>%s</div>",
        "<div hidden=\"until-found\">%s</div>",
        "<div aria-hidden=\"true\">%s</div>",
        "<div inert>%s</div>",
        "<div class=\"a vh\">%s</div>",
        "<div popover>%s</div>",
        "<dialog>%s</dialog>",
        "<canvas>%s</canvas>",
        "<video>%s</video>",
        "<audio>%s</audio>",
        "<datalist>%s</datalist>",
        "<select><option>%s</option></select>",
        "<object>%s</object>",
        "<svg><title>%s</title></svg>",
        "<svg><desc>%s</desc></svg>",
        "<math><semantics><mi>x</mi><annotation>%s</annotation></semantics></math>",
        "<ruby>x<rp>%s</rp></ruby>",
        "<meter>%s</meter>",
        "<progress>%s</progress>",
        "<iframe>%s</iframe>",
        "<noscript>%s</noscript>",
        "<template>%s</template>",
        "<textarea>%s</textarea>",
        "<script>%s</script>",
        "<!-- %s -->",
        "<div style=\"display:none\">%s</div>",
        "<div style=\"color: red; DISPLAY : none !important\">%s</div>",
        "<div style=\"display/**/: none\">%s</div>",
        "<div style=\"visibility: hidden\">%s</div>",
        "<div style=\"content-visibility:hidden\">%s</div>",
        "<div style=\"opacity:0\">%s</div>",
        "<div style=\"font-size:0px\">%s</div>",
        "<p title=\"%s\"></p>",
        "<img alt=\"%s\" src=\"data:,\">"
      })
  void theDemandIsHidden(String element) throws IOException {
    change(
        "recommendation.ftlh", "<@l.demand e/>", element.replace("%s", "${e.demand.prose.plain}"));
    assertRejected(Rule.INCOMPLETE_PAGE, "the demand of DE-2");
  }

  @ParameterizedTest
  @CsvSource({
    "<html , <html hidden ",
    "<body<, <body inert<",
    "<main , <main aria-hidden=\"true\" ",
    "<main , <div hidden><main ",
    "<main , <template><main "
  })
  void everythingIsHidden(String old, String with) throws IOException {
    change("layout.ftlh", old, with);
    assertRejected(Rule.INCOMPLETE_PAGE, "the page has no text");
  }

  @Test
  void visibleContentIsAccepted() throws IOException {
    for (String element :
        List.of(
            "<div class=\"vhs\">*</div>",
            "<div aria-hidden=\"false\">*</div>",
            "<dialog open>*</dialog>",
            "<details><summary>Demand</summary>*</details>",
            "<div style=\"opacity: 0.9; display: block\">*</div>")) {
      change("recommendation.ftlh", "<@l.demand e/>", element.replace("*", "<@l.demand e/>"));
      assertFalse(project.outcome().failed(), element);
    }
    change("recommendation.ftlh", "<@iso.id e.label/> ", "<@iso.id e.label/>");
    assertFalse(project.outcome().failed(), "words of neighbouring elements");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "layout.ftlh | <title> | <meta http-equiv=\"refresh\" content=\"0; url=https://example.net/\"><title> | redirects to “https://example.net/”",
        "layout.ftlh | <title> | <meta http-equiv=\"Refresh\" content=\"9\"><title> | redirects to",
        "layout.ftlh | <title> | <noscript><meta http-equiv=\"refresh\" content=\"0; url=/\"></noscript><title> | redirects to",
        "layout.ftlh | <title> | <base href=\"https://example.net/\"><title> | <base>",
        "layout.ftlh | <link rel=\"canonical\" href=\"${s.canonical}\"> | '' | the canonical link is missing",
        "layout.ftlh | href=\"${s.canonical}\" | href=\"https://example.net/\" | the canonical link is “https://example.net/” instead",
        "layout.ftlh | <title> | <link rel=\"me Canonical\" href=\"/\"><title> | the canonical link is",
        "layout.ftlh | !s.indexed | true | noindex",
        "layout.ftlh | <title> | <meta name=\"Googlebot\" content=\"nofollow, NOINDEX\"><title> | noindex",
        "moved.ftlh | <@l.document refresh=refresh> | <@l.document> | redirects nowhere",
        "moved.ftlh | ${x.href}</#list></#assign> | ../</#list></#assign> | redirects to “../” instead",
      })
  void readersAreRedirectedElsewhere(String name, String old, String with, String words)
      throws IOException {
    change(name, old, with);
    assertRejected(Rule.MISDIRECTED_PAGE, words);
  }

  @Test
  void aRefreshMayHaveOtherForms() throws IOException {
    for (String content : List.of("0;URL='*'", " 3 , url = \"*\" ", "0; *")) {
      String tag = "<meta http-equiv=refresh content=\"" + content.replace("\"", "&quot;") + "\">";
      change(
          "layout.ftlh",
          "<meta http-equiv=\"refresh\" content=\"0; url=${refresh}\">",
          tag.replace("*", "${refresh}"));
      assertEquals(List.of(), project.outcome().diagnostics(), content);
    }
  }
}
