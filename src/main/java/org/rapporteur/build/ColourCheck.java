package org.rapporteur.build;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Colour;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.plan.Plan;
import org.rapporteur.render.Design;
import org.rapporteur.style.ColourPair;
import org.rapporteur.style.StyleContrast;

/** Checks that the project's own colours can be read. */
record ColourCheck(Design design, Diagnostics diagnostics) {

  void run(Plan plan) {
    for (Plan.PlannedEdition planned : plan.editions()) {
      ReportMetadata report = planned.edition().report().metadata();
      if (report.colour().isPresent() || design.hasOwnStyle()) {
        validate(report);
      }
    }
  }

  /** Reports the lowest contrast of each place. */
  private void validate(ReportMetadata report) {
    Optional<Colour> own = report.colour();
    Map<Span, ColourPair> lowest = new LinkedHashMap<>();
    for (ColourPair pair : design.contrast(own.map(Colour::toString).orElse("")).tooLow()) {
      // Text in another colour on the report's colour has the same remedy as its opposite.
      if (own.filter(pair.background()::equals).isEmpty()) {
        lowest.merge(place(pair, report), pair, (a, b) -> a.contrast() <= b.contrast() ? a : b);
      }
    }
    lowest.forEach(this::report);
  }

  private void report(Span place, ColourPair pair) {
    diagnostics.report(
        Rule.LOW_CONTRAST,
        place,
        "text in "
            + pair.text()
            + " on "
            + pair.background()
            + " has a contrast of "
            + pair.ratio()
            + " in "
            + pair.mode().text(),
        "Use "
            + pair.text().readableOn(pair.background(), StyleContrast.MINIMUM)
            + " or a colour that differs more from the background.");
  }

  private static Span place(ColourPair pair, ReportMetadata report) {
    return pair.file().equals(Design.COLOUR_SHEET)
        ? report.places().at("colour")
        : Span.at(pair.file(), pair.line(), 1);
  }
}
