package org.rapporteur.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.rapporteur.model.Address;
import org.rapporteur.model.OutputPath;
import org.rapporteur.model.Urls;
import org.rapporteur.plan.Plan;
import org.rapporteur.render.Artifact;

/** The recommendations as JSON and tables, with descriptions of the tables. */
record DataFiles(Plan.PlannedEdition planned, List<RecommendationRecord> rows) {

  List<Supplier<Artifact>> files() {
    CsvTable<RecommendationRecord> recommendations =
        new RecommendationTable(planned.edition().report().metadata()).table();
    CsvTable<ProvisionTable.CitedProvision> provisions = ProvisionTable.table();
    TableDescriptions descriptions =
        new TableDescriptions(planned, List.of(recommendations, provisions));
    List<Supplier<Artifact>> files = new ArrayList<>();
    add(files, Urls.JSON, out -> DataJson.of(planned, rows).write(out));
    add(files, Urls.CSV, out -> recommendations.write(out, rows));
    add(files, Urls.PROVISIONS, out -> provisions.write(out, ProvisionTable.rows(rows)));
    add(files, Urls.DATA_PACKAGE, descriptions::dataPackage);
    add(files, Urls.CSV_METADATA, descriptions::csvOnTheWeb);
    add(files, Urls.LLMS, out -> new LlmsText(planned).write(out));
    return files;
  }

  /** The file of each recommendation, if the edition has such files. */
  List<Supplier<Artifact>> separate() {
    List<Supplier<Artifact>> files = new ArrayList<>();
    rows.stream()
        .filter(RecommendationRecord::published)
        .forEach(
            row ->
                planned
                    .files()
                    .separate()
                    .json(row.recommendation())
                    .ifPresent(
                        address ->
                            files.add(
                                () -> file(address, out -> DataJson.of(planned, row).write(out)))));
    return files;
  }

  private void add(List<Supplier<Artifact>> files, Address address, Artifact.TextWriter text) {
    if (planned.files().has(address)) {
      files.add(() -> file(address, text));
    }
  }

  private Artifact file(Address address, Artifact.TextWriter text) {
    return Artifact.of(new OutputPath(planned.addresses().file(address)), text);
  }
}
