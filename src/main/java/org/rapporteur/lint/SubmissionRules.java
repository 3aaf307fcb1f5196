package org.rapporteur.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;
import org.rapporteur.model.Submission;
import org.rapporteur.model.SubmissionWords;
import org.rapporteur.model.SubmissionWords.CountedPart;
import org.rapporteur.model.Theme;

/** Checks a report against the form in which a body receives it: length, language, headings. */
record SubmissionRules(Diagnostics diagnostics) {

  /** How many of the longest parts are named. */
  private static final int LONGEST = 3;

  void validate(Report report) {
    Optional<Submission> submission = report.metadata().submission();
    if (submission.isPresent()) {
      Span place = report.metadata().places().at("submission");
      length(report, submission.get(), place);
      language(report, submission.get(), place);
      headings(report, submission.get(), place);
    }
  }

  private void length(Report report, Submission submission, Span place) {
    if (submission.words().isEmpty()) {
      return;
    }
    int limit = submission.words().get();
    List<CountedPart> parts = SubmissionWords.count(report, submission.form());
    int words = parts.stream().mapToInt(CountedPart::words).sum();
    if (words > limit) {
      String longest =
          parts.stream()
              .sorted(Comparator.comparingInt(CountedPart::words).reversed())
              .limit(LONGEST)
              .map(part -> part.name() + " (" + number(part.words()) + ")")
              .collect(Collectors.joining(", "));
      diagnostics.report(
          Rule.SUBMISSION_TOO_LONG,
          place,
          "the submission has "
              + number(words)
              + " words, but “"
              + submission.form().name()
              + "” allows "
              + number(limit),
          "Shorten it by "
              + number(words - limit)
              + " words. The longest parts are: "
              + longest
              + ".");
    }
  }

  private static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private void language(Report report, Submission submission, Span place) {
    List<String> languages = submission.form().languages();
    String tag = report.metadata().language().tag();
    String own = tag.replaceFirst("-.*", "");
    if (!languages.isEmpty() && !languages.contains(tag) && !languages.contains(own)) {
      diagnostics.report(
          Rule.SUBMISSION_LANGUAGE,
          place,
          "the language of the report, " + tag + ", is not one that the body reads",
          "Submit a translation in one of: " + String.join(", ", languages) + ".");
    }
  }

  private void headings(Report report, Submission submission, Span place) {
    List<String> existing = new ArrayList<>();
    for (Theme theme : report.themes()) {
      existing.add(theme.title().text().toLowerCase(Locale.ROOT));
      for (Recommendation each : theme.published()) {
        each.layers().forEach(l -> existing.add(l.title().text().toLowerCase(Locale.ROOT)));
      }
    }
    for (String heading : submission.form().headings()) {
      if (!existing.contains(heading.toLowerCase(Locale.ROOT))) {
        diagnostics.report(
            Rule.SUBMISSION_HEADING,
            place,
            "the form requires the heading “" + heading + "”, which no theme or section has",
            "Name a theme, or a section of a recommendation, “" + heading + "”.");
      }
    }
  }
}
