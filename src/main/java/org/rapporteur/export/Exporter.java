package org.rapporteur.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.rapporteur.export.search.SearchIndex;
import org.rapporteur.index.EditionFiles;
import org.rapporteur.model.OutputPath;
import org.rapporteur.model.Urls;
import org.rapporteur.plan.Plan;
import org.rapporteur.render.Artifact;
import org.rapporteur.render.Design;
import org.rapporteur.view.Bibliography;

/** Writes the data files of every edition, and the files for hosts and search engines. */
public final class Exporter {

  private final Design design;

  /**
   * @param design the design of the pages, which a report's own colour is to suit
   */
  public Exporter(Design design) {
    this.design = design;
  }

  /**
   * Every artifact other than pages and assets, each created on request. The largest come first,
   * and those that depend on another come last.
   */
  public List<Supplier<Artifact>> export(Plan plan) {
    List<Supplier<Artifact>> artifacts = new ArrayList<>();
    List<Supplier<Artifact>> separate = new ArrayList<>();
    for (Plan.PlannedEdition planned : plan.editions()) {
      Urls addresses = planned.addresses();
      List<RecommendationRecord> rows = RecommendationRecord.of(planned);
      EditionFiles files = planned.files();
      DataFiles data = new DataFiles(planned, rows);
      artifacts.addAll(data.files());
      if (files.has(Urls.FEED)) {
        artifacts.add(
            () -> Artifact.of(new OutputPath(addresses.file(Urls.FEED)), Feed.of(planned)::write));
      }
      CitationFiles citations =
          new CitationFiles(planned, rows, Bibliography.of(planned.edition(), addresses));
      artifacts.addAll(citations.files());
      separate.addAll(citations.separate());
      separate.addAll(data.separate());
      for (String slug : files.separate().feedSlugs(planned.edition().report())) {
        files
            .separate()
            .feed(slug)
            .ifPresent(
                feed ->
                    separate.add(
                        () ->
                            Artifact.of(
                                new OutputPath(addresses.file(feed)),
                                Feed.of(planned, slug)::write)));
      }
      if (!planned.excluded().covers(Urls.SEARCH)) {
        List<Supplier<Artifact>> index = SearchIndex.of(planned);
        int whole = Math.min(1, index.size());
        artifacts.addAll(0, index.subList(0, whole));
        separate.addAll(index.subList(whole, index.size()));
      }
      planned
          .edition()
          .report()
          .metadata()
          .colour()
          .ifPresent(
              colour ->
                  artifacts.add(
                      () ->
                          Artifact.of(
                              new OutputPath(addresses.file(Urls.colour(colour))),
                              design.colourSheet(colour))));
      Schemas.of(addresses).forEach(file -> artifacts.add(() -> file));
    }
    Sitemap.of(plan).forEach(file -> artifacts.add(() -> file));
    artifacts.add(() -> Artifact.of(new OutputPath(".nojekyll"), ""));
    artifacts.addAll(separate);
    return artifacts;
  }
}
