package org.rapporteur.export;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.OutputPath;
import org.rapporteur.plan.Addresses;
import org.rapporteur.plan.Plan;
import org.rapporteur.render.Artifact;

/** Writes the data files of every edition, and what hosts and search engines look for. */
public final class Exporter {

  /** Every artifact besides pages and assets, in no order that matters. */
  public List<Artifact> export(Plan plan) {
    List<Artifact> artifacts = new ArrayList<>();
    for (Plan.PlannedEdition planned : plan.editions()) {
      Addresses addresses = planned.addresses();
      List<Row> rows = Row.of(planned);
      artifacts.add(
          Artifact.of(
              new OutputPath(addresses.file(Addresses.JSON)), new DataJson(planned, rows).text()));
      artifacts.add(
          Artifact.of(
              new OutputPath(addresses.file(Addresses.CSV)), new DataCsv(planned, rows).text()));
      artifacts.addAll(Schemas.of(addresses));
    }
    artifacts.addAll(Sitemap.of(plan));
    artifacts.add(Artifact.of(new OutputPath(".nojekyll"), ""));
    return artifacts;
  }
}
