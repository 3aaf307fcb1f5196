package org.rapporteur.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.model.Asset;
import org.rapporteur.model.Medium;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;

/** Checks that the files of media and their transcripts exist. */
record MediaRule(Diagnostics diagnostics) {

  void validate(Report report) {
    List<Recommendation> all =
        report.recommendations().stream().filter(each -> !each.facts().media().isEmpty()).toList();
    if (all.isEmpty()) {
      return;
    }
    Set<String> files = report.assets().stream().map(Asset::path).collect(Collectors.toSet());
    for (Recommendation recommendation : all) {
      List<Medium> media = recommendation.facts().media();
      for (int i = 0; i < media.size(); i++) {
        String key = "media/" + i + "/";
        check(media.get(i).target(), recommendation, key + "file", files);
        if (media.get(i).transcript().isPresent()) {
          check(media.get(i).transcript().get(), recommendation, key + "transcript", files);
        }
      }
    }
  }

  private void check(
      Medium.Source source, Recommendation recommendation, String key, Set<String> files) {
    if (!source.external() && !files.contains(source.path())) {
      diagnostics.report(
          Rule.DEAD_LINK,
          recommendation.places().at(key),
          "there is no file “" + source.path() + "” in the content folder",
          () ->
              Suggestion.didYouMean(
                  source.path(), files, "Put the file into content/assets/ and write its path."));
    }
  }

  /** The files of the report that media consist of. */
  static Stream<String> files(Report report) {
    return report.recommendations().stream()
        .flatMap(recommendation -> recommendation.facts().media().stream())
        .flatMap(medium -> Stream.concat(Stream.of(medium.target()), medium.transcript().stream()))
        .filter(source -> !source.external())
        .map(Medium.Source::path);
  }
}
