package org.rapporteur.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.browser.BuiltSite.SitePage;

/** The richest page of each template, in every setting, as axe-core judges it. */
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
    Findings diagnostics = new Findings();
    int runs = 0;
    for (SitePage page : sites.richest()) {
      Page tab = chrome.visit(Reader.DESKTOP, page.url());
      for (Setting setting : settings(page, sites)) {
        set(tab, setting);
        for (int width : WIDTHS) {
          tab.setViewportSize(width, 800);
          runs++;
          for (String violation : Axe.violations(tab)) {
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
    measured.tell("axe: " + runs + " runs, " + diagnostics.size() + " violations");
    diagnostics.assertNone();
  }

  @Test
  void whatOneCanDoToAPageBreaksNothing(Chrome chrome, Sites sites, Measured measured) {
    Findings diagnostics = new Findings();
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
    measured.tell("axe, opened, targeted, zoomed: " + runs + " runs");
    diagnostics.assertNone();
  }

  /**
   * All of them, save that an Arabic page runs from right to left as it is, and that of the golden
   * site's English pages those of a template that the report has, too, are second examples.
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
