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

/** Files and instruments that a report brings are of use to one of its editions. */
record UnusedFiles(Diagnostics diagnostics) {

  void validate(Site site) {
    Set<Path> assets = new HashSet<>();
    Map<Span, OwnInstrument> instruments = new TreeMap<>();
    for (Edition edition : site.editions()) {
      Report report = edition.report();
      Set<String> paths = ConcurrentHashMap.newKeySet();
      Set<String> named = named(report, paths);
      report.assets().stream()
          .filter(asset -> paths.contains(asset.path()))
          .forEach(asset -> assets.add(asset.source()));
      report.instruments().forEach((id, place) -> note(instruments, place, id, named));
      report
          .metadata()
          .instrument()
          .filter(id -> !report.instruments().containsKey(id))
          .ifPresent(
              id -> note(instruments, report.metadata().places().at("instrument"), id, named));
    }
    for (Edition edition : site.editions()) {
      for (Asset asset : edition.report().assets()) {
        if (!assets.contains(asset.source())) {
          diagnostics.report(
              Rule.UNUSED_ASSET,
              Span.of(asset.file()),
              "no text points at this file, but it would be published",
              "Link to it, or take it out.");
        }
      }
    }
    instruments.forEach(this::report);
  }

  /** An instrument at its place, and whether any edition names it. */
  private record OwnInstrument(String id, boolean used) {}

  private static void note(Map<Span, OwnInstrument> all, Span place, String id, Set<String> named) {
    boolean before = all.containsKey(place) && all.get(place).used();
    all.put(place, new OwnInstrument(id, before || named.contains(id)));
  }

  private void report(Span place, OwnInstrument instrument) {
    if (!instrument.used()) {
      diagnostics.report(
          Rule.UNUSED_INSTRUMENT,
          place,
          "nothing in the report names an article of “" + instrument.id() + "”",
          "Name one under  articles:  or take the instrument out.");
    }
  }

  /** The instruments that a report names; the paths that it points at are added to a set. */
  private static Set<String> named(Report report, Set<String> paths) {
    Set<String> named = ConcurrentHashMap.newKeySet();
    report.themes().forEach(theme -> theme.provisions().forEach(p -> named.add(p.instrument())));
    for (Recommendation recommendation : report.recommendations()) {
      recommendation.references().forEach(r -> named.add(r.article().instrument()));
    }
    ReaderText wording = new ReaderText(report);
    wording.texts(
        text -> {
          paths.addAll(text.prose().images());
          text.prose().targets().forEach(target -> note(target, named, paths));
        });
    report.metadata().corrections().prose().targets().forEach(target -> note(target, named, paths));
    return named;
  }

  private static void note(LinkTarget target, Set<String> named, Set<String> paths) {
    if (target instanceof LinkTarget.ToFile file) {
      paths.add(file.path());
    } else if (target instanceof LinkTarget.ToProvision to) {
      Provision provision = to.provision();
      named.add(provision.instrument());
    }
  }
}
