package org.rapporteur.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Reference;
import org.rapporteur.plan.Plan;
import org.rapporteur.treaty.Provision;

/**
 * The recommendations as a table after RFC 4180: one line for each recommendation and provision,
 * one for a recommendation without any. Cells that a spreadsheet would run as a formula begin with
 * an apostrophe.
 */
record DataCsv(Plan.PlannedEdition planned, List<Row> rows) {

  private static final List<String> HEADER =
      List.of(
          "id",
          "number",
          "status",
          "theme",
          "title",
          "recommendation",
          "provision",
          "article",
          "origin",
          "types",
          "addressees",
          "successors",
          "withdrawn",
          "date",
          "address",
          "language",
          "wording",
          "words");

  String text() {
    StringBuilder text = new StringBuilder();
    line(HEADER, text);
    for (Row row : rows) {
      List<Reference> references =
          row.open() ? row.recommendation().references() : List.<Reference>of();
      for (Reference reference : references) {
        for (Provision provision : reference.provisions()) {
          line(
              cells(
                  row,
                  provision.toString(),
                  reference.article().toString(),
                  reference.origin().name().toLowerCase(Locale.ROOT)),
              text);
        }
      }
      if (references.isEmpty()) {
        line(cells(row, "", "", ""), text);
      }
    }
    return text.toString();
  }

  private List<String> cells(Row row, String provision, String article, String origin) {
    Recommendation recommendation = row.recommendation();
    Masthead masthead = planned.edition().report().masthead();
    List<String> cells = new ArrayList<>();
    cells.add(recommendation.id().toString());
    cells.add(recommendation.number().orElse(""));
    cells.add(recommendation.status().word());
    cells.add(row.theme().slug());
    cells.add(row.title());
    cells.add(row.demand());
    cells.add(provision);
    cells.add(article);
    cells.add(origin);
    cells.add(row.open() ? String.join("; ", recommendation.facts().types()) : "");
    cells.add(row.open() ? String.join("; ", recommendation.facts().addressees()) : "");
    cells.add(String.join("; ", recommendation.successors()));
    cells.add(row.withdrawn().map(Object::toString).orElse(""));
    cells.add(masthead.submitted().map(Object::toString).orElse(""));
    cells.add(row.address());
    cells.add(recommendation.title().language());
    cells.add(masthead.wording().name().toLowerCase(Locale.ROOT));
    cells.add(Words.notice(masthead));
    return cells;
  }

  private static void line(List<String> cells, StringBuilder text) {
    for (int i = 0; i < cells.size(); i++) {
      text.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    text.append("\r\n");
  }

  private static String cell(String value) {
    boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    String safe = formula ? "'" + value : value;
    boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
