package org.rapporteur.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.RecommendationFacts;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the facts of a recommendation in the terms of schema.org: who must act as its audience,
 * evidence as what it is based on, responses as comments, outcomes as works about it, and its
 * history as corrections.
 */
final class LinkedFacts {

  private final JsonGenerator json;

  LinkedFacts(JsonGenerator json) {
    this.json = json;
  }

  void write(RecommendationFacts facts) {
    strings("keywords", facts.types());
    all("contributor", facts.recommendedBy(), name -> named("Organization", "name", name));
    date("dateCreated", facts.date());
    all("mentions", facts.sdgs(), this::goal);
    all("audience", facts.addressees(), name -> named("Audience", "name", name));
    all("isBasedOn", facts.evidence(), this::evidence);
    all("comment", facts.responses(), this::response);
    all("subjectOf", facts.outcomes(), this::outcome);
    all("potentialAction", facts.progress(), this::progress);
    all("correction", facts.history(), this::change);
  }

  private void named(String type, String key, String name) {
    json.writeStringProperty("@type", type);
    json.writeStringProperty(key, name);
  }

  private void goal(String number) {
    named("DefinedTerm", "termCode", number);
    json.writeStringProperty("name", "SDG " + number);
    json.writeStringProperty("inDefinedTermSet", "https://metadata.un.org/sdg/");
  }

  private void evidence(RecommendationFacts.Evidence evidence) {
    named("CreativeWork", "name", evidence.label());
    string("url", evidence.url());
    string("archivedAt", evidence.archived());
  }

  private void response(RecommendationFacts.Response response) {
    json.writeStringProperty("@type", "Comment");
    all("author", response.parties(), name -> named("Organization", "name", name));
    string("name", response.position());
    string("alternateName", response.stated());
    date(response.date());
    response
        .text()
        .ifPresent(
            text -> {
              json.writeStringProperty("text", text.text());
              json.writeStringProperty("inLanguage", text.language());
            });
    string("url", response.source().flatMap(RecommendationFacts.Link::url));
  }

  private void outcome(RecommendationFacts.Outcome outcome) {
    named("CreativeWork", "identifier", outcome.document());
    string("pagination", outcome.paragraph());
    date(outcome.date());
    string("url", outcome.url());
    string("contentRating", outcome.grade());
  }

  private void progress(RecommendationFacts.Progress progress) {
    json.writeStringProperty("@type", "UpdateAction");
    string("name", progress.status());
    json.writeStringProperty("startTime", progress.date().toString());
    all("agent", progress.by().stream().toList(), name -> named("Organization", "name", name));
    string("description", progress.text().map(Phrase::text));
    all("object", progress.evidence(), this::evidence);
    all("result", progress.next().stream().toList(), this::nextStep);
  }

  private void nextStep(RecommendationFacts.NextStep next) {
    named("Thing", "name", next.what());
    string("description", next.due().map(PartialDate::toString));
  }

  private void change(RecommendationFacts.Change change) {
    named("CorrectionComment", "text", change.note());
    json.writeStringProperty("datePublished", change.date().toString());
    date("temporal", change.corrects());
  }

  private <T> void all(String name, List<T> items, Consumer<T> content) {
    if (items.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart(name);
    for (T item : items) {
      json.writeStartObject();
      content.accept(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void strings(String name, List<String> values) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(name);
      values.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  private void date(Optional<PartialDate> date) {
    date("datePublished", date);
  }

  private void date(String name, Optional<PartialDate> date) {
    string(name, date.map(PartialDate::toString));
  }

  private void string(String name, Optional<String> value) {
    value.ifPresent(text -> json.writeStringProperty(name, text));
  }
}
