package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.cache.Cache;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.render.TemplateException;

/** A template that never ends is reported, and the preview continues. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EndlessTemplatesTest {

  private static final String TEMPLATE = "templates/recommendation.ftlh";
  private static final String PAGE = "r/rb-1/index.html";

  @TempDir Path temp;

  private static String text(byte[] page) {
    return new String(page, StandardCharsets.UTF_8);
  }

  private static void assertReported(Preview preview) {
    assertEquals(
        List.of(Rule.TEMPLATE_FAULT), preview.diagnostics().stream().map(f -> f.rule()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1.. as x></#list>",
        "<#list 1.. as x>some words</#list>",
        "<#macro m><@m/></#macro><@m/>",
        "<#macro m><#nested></#macro><#list 1.. as x><@m>${x}</@m></#list>",
        "<#function f n><#list 1.. as x></#list></#function>${f(1)}"
      })
  void thePreviousPageRemains(String endless) throws IOException {
    EditedProject project = new EditedProject(temp, 1);
    Preview preview = new Preview(project.request(), Cache.none(), Duration.ofSeconds(2));
    preview.refresh();
    String before = text(preview.respond(PAGE).orElseThrow());

    project.write(TEMPLATE, endless);
    assertTrue(preview.refresh().changed());
    assertEquals(before, text(preview.respond(PAGE).orElseThrow()));
    assertReported(preview);
    assertFalse(Thread.currentThread().isInterrupted());

    long start = System.nanoTime();
    assertEquals(before, text(preview.respond(PAGE).orElseThrow()));
    assertTrue(System.nanoTime() - start < 1_000_000_000L, "not tried again");

    project.write(TEMPLATE, "fixed ${page.frame.title}");
    preview.refresh();
    assertTrue(text(preview.respond(PAGE).orElseThrow()).startsWith("fixed "));
    assertEquals(List.of(), preview.diagnostics());
  }

  @Test
  void isReportedWithoutAPreviousPageToo() throws IOException {
    EditedProject project = new EditedProject(temp, 1);
    project.write(TEMPLATE, "<#list 1.. as x></#list>");
    Preview preview = new Preview(project.request(), Cache.none(), Duration.ofSeconds(2));
    preview.refresh();
    assertThrows(TemplateException.class, () -> preview.respond(PAGE));
    assertReported(preview);
    assertTrue(preview.respond("index.html").isPresent());
  }

  @Test
  void anEndlessCustomFileIsReported() throws IOException {
    EditedProject project = new EditedProject(temp, 1);
    project.write("templates/files/list.txt.ftl", "<#list 1.. as x></#list>");
    Preview preview = new Preview(project.request(), Cache.none(), Duration.ofSeconds(2));
    preview.refresh();
    assertThrows(TemplateException.class, () -> preview.respond("list.txt"));
    assertReported(preview);
    assertTrue(preview.respond("index.html").isPresent());
  }
}
