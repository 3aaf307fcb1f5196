package org.rapporteur;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.build.Outcome;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Rule;

/** Templates of a project cannot omit published ids and texts. */
class TemplateLossTest {

  private static final String DETENTION = "content/themes/01-detention/";

  @TempDir Path temporary;
  private FrozenProject frozen;
  private SmallProject project;

  @BeforeEach
  void publish() throws IOException {
    frozen = FrozenProject.in(temporary.resolve("project"));
    project = frozen.project();
  }

  @Test
  void aTemplateWritesEmptyPages() throws IOException {
    project.write("templates/recommendation.ftlh", "");
    Diagnostic empty = assertBuildRejected();
    assertTrue(empty.message().contains("no text"), empty.message());
    project.write(
        "templates/recommendation.ftlh",
        "<#import \"layout.ftlh\" as l><@l.document><h1>${page.entry.label}</h1></@l.document>");
    Diagnostic bare = assertBuildRejected();
    assertTrue(bare.message().contains("does not show the demand of DE-1"), bare.message());
  }

  @Test
  void aTemplateOmitsOrHidesIds() throws IOException {
    String section =
        "<#import \"layout.ftlh\" as l><@l.document><h1>T</h1><#list page.items as it>"
            + "<#list it.entry as e>%s<@l.demand e/></#list></#list></@l.document>";
    for (String id :
        List.of(
            "",
            "<!-- <p id=\"${e.id}\"></p> -->",
            "<template><p id=\"${e.id}\"></p></template>",
            "<script>'<p id=\"${e.id}\"></p>'</script>",
            "<p data-id=\"${e.id}\"></p>")) {
      project.write("templates/theme.ftlh", section.formatted(id));
      Diagnostic missing = assertBuildRejected();
      assertTrue(missing.message().contains("“#de-1”"), id + missing);
    }
  }

  @Test
  void aLayoutOmitsMovedAnchors() throws IOException {
    project.move(DETENTION + "de-1.md", "content/themes/02-water/de-1.md");
    frozen.assertPasses();
    String layout =
        new String(
            LedgerLossTest.class.getResourceAsStream("/templates/layout.ftlh").readAllBytes(),
            java.nio.charset.StandardCharsets.UTF_8);
    assertTrue(layout.contains("<#list s.moved as m>"), "the macro that this test takes out");
    project.write(
        "templates/layout.ftlh", layout.replace("<#list s.moved as m>", "<#list [] as m>"));
    Diagnostic missing = assertBuildRejected();
    assertTrue(missing.message().contains("“#de-1”"), missing.message());
  }

  private Diagnostic assertBuildRejected() throws IOException {
    Outcome outcome = project.outcome();
    assertTrue(outcome.failed(), outcome.diagnostics().toString());
    List<Diagnostic> found =
        outcome.diagnostics().stream().filter(d -> d.rule() == Rule.INCOMPLETE_PAGE).toList();
    assertFalse(found.isEmpty(), outcome.diagnostics().toString());
    return found.get(0);
  }
}
