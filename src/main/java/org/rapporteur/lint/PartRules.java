package org.rapporteur.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Theme;

/** Checks that the parts of a report are groups of themes that follow one another. */
record PartRules(Diagnostics diagnostics) {

  void validate(Report report) {
    List<ReportMetadata.Part> parts = report.metadata().parts();
    if (parts.isEmpty()) {
      return;
    }
    List<String> slugs = report.themes().stream().map(Theme::slug).toList();
    Map<String, String> partOf = new HashMap<>();
    int last = -1;
    for (int i = 0; i < parts.size(); i++) {
      List<String> themes = parts.get(i).themes();
      for (int j = 0; j < themes.size(); j++) {
        String key = "parts/" + i + "/themes/" + j;
        int position = slugs.indexOf(themes.get(j));
        if (position < 0) {
          reportUnknown(themes.get(j), key, slugs, report);
        } else if (partOf.putIfAbsent(themes.get(j), parts.get(i).title().text()) != null) {
          report(
              report,
              key,
              "“" + themes.get(j) + "” is already in the part “" + partOf.get(themes.get(j)) + "”",
              "Keep it in one part.");
        } else {
          boolean follows = j == 0 ? position > last : position == last + 1;
          if (!follows) {
            report(
                report,
                key,
                "“" + themes.get(j) + "” does not follow the theme before it",
                "Name the themes in the order of their folders, and change the numbers of the folders"
                    + " if another theme is between them.");
          }
          last = Math.max(last, position);
        }
      }
    }
  }

  private void reportUnknown(String slug, String key, List<String> slugs, Report report) {
    diagnostics.report(
        Rule.UNKNOWN_THEME,
        report.metadata().places().at(key),
        "there is no theme “" + slug + "”",
        () ->
            Suggestion.didYouMean(
                slug, slugs, "The themes are: " + String.join(", ", slugs) + "."));
  }

  private void report(Report report, String key, String message, String help) {
    diagnostics.report(Rule.PART_THEMES, report.metadata().places().at(key), message, help);
  }
}
