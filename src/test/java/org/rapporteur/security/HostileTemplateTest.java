package org.rapporteur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.build.Outcome;

/** A template has access to its page data, but to nothing else on the machine. */
class HostileTemplateTest {

  private static final String TEMPLATE = "templates/accessibility.ftlh";

  @TempDir Path temp;

  private Project project(String template) {
    return Project.valid(temp)
        .with(
            TEMPLATE,
            "<#import \"layout.ftlh\" as l><@l.document>\n<h1>"
                + "${msg(\"accessibility.heading\")}</h1>\n"
                + template
                + "\n</@l.document>\n");
  }

  private static void assertRejected(Project project) {
    Outcome outcome = project.build();
    assertEquals(List.of("template-fault"), Project.rules(outcome));
    assertEquals(TEMPLATE, outcome.diagnostics().get(0).span().file());
    assertTrue(outcome.failed());
    assertFalse(Files.exists(project.output()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "<#assign x = \"freemarker.template.utility.ObjectConstructor\"?new()>",
        "${\"freemarker.template.utility.JythonRuntime\"?new()}",
        "${page?api.class}",
        "${page.frame?api.getClass().forName(\"java.lang.Runtime\")}",
        "${page.class}",
        "${page.class.classLoader}",
        "${page.getClass()}",
        "${page.frame.getClass().getClassLoader()}",
        "${page.frame.title.class}",
        "${page.frame.title.getClass()}",
        "${page.frame.navigation.class}",
        "${page.frame.navigation.getClass()}",
        "${page.frame.navigation.stream()}",
        "${page.frame.notify()}",
        "${page.frame.wait()}",
        "${page.hashCode.class}",
        "${page.corrections.prose().getClass()}",
        "${msg.class}",
        "${msg.getClass()}",
        "${page[\"class\"]}",
        "${page[\"getClass\"]()}",
        "${\"1+1\"?eval}",
        "${\"1+1\"? eval}",
        "${\"{}\"?eval_json}",
        "${\"{}\"?evalJson}",
        "<@\"<#assign x=1>\"?interpret/>",
        "<@(\"x\" + \"y\")?interpret />",
        "<#if true>${x!\"1\"?eval}</#if>",
        "${\"a ${'1'?eval} b\"}",
        "<#macro m><#list [1] as i>${\"1\"?eval}</#list></#macro>",
        "${.now}",
        "${.now?string(\"yyyy\")}",
        "${.data_model.page}",
        "${.dataModel[\"page\"]}",
        "${.get_optional_template(\"/etc/passwd\").exists?c}",
        "${.getOptionalTemplate(\"layout.ftlh\").exists?c}",
        "<#include \"/etc/passwd\">",
        "<#include \"../../../../../../etc/passwd\">",
        "<#include \"../content/report.yaml\">",
        "<#include \"content/report.yaml\">",
        "<#include \"file:///etc/passwd\">",
        "<#include \"http://example.org/x.ftlh\">",
        "<#include \"..\\\\content\\\\report.yaml\">",
        "<#include \"assets/../../content/report.yaml\">",
        "<#import \"/etc/passwd\" as x>",
        "<#import \"../../secret.ftlh\" as x>",
        "<#include \"*/passwd\">",
        "<#include \"/proc/self/environ\">",
        "${asset(\"../../../etc/passwd\")}",
        "${asset(\"/etc/passwd\")}",
        "${prose(\"<script>\")}",
        "${prose(page)}",
        "${msg(page)}",
        "${.lang_that_is_not}",
        "${Runtime}",
        "<#macro m><@m/></#macro><@m/>",
        "<#function f n><#return f(n + 1)></#function>${f(1)}",
      })
  void rejectsAccessBeyondThePage(String template) {
    assertRejected(project(template));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>What is ?new, ?eval and ?interpret; .now or never: .data_model</p>",
        "<#-- ${\"1\"?eval} .now -->",
        "<p><a href=\"../index.html?new=1&amp;api=2\">Start</a></p>",
        "${page.frame.title}${page.template()}${page.corrections.isEmpty()?c}",
      })
  void acceptsTheSameWordsAsText(String template) {
    assertEquals(List.of(), Project.rules(project(template).check()));
  }

  @Test
  void escapesWhatATemplatePrints() {
    Project project = project("<p>${\"<script>alert(1)</script>\"}</p>");
    assertEquals(List.of(), Project.rules(project.build()));
    assertFalse(project.site().get("accessibility/index.html").contains("<script>"));
  }
}
