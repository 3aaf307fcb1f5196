package org.rapporteur.lint;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Asset;
import org.rapporteur.model.Edition;
import org.rapporteur.model.LinkTarget;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;
import org.rapporteur.model.Site;
import org.rapporteur.treaty.Provision;

/** Checks that an edition uses each asset and each instrument of a report. */
record UnusedFiles(Diagnostics diagnostics) {

  void validate(Site site) {
    Set<Path> assets = new HashSet<>();
    Map<Span, OwnInstrument> instruments = new TreeMap<>();
    for (Edition edition : site.editions()) {
      Report report = edition.report();
      Set<String> paths = ConcurrentHashMap.newKeySet();
      Set<String> cited = cited(report, paths);
      report.metadata().logo().ifPresent(paths::add);
      MediaRule.files(report).forEach(paths::add);
      report.assets().stream()
          .filter(asset -> paths.contains(asset.path()))
          .forEach(asset -> assets.add(asset.source()));
      report.instruments().forEach((id, place) -> collect(instruments, place, id, cited));
      report
          .metadata()
          .instrument()
          .filter(id -> !report.instruments().containsKey(id))
          .ifPresent(
              id -> collect(instruments, report.metadata().places().at("instrument"), id, cited));
    }
    for (Edition edition : site.editions()) {
      for (Asset asset : edition.report().assets()) {
        if (!assets.contains(asset.source())) {
          diagnostics.report(
              Rule.UNUSED_ASSET,
              Span.of(asset.file()),
              "no text links to this file, but it would be published",
              "Link to it, or remove it.");
        }
      }
    }
    instruments.forEach(this::report);
  }

  /** An instrument of a report, and whether any edition cites it. */
  private record OwnInstrument(String id, boolean used) {}

  private static void collect(
      Map<Span, OwnInstrument> all, Span place, String id, Set<String> cited) {
    boolean before = all.containsKey(place) && all.get(place).used();
    all.put(place, new OwnInstrument(id, before || cited.contains(id)));
  }

  private void report(Span place, OwnInstrument instrument) {
    if (!instrument.used()) {
      diagnostics.report(
          Rule.UNUSED_INSTRUMENT,
          place,
          "nothing in the report cites an article of “" + instrument.id() + "”",
          "Cite one under  articles:  or remove the instrument.");
    }
  }

  /** Returns the instruments that a report cites, and adds the paths that it links to to a set. */
  private static Set<String> cited(Report report, Set<String> paths) {
    Set<String> cited = ConcurrentHashMap.newKeySet();
    report.themes().forEach(theme -> theme.provisions().forEach(p -> cited.add(p.instrument())));
    for (Recommendation recommendation : report.recommendations()) {
      recommendation.references().forEach(r -> cited.add(r.article().instrument()));
    }
    ReaderText wording = new ReaderText(report);
    wording.texts(
        text -> {
          paths.addAll(text.prose().images());
          text.prose().targets().forEach(target -> collect(target, cited, paths));
        });
    report
        .metadata()
        .corrections()
        .prose()
        .targets()
        .forEach(target -> collect(target, cited, paths));
    return cited;
  }

  private static void collect(LinkTarget target, Set<String> cited, Set<String> paths) {
    if (target instanceof LinkTarget.ToFile file) {
      paths.add(file.path());
    } else if (target instanceof LinkTarget.ToProvision to) {
      Provision provision = to.provision();
      cited.add(provision.instrument());
    }
  }
}
