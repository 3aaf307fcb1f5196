package org.rapporteur.export;

import java.io.IOException;
import java.io.Writer;
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
          "date",
          "address",
          "language",
          "wording",
          "words");

  void write(Writer out) throws IOException {
    Masthead masthead = planned.edition().report().masthead();
    List<String> whose =
        List.of(masthead.wording().name().toLowerCase(Locale.ROOT), Words.notice(masthead));
    String date = masthead.submitted().map(Object::toString).orElse("");
    line(HEADER, out);
    for (Row row : rows) {
      List<String> before = before(row);
      List<String> behind = behind(row, date, whose);
      List<Reference> references =
          row.open() ? row.recommendation().references() : List.<Reference>of();
      for (Reference reference : references) {
        String article = reference.article().toString();
        String origin = reference.origin().name().toLowerCase(Locale.ROOT);
        for (Provision provision : reference.provisions()) {
          line(before, List.of(provision.toString(), article, origin), behind, out);
        }
      }
      if (references.isEmpty()) {
        line(before, List.of("", "", ""), behind, out);
      }
    }
  }

  private static List<String> before(Row row) {
    Recommendation recommendation = row.recommendation();
    return List.of(
        recommendation.id().toString(),
        recommendation.number().orElse(""),
        recommendation.status().word(),
        row.theme().slug(),
        row.title(),
        row.demand());
  }

  private static List<String> behind(Row row, String date, List<String> whose) {
    Recommendation recommendation = row.recommendation();
    List<String> cells = new ArrayList<>();
    cells.add(row.open() ? String.join("; ", recommendation.facts().types()) : "");
    cells.add(row.open() ? String.join("; ", recommendation.facts().addressees()) : "");
    cells.add(String.join("; ", recommendation.successors()));
    cells.add(date);
    cells.add(row.address());
    cells.add(recommendation.title().language());
    cells.addAll(whose);
    return cells;
  }

  private static void line(
      List<String> before, List<String> provision, List<String> behind, Writer out)
      throws IOException {
    List<String> cells = new ArrayList<>(before);
    cells.addAll(provision);
    cells.addAll(behind);
    line(cells, out);
  }

  private static void line(List<String> cells, Writer out) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    out.append("\r\n");
  }

  private static String cell(String value) {
    boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    String safe = formula ? "'" + value : value;
    boolean quoted = false;
    for (int i = 0; i < safe.length() && !quoted; i++) {
      quoted = "\",\n\r".indexOf(safe.charAt(i)) >= 0;
    }
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
