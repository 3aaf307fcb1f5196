package org.rapporteur.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.browser.BuiltSite.SitePage;

/**
 * Checks the richest page of each template with axe-core in every setting and width. If a setting
 * changes nothing that a rule depends on, what the rule found in an earlier setting applies, and it
 * does not run again. The rules about colours run where a combination of colours is new on any
 * page.
 */
@BrowserTest
class AxeTest {

  static final List<String> SETTINGS =
      List.of(Setting.values()).stream().map(Setting::word).toList();

  static final List<Integer> WIDTHS = List.of(320, 768, 1280);

  private enum Setting {
    LIGHT,
    DARK,
    FORCED_COLOURS,
    RTL;

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Test
  void everyTemplateInEverySettingHasNoViolation(Chrome chrome, Sites sites, Measured measured) {
    Problems diagnostics = new Problems();
    Map<Set<Axe.Rules>, Integer> ran = new HashMap<>();
    int runs = 0;
    Set<String> colours = new HashSet<>();
    for (SitePage page : sites.richest()) {
      Page tab = chrome.visit(Reader.DESKTOP, page.url());
      Set<String> layouts = new HashSet<>();
      Set<String> shown = new HashSet<>();
      for (Setting setting : settings(page, sites)) {
        set(tab, setting);
        for (int width : WIDTHS) {
          tab.setViewportSize(width, 800);
          runs++;
          Appearance appearance = Appearance.of(tab);
          Set<Axe.Rules> rules = EnumSet.noneOf(Axe.Rules.class);
          if (shown.add(appearance.shown())) {
            rules.add(Axe.Rules.OF_ELEMENTS);
          }
          if (layouts.add(appearance.shown() + appearance.layout())) {
            rules.add(Axe.Rules.OF_BOXES);
          }
          if (colours.addAll(appearance.colours())) {
            rules.add(Axe.Rules.OF_COLOURS);
          }
          ran.merge(rules, 1, Integer::sum);
          for (String violation : Axe.violations(tab, rules)) {
            diagnostics.add(
                page + " (" + page.template() + "): " + violation, setting + " " + width);
          }
        }
      }
      set(tab, Setting.LIGHT);
    }
    measured.browser(chrome.version());
    measured.templates(sites.richest().stream().map(SitePage::template).toList());
    measured.settings(WIDTHS, SETTINGS);
    measured.check("axe", runs, diagnostics.size());
    measured.log("axe: " + runs + " runs, " + diagnostics.size() + " violations, ran " + ran);
    diagnostics.assertNone();
  }

  @Test
  void interactionsCauseNoViolation(Chrome chrome, Sites sites, Measured measured) {
    Problems diagnostics = new Problems();
    int runs = 0;
    for (SitePage page : sites.shipped().richest()) {
      Page tab = chrome.visit(Reader.ZOOMED, page.url());
      tab.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
      tab.evaluate("() => location.hash = (document.querySelector('main h2[id]') || {}).id || ''");
      runs++;
      for (String violation : Axe.violations(tab)) {
        diagnostics.add(
            page + " (" + page.template() + "): " + violation, "opened, targeted, zoomed");
      }
    }
    measured.log("axe, opened, targeted, zoomed: " + runs + " runs");
    diagnostics.assertNone();
  }

  /**
   * The settings for a page. An Arabic page needs no extra right-to-left setting. An English page
   * of the golden site is only a second example if the report has the same template.
   */
  private static List<Setting> settings(SitePage page, Sites sites) {
    if (page.direction().equals("rtl")) {
      return List.of(Setting.RTL, Setting.DARK, Setting.FORCED_COLOURS);
    }
    boolean second =
        page.site() == sites.golden()
            && sites.shipped().pages().stream().anyMatch(p -> p.template().equals(page.template()));
    return second ? List.of(Setting.LIGHT, Setting.RTL) : List.of(Setting.values());
  }

  private static void set(Page tab, Setting setting) {
    tab.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(setting == Setting.DARK ? ColorScheme.DARK : ColorScheme.LIGHT)
            .setForcedColors(
                setting == Setting.FORCED_COLOURS ? ForcedColors.ACTIVE : ForcedColors.NONE));
    if (setting == Setting.RTL) {
      tab.evaluate("() => document.documentElement.dir = 'rtl'");
    }
  }
}
