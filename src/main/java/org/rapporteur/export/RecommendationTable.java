package org.rapporteur.export;

import static org.rapporteur.export.CsvTable.Column.list;
import static org.rapporteur.export.CsvTable.Column.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.export.CsvTable.Column;
import org.rapporteur.model.EarlierDemand;
import org.rapporteur.model.Medium;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Standing;
import org.rapporteur.model.TranslationStatus;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.CitedDocument;
import org.rapporteur.treaty.Provision;

/** The recommendations as a table, with one line for each. */
record RecommendationTable(ReportMetadata metadata) {

  CsvTable<RecommendationRecord> table() {
    List<Column<RecommendationRecord>> columns =
        Stream.of(identity(), provisions(), attribution(), facts(), answers())
            .flatMap(List::stream)
            .toList();
    return new CsvTable<>(
        Urls.CSV, "recommendations", "The recommendations, one a line.", columns, List.of("id"));
  }

  private static List<Column<RecommendationRecord>> identity() {
    return List.of(
        text("id", "The id of the recommendation.", r -> r.recommendation().id().toString()),
        text(
            "number",
            "The number that the original prints, which readers see instead of the id.",
            r -> r.recommendation().number().orElse("")),
        text(
            "status",
            "published, draft, merged or withdrawn.",
            r -> r.recommendation().status().word()),
        text("theme", "The name of the theme in addresses.", r -> r.theme().slug()),
        text(
            "title",
            "The title; empty if it has none, or is withdrawn.",
            RecommendationRecord::title),
        text(
            "recommendation",
            "The demand as plain text; empty if merged or withdrawn.",
            RecommendationRecord::demand));
  }

  private static List<Column<RecommendationRecord>> provisions() {
    return List.of(
        list(
            "provisions",
            "The provisions that the recommendation names itself, such as iccpr/14(3)(d).",
            r -> provisions(r, false)),
        list(
            "inherited",
            "The provisions that it inherits from its theme.",
            r -> provisions(r, true)));
  }

  private List<Column<RecommendationRecord>> attribution() {
    String date = metadata.submitted().map(Object::toString).orElse("");
    String wording = metadata.wording().name().toLowerCase(Locale.ROOT);
    String notice = AttributionStatement.notice(metadata);
    return List.of(
        list("types", "What kind of action it asks for.", fact(RecommendationFacts::types)),
        list("addressees", "Who has to act.", fact(RecommendationFacts::addressees)),
        list(
            "successors",
            "The ids of the recommendations to read instead.",
            r -> CsvText.list(r.recommendation().successors())),
        text(
            "withdrawn",
            "The date of the withdrawal.",
            r -> r.withdrawn().map(Object::toString).orElse("")),
        text("date", "The date when the original was submitted.", r -> date),
        text("address", "The permanent address.", RecommendationRecord::address),
        text(
            "language",
            "The language of the text, as a BCP 47 tag.",
            r -> r.recommendation().title().language()),
        text("wording", "Whose wording it is: own, restated or verbatim.", r -> wording),
        text("words", "The attribution, in one sentence.", r -> notice));
  }

  private static List<Column<RecommendationRecord>> facts() {
    return List.of(
        list(
            "documents",
            "The documents that its texts cite, with their paragraphs.",
            RecommendationTable::documents),
        text(
            "source",
            "Its place in the original.",
            r -> r.published() ? r.recommendation().facts().source().orElse("") : ""),
        list("affected", "Whom it concerns.", fact(RecommendationFacts::affected)),
        list(
            "related",
            "The ids of related recommendations.",
            r -> r.published() ? CsvText.list(r.recommendation().related()) : ""),
        list(
            "recommended_by",
            "The States or members that recommend it.",
            fact(RecommendationFacts::recommendedBy)),
        text(
            "made",
            "When it was made, if that differs from the date of the original.",
            r ->
                r.published()
                    ? r.recommendation().facts().date().map(Object::toString).orElse("")
                    : ""),
        list(
            "sdgs",
            "The goals and targets of the Sustainable Development Goals that it serves.",
            fact(RecommendationFacts::sdgs)),
        list(
            "themes",
            "The names of further themes that list it.",
            fact(RecommendationFacts::themes)),
        list(
            "follows",
            "The earlier demands that it follows: the id, the report and the id, or a document.",
            fact(facts -> facts.follows().stream().map(EarlierDemand::line).toList())),
        list(
            "followed_by",
            "The recommendations of the site that follow it, directly or through others.",
            r ->
                CsvText.list(
                    r.later().stream()
                        .map(each -> new EarlierDemand.InReport(each.report(), each.id()).line())
                        .toList())),
        list(
            "media",
            "Its versions in other forms: kind, language, label, address and transcript.",
            r ->
                r.published()
                    ? CsvText.list(
                        r.recommendation().facts().media().stream()
                            .map(medium -> medium(medium, r))
                            .toList())
                    : ""));
  }

