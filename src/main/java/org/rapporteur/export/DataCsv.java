package org.rapporteur.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Reference;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.TranslationStatus;
import org.rapporteur.plan.Plan;
import org.rapporteur.treaty.CitedDocument;
import org.rapporteur.treaty.Provision;

/**
 * The recommendations as CSV (RFC 4180), with one line for each recommendation and provision, and
 * one for a recommendation without provisions. An apostrophe precedes text that a spreadsheet would
 * run as a formula.
 */
record DataCsv(Plan.PlannedEdition planned, List<RecommendationRecord> rows) {

  private static final String END = "\r\n";

  private static final String[] HEADER = {
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
    "words",
    "documents",
    "source",
    "affected",
    "related",
    "responses",
    "positions",
    "response_dates",
    "outcomes",
    "outcome_paragraphs",
    "outcome_extents",
    "outcome_dates",
    "grades",
    "translation"
  };

  void write(Writer out) throws IOException {
    ReportMetadata metadata = planned.edition().report().metadata();
    String date = metadata.submitted().map(Object::toString).orElse("");
    String wording = metadata.wording().name().toLowerCase(Locale.ROOT);
    String attribution = cells(wording, AttributionStatement.notice(metadata));
    out.append(cells(HEADER)).append(END);
    for (RecommendationRecord row : rows) {
      String before = leadingCells(row);
      String after =
          String.join(
              ",",
              trailingCells(row, date),
              attribution,
              cell(documents(row)),
              factCells(row),
              cell(row.translation().map(TranslationStatus.State::word).orElse("")));
      for (String provision : provisions(row)) {
        out.append(before).append(',').append(provision).append(',').append(after).append(END);
      }
    }
  }

  private static List<String> provisions(RecommendationRecord row) {
    List<String> provisions = new ArrayList<>();
    if (row.published()) {
      for (Reference reference : row.recommendation().references()) {
        String article = reference.article().toString();
        String origin = reference.origin().word();
        for (Provision provision : reference.provisions()) {
          provisions.add(cells(provision.toString(), article, origin));
        }
      }
    }
    return provisions.isEmpty() ? List.of(cells("", "", "")) : provisions;
  }

  /** The cited documents with their paragraphs: "CCPR/C/GC/35 (12, 14–16); SDG 16.3". */
  private static String documents(RecommendationRecord row) {
    StringJoiner documents = new StringJoiner("; ");
    for (CitedDocument cited : row.documents()) {
      String paragraphs = String.join(", ", cited.paragraphs());
      documents.add(
          cited.document().label() + (paragraphs.isEmpty() ? "" : " (" + paragraphs + ")"));
    }
    return documents.toString();
  }

  private static String leadingCells(RecommendationRecord row) {
    Recommendation recommendation = row.recommendation();
    return cells(
        recommendation.id().toString(),
        recommendation.number().orElse(""),
        recommendation.status().word(),
        row.theme().slug(),
        row.title(),
        row.demand());
  }

  private static String trailingCells(RecommendationRecord row, String date) {
    Recommendation recommendation = row.recommendation();
    return cells(
        row.published() ? list(recommendation.facts().types()) : "",
        row.published() ? list(recommendation.facts().addressees()) : "",
        list(recommendation.successors()),
        row.withdrawn().map(Object::toString).orElse(""),
        date,
        row.address(),
        recommendation.title().language());
  }

  /** What is known besides its text; in lists, the nth values are about the same response. */
  private static String factCells(RecommendationRecord row) {
    if (!row.published()) {
      return cells("", "", "", "", "", "", "", "", "", "", "");
    }
    RecommendationFacts facts = row.recommendation().facts();
    return cells(
        facts.source().orElse(""),
        list(facts.affected()),
        list(row.recommendation().related()),
        each(facts.responses(), response -> Optional.of(response.by())),
        each(facts.responses(), RecommendationFacts.Response::position),
        each(facts.responses(), RecommendationFacts.Response::date),
        each(facts.outcomes(), outcome -> Optional.of(outcome.document())),
        each(facts.outcomes(), RecommendationFacts.Outcome::paragraph),
        each(facts.outcomes(), RecommendationFacts.Outcome::extent),
        each(facts.outcomes(), RecommendationFacts.Outcome::date),
        each(facts.outcomes(), RecommendationFacts.Outcome::grade));
  }

  /** One value for each item; empty if no item has a value. */
  private static <T> String each(List<T> items, Function<T, Optional<?>> value) {
    List<String> values =
        items.stream().map(item -> value.apply(item).map(Object::toString).orElse("")).toList();
    return values.stream().allMatch(String::isEmpty) ? "" : list(values);
  }

  /** A list in one cell. A backslash precedes a semicolon or backslash within a value. */
  private static String list(List<String> values) {
    StringJoiner list = new StringJoiner("; ");
    values.forEach(value -> list.add(value.replace("\\", "\\\\").replace(";", "\\;")));
    return list.toString();
  }

  private static String cells(String... values) {
    StringJoiner cells = new StringJoiner(",");
    for (String value : values) {
      cells.add(cell(value));
    }
    return cells.toString();
  }

  /** Whether a spreadsheet would run it; some skip white space or convert full-width signs. */
  private static boolean isFormula(String value) {
    if (value.isEmpty()) {
      return false;
    }
    String text = value.strip();
    boolean sign = !text.isEmpty() && "=+-@＝＋－＠".indexOf(text.charAt(0)) >= 0;
    return sign || "\t\r\n".indexOf(value.charAt(0)) >= 0;
  }

  private static String cell(String value) {
    String safe = isFormula(value) ? "'" + value : value;
    boolean quoted = false;
    for (int i = 0; i < safe.length() && !quoted; i++) {
      char c = safe.charAt(i);
      quoted = c == '"' || c == ',' || c == '\n' || c == '\r';
    }
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
