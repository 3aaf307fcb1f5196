package org.rapporteur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.text.SafeJson;
import tools.jackson.core.JsonGenerator;

/** The text of a report in a script cannot end the script, in script files or in pages. */
class ScriptTextTest {

  private static final String HOSTILE = "zq</script><!--<script>\u2028\u2029]]>";

  @TempDir Path temp;

  @Test
  void escapesTextInEveryScript() {
    Project project =
        Project.valid(temp)
            .with("content/report.yaml", Project.report("\"" + HOSTILE + "\""))
            .with(
                "content/themes/01-detention/theme.md",
                "---\ntitle: \"" + HOSTILE + "\"\n---\n" + HOSTILE + "\n")
            .with(
                Project.RECOMMENDATION,
                "---\ntitle: \""
                    + HOSTILE
                    + "\"\nsource: \""
                    + HOSTILE
                    + "\"\nevidence: {label: \""
                    + HOSTILE
                    + "\"}\n---\n"
                    + HOSTILE
                    + "\n\n## "
                    + HOSTILE
                    + "\n\nText[^1]\n\n[^1]: "
                    + HOSTILE
                    + "\n");
    assertFalse(project.build().failed());
    int scripts = 0;
    for (Map.Entry<String, String> file : project.site().entrySet()) {
      if (file.getKey().startsWith("search/index/")) {
        scripts += file.getValue().contains("zq") ? 1 : 0;
        assertEscaped(file.getKey(), file.getValue());
      } else if (file.getKey().endsWith(".html")) {
        for (Element script : Jsoup.parse(file.getValue()).select("script")) {
          scripts += script.data().contains("zq") ? 1 : 0;
          assertEscaped(file.getKey(), script.data());
        }
      }
    }
    assertTrue(scripts >= 4, "the text is in " + scripts + " scripts");
  }

  private static void assertEscaped(String file, String script) {
    assertFalse(script.contains("<"), file);
    assertFalse(script.contains("\u2028") || script.contains("\u2029"), file);
  }

  @Test
  void escapedJsonHasTheSameValue() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = SafeJson.to(out)) {
      json.writeString("a<b\u2028c\u2029d\u00E9");
    }
    assertEquals("\"a\\u003Cb\\u2028c\\u2029d\u00E9\"", out.toString());
  }
}
