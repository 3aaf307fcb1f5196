package org.rapporteur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.build.Outcome;
import org.rapporteur.diagnostic.Diagnostic;

/** Addresses are validated by the same rules in Markdown and in YAML. */
class AddressValidationTest {

  private static final List<String> ADDRESSES =
      List.of(
          "https://example.org/page",
          "http://example.org",
          "HTTPS://EXAMPLE.ORG/",
          "https://example.org:8443/a?b=c&d=e#f",
          "https://[2001:db8::1]/",
          "https://münchen.example/straße",
          "https://example.org/a%20b",
          "https://example.org/100%",
          "https://example.org/a(b)c",
          "https://example.org/it's",
          "https://example.org/{x}|y^z`",
          "https://user:password@example.org/",
          "https://example.org@evil.example/",
          "https://example.org\\\\@evil.example/",
          "https:example.org",
          "https:/example.org",
          "https://",
          "https:///path",
          "https://?query",
          "https://-/",
          "https://example.org:port/",
          "//example.org/",
          "javascript:alert(1)",
          "JaVaScRiPt:alert(1)",
          "javascript://example.org/%0Aalert(1)",
          "java%73cript:alert(1)",
          "javascript%3Aalert(1)",
          "javascript%253Aalert(1)",
          "%6Aavascript:alert(1)",
          "java\u200Bscript:alert(1)",
          "java\u00ADscript:alert(1)",
          "\u202Ejavascript:alert(1)",
          "ｊavascript:alert(1)",
          "vbscript:msgbox(1)",
          "data:text/html,hello",
          "data:text/html;base64,PHA+",
          "data:image/svg+xml,x",
          "file:///etc/passwd",
          "ftp://example.org/",
          "blob:https://example.org/1",
          "about:blank",
          "view-source:https://example.org/",
          "intent://example.org/",
          "ws://example.org/",
          "chrome://settings",
          "jar:file:///x!/y",
          "feed:javascript:alert(1)",
          "x:y");

  @TempDir Path temp;

  @Test
  void validatesMarkdownAndYamlByTheSameRules() {
    Project project = Project.valid(temp);
    StringBuilder text = new StringBuilder("---\ntitle: T\nevidence:\n");
    for (String address : ADDRESSES) {
      text.append("  - label: x\n    url: \"").append(address).append("\"\n");
    }
    text.append("---\nText.\n");
    for (String address : ADDRESSES) {
      text.append("\n[x](<").append(address.replace("\\\\", "\\\\\\\\")).append(">)\n");
    }
    Outcome outcome = project.with(Project.RECOMMENDATION, text.toString()).check();
    List<String> yaml = problems(outcome, line -> line <= 3 + 2 * ADDRESSES.size());
    List<String> markdown = problems(outcome, line -> line > 3 + 2 * ADDRESSES.size());
    assertEquals(String.join("\n", markdown), String.join("\n", yaml));
    // One address also changes the direction of writing, which is a problem of its own.
    assertEquals(38, yaml.size());
  }

  private static List<String> problems(Outcome outcome, IntPredicate lines) {
    List<String> problems = new ArrayList<>();
    for (Diagnostic diagnostic : outcome.diagnostics()) {
      if (lines.test(diagnostic.span().line())) {
        problems.add(diagnostic.rule().id() + ": " + diagnostic.message());
      }
    }
    // Two problems of one line may be found in either order.
    return problems.stream().sorted().toList();
  }

  static Stream<String> mailboxes() {
    return Stream.of("a", "@", "a@", "@b", "a@b?bcc=c@d", "a@b,c@d", "a@b\\u202E");
  }

  @ParameterizedTest
  @MethodSource("mailboxes")
  void rejectsInvalidEmailAddresses(String email) {
    Project project =
        Project.valid(temp)
            .with(
                "content/report.yaml",
                Project.report("A report")
                    .replace("{name: An organisation}", "{name: X, email: \"" + email + "\"}"));
    assertEquals(List.of("bad-address"), Project.rules(project.check()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "example.org",
        "/r/",
        "https://example.org/?a",
        "https://example.org/#a",
        "https://example.org/a/../b/",
        "https://example.org/./",
        "https://example.org/a//b/",
        "https://example.org/..",
        "https://user@example.org/",
        "mailto:a@example.org",
        "https://example.org/usa/index.html",
        "https://example.org/usa/Report.PDF",
      })
  void rejectsInvalidSiteAddresses(String base) {
    Project project =
        Project.valid(temp)
            .with(
                "content/report.yaml",
                Project.report("A report").replace("https://example.org/r/", base));
    assertTrue(Project.rules(project.check()).contains("bad-address"));
  }
}