  /** Answers, outcomes and progress; in these lists, the nth values are about the same one. */
  private static List<Column<RecommendationRecord>> answers() {
    return List.of(
        list("responses", "Who answered.", response(r -> Optional.of(r.by()))),
        list("positions", "With which position.", response(RecommendationFacts.Response::position)),
        list(
            "stated_positions",
            "The position in the words of the response, if they differ.",
            response(RecommendationFacts.Response::stated)),
        list("response_dates", "When.", response(RecommendationFacts.Response::date)),
        list(
            "outcomes",
            "The documents in which a body took it up.",
            outcome(o -> Optional.of(o.document()))),
        list(
            "outcome_paragraphs",
            "The paragraphs of those documents.",
            outcome(RecommendationFacts.Outcome::paragraph)),
        list("outcome_extents", "full or part.", outcome(RecommendationFacts.Outcome::extent)),
        list("outcome_dates", "When.", outcome(RecommendationFacts.Outcome::date)),
        list("grades", "The grades.", outcome(RecommendationFacts.Outcome::grade)),
        list("progress_dates", "When something happened.", progress(p -> Optional.of(p.date()))),
        list("progress_by", "Who reports it.", progress(RecommendationFacts.Progress::by)),
        list("statuses", "With which status.", progress(RecommendationFacts.Progress::status)),
        list("progress", "What happened.", progress(p -> p.text().map(Phrase::text))),
        list(
            "next_steps",
            "What is to happen next.",
            progress(p -> p.next().map(RecommendationFacts.NextStep::what))),
        list("due", "By when.", progress(p -> p.next().flatMap(RecommendationFacts.NextStep::due))),
        list(
            "standing",
            "The latest position of each party that has to act or answered, newest first.",
            r -> positions(r.standing().positions())),
        list(
            "assessments",
            "The latest assessment by each body and by everybody else, newest first.",
            r -> positions(r.standing().assessments())),
        text(
            "translation",
            "The state of the translation, if the edition is one.",
            r -> r.translation().map(TranslationStatus.State::word).orElse("")));
  }

  private static String medium(Medium medium, RecommendationRecord row) {
    return Stream.of(
            Optional.of(medium.kind().word()),
            Optional.of(medium.language().tag()),
            medium.label(),
            Optional.of(row.address(medium.target())),
            medium.transcript().map(row::address))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static String provisions(RecommendationRecord row, boolean inherited) {
    return row.published()
        ? CsvText.list(
            row.recommendation().references().stream()
                .filter(reference -> (reference.origin() == Origin.INHERITED) == inherited)
                .flatMap(reference -> reference.provisions().stream())
                .map(Provision::toString)
                .toList())
        : "";
  }

  /** The cited documents with their paragraphs: "CCPR/C/GC/35 (12, 14–16); SDG 16.3". */
  private static String documents(RecommendationRecord row) {
    StringJoiner documents = new StringJoiner(CsvText.SEPARATOR);
    for (CitedDocument cited : row.documents()) {
      String paragraphs = String.join(", ", cited.paragraphs());
      documents.add(
          cited.document().label() + (paragraphs.isEmpty() ? "" : " (" + paragraphs + ")"));
    }
    return documents.toString();
  }

  /** Who holds which position since when: "Ministry of Justice: under-way (2024-03)". */
  private static String positions(List<Standing.Position> positions) {
    return CsvText.list(positions.stream().map(RecommendationTable::position).toList());
  }

  private static String position(Standing.Position position) {
    String by = position.document().orElse(String.join(", ", position.by()));
    String words =
        Stream.of(position.position(), position.status(), position.extent(), position.grade())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return (by.isEmpty() || words.isEmpty() ? by + words : by + ": " + words)
        + position.date().map(date -> " (" + date + ")").orElse("");
  }

  private static Function<RecommendationRecord, String> fact(
      Function<RecommendationFacts, List<String>> values) {
    return r -> r.published() ? CsvText.list(values.apply(r.recommendation().facts())) : "";
  }

  private static Function<RecommendationRecord, String> response(
      Function<RecommendationFacts.Response, Optional<?>> value) {
    return r -> r.published() ? CsvText.each(r.recommendation().facts().responses(), value) : "";
  }

  private static Function<RecommendationRecord, String> progress(
      Function<RecommendationFacts.Progress, Optional<?>> value) {
    return r -> r.published() ? CsvText.each(r.recommendation().facts().progress(), value) : "";
  }

  private static Function<RecommendationRecord, String> outcome(
      Function<RecommendationFacts.Outcome, Optional<?>> value) {
    return r -> r.published() ? CsvText.each(r.recommendation().facts().outcomes(), value) : "";
  }
}
