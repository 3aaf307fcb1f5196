package org.rapporteur.export;

import static org.rapporteur.export.CsvTable.Column.text;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.Provision;

/** Which recommendation cites which provision, as a table with one line for each pair. */
final class ProvisionTable {

  /** One line: a recommendation and a provision that it cites. */
  record CitedProvision(String id, Reference reference, Provision provision) {}

  private ProvisionTable() {}

  static CsvTable<CitedProvision> table() {
    return new CsvTable<>(
        Urls.PROVISIONS,
        "provisions",
        "Which recommendation cites which provision, one pair a line.",
        List.of(
            text("id", "The id of the recommendation.", CitedProvision::id),
            text(
                "provision",
                "The provision, such as iccpr/14(3)(d).",
                row -> row.provision().toString()),
            text(
                "article",
                "The article that the provision is part of, such as iccpr/14.",
                row -> row.reference().article().toString()),
            text(
                "origin",
                "How it is cited: explicit, inline in the text, or inherited from the theme.",
                row -> row.reference().origin().word())),
        List.of("id", "provision"));
  }

  static List<CitedProvision> rows(List<RecommendationRecord> recommendations) {
    List<CitedProvision> rows = new ArrayList<>();
    for (RecommendationRecord row : recommendations) {
      if (row.published()) {
        for (Reference reference : row.recommendation().references()) {
          for (Provision provision : reference.provisions()) {
            String id = row.recommendation().id().toString();
            rows.add(new CitedProvision(id, reference, provision));
          }
        }
      }
    }
    return rows;
  }
}
