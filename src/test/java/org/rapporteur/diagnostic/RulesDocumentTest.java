package org.rapporteur.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/rules.md says what the program says; -Drewrite=true writes it anew. */
class RulesDocumentTest {

  private static final Path DOCUMENT = Path.of("docs/rules.md");

  @Test
  void theDocumentIsFresh() throws IOException {
    if (Boolean.getBoolean("rewrite")) {
      Files.writeString(DOCUMENT, document());
    }
    assertEquals(
        document(),
        Files.readString(DOCUMENT),
        "docs/rules.md is stale: run the tests with -Drewrite=true");
  }

  private static String document() {
    StringBuilder text =
        new StringBuilder(
            """
            <!-- Made by RulesDocumentTest from the rules and their guides; don't edit it here. -->

            # The rules

            What `rapporteur check` finds, and how to mend it. `rapporteur check --list-rules` prints
            the same list, `rapporteur check --explain RULE` one rule.

            Most rules are always errors: they keep text from being lost, addresses from breaking and
            pages from being invalid. Those marked * can be set in `report.yaml` to `off`, `warning`
            or `error`; in a `site.yaml` the same key counts for all its reports that do not say
            otherwise:

            ```yaml add=content/report.yaml
            rules:
              raw-html: error
              base-url-missing: off
            ```

            """);
    for (RuleGroup group : RuleGroup.values()) {
      text.append("## ").append(group.title()).append("\n\n");
      text.append("| rule | severity | why |\n|---|---|---|\n");
      for (Rule rule : group.rules()) {
        text.append("| [").append(rule.id()).append("](#").append(rule.id()).append(") | ");
        text.append(severity(rule)).append(" | ").append(rule.reason()).append(" |\n");
      }
      text.append('\n');
      group.rules().forEach(rule -> text.append(section(rule)));
    }
    return text.toString().stripTrailing() + "\n";
  }

  private static String section(Rule rule) {
    RuleGuide guide = RuleGuide.of(rule);
    return "### "
        + rule.id()
        + "\n\n"
        + (rule.reason() + " " + guide.why()).strip()
        + "\n\nWrong:\n\n"
        + indented(guide.wrong())
        + "\nRight:\n\n"
        + indented(guide.right())
        + "\n";
  }

  private static String indented(String example) {
    return example.indent(4).replaceAll("(?m)^ +$", "");
  }

  private static String severity(Rule rule) {
    return rule.severity().word() + (rule.isAdjustable() ? " *" : "");
  }
}
