package org.rapporteur.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Runs all checks on pages, in every width and setting. */
final class PageChecks {

  static final List<Integer> WIDTHS = List.of(320, 768, 1280);

  static final List<AuditSetting> COLOURS =
      List.of(AuditSetting.LIGHT, AuditSetting.DARK, AuditSetting.FORCED_COLOURS);

  /** The rules to run, by axe's tags. */
  private static final String TAGS =
      "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

  private static final int NARROW = 320;
  private static final int WIDE = 1280;
  private static final int SHOWN = 160;

  private final String axe = resource("axe.min.js");
  private final String checks = resource("checks.js");
  private final DevTools browser;
  private final BuiltFiles files;
  private final Duration limit;

  PageChecks(DevTools browser, BuiltFiles files, Duration limit) {
    this.browser = browser;
    this.files = files;
    this.limit = limit;
  }

  /** The version of axe-core. */
  String axeVersion() {
    Matcher version = Pattern.compile("axe v([0-9.]+)").matcher(axe.substring(0, 100));
    return version.find() ? version.group(1) : "";
  }

  /** Tests a page. A page that does not respond is a problem of its own. */
  void run(TestedPage page, AuditResult result) {
    result.tested(page.template());
    try (Tab tab = Tab.open(browser, files, page.path(), limit)) {
      tab.run(axe + ";0");
      for (AuditSetting setting : COLOURS) {
        for (int width : WIDTHS) {
          tab.show(width, setting);
          boolean contrast = setting != AuditSetting.FORCED_COLOURS;
          check(tab, page, "axe", TAGS + ", " + contrast, width + " " + setting.word(), result);
        }
      }
      tab.show(NARROW, AuditSetting.LIGHT);
      check(tab, page, "reflow", "", String.valueOf(NARROW), result);
      check(tab, page, "spacing", "", String.valueOf(NARROW), result);
      tab.show(WIDE, AuditSetting.REDUCED_MOTION);
      check(tab, page, "spacing", "", String.valueOf(WIDE), result);
      check(tab, page, "motion", "", AuditSetting.REDUCED_MOTION.word(), result);
    } catch (DevTools.CommandException e) {
      if (browser.hasEnded()) {
        throw new AuditException(
            "the browser ended while it tested " + page.path(),
            "Run the command again. If this happens again, name another program:  --browser PATH");
      }
      result.ran("axe");
      result.add(
          new AuditProblem(
              page.path(),
              page.template(),
              "axe",
              "no-response",
              "",
              "This page could not be tested: " + e.getMessage()),
          "");
    }
  }

  private void check(
      Tab tab, TestedPage page, String check, String argument, String place, AuditResult result)
      throws DevTools.CommandException {
    JsonNode found = tab.run("(" + checks + ")." + check + "(" + argument + ")");
    result.ran(check);
    for (JsonNode problem : found) {
      result.add(
          new AuditProblem(
              page.path(),
              page.template(),
              check,
              problem.path("rule").asString(""),
              shown(problem.path("element").asString("")),
              problem.path("help").asString("")),
          place);
    }
  }

  private static String shown(String html) {
    String line = html.replaceAll("\\s+", " ").strip();
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN);
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(PageChecks.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
