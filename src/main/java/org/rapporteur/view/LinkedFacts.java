package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapporteur.model.Address;
import org.rapporteur.model.EarlierDemand;
import org.rapporteur.model.Medium;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.RecommendationFacts;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the facts of a recommendation in the terms of schema.org: who must act as its audience,
 * evidence and earlier demands as what it is based on, responses as comments, outcomes as works
 * about it, and its history as corrections.
 */
final class LinkedFacts {

  private final JsonGenerator json;
  private final Function<Address, String> addresses;

  /**
   * @param addresses the absolute addresses of files; empty if they are not known
   */
  LinkedFacts(JsonGenerator json, Function<Address, String> addresses) {
    this.json = json;
    this.addresses = addresses;
  }

  void write(RecommendationFacts facts) {
    strings("keywords", facts.types());
    all("contributor", facts.recommendedBy(), name -> named("Organization", "name", name));
    date("dateCreated", facts.date());
    all("mentions", facts.sdgs(), this::goal);
    all("audience", facts.addressees(), name -> named("Audience", "name", name));
    List<Runnable> sources = new ArrayList<>();
    facts.evidence().forEach(evidence -> sources.add(() -> evidence(evidence)));
    facts.follows().forEach(earlier -> sources.add(() -> earlier(earlier)));
    all("isBasedOn", sources, Runnable::run);
    all("associatedMedia", facts.media(), this::medium);
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

  private void earlier(EarlierDemand earlier) {
    if (earlier instanceof EarlierDemand.InDocument document) {
      named("CreativeWork", "identifier", document.document());
      string("pagination", document.paragraph());
      date(document.date());
      string("url", document.url());
    } else {
      named("CreativeWork", "identifier", earlier.line());
    }
  }

  private void medium(Medium medium) {
    named("MediaObject", "contentUrl", address(medium.target()));
    json.writeStringProperty("inLanguage", medium.language().tag());
    json.writeStringProperty("additionalType", medium.kind().word());
    string("name", medium.label());
    string("transcript", medium.transcript().map(this::address));
  }

  private String address(Medium.Source source) {
    String absolute = source.external() ? "" : addresses.apply(new Address(source.path()));
    return absolute.isEmpty() ? source.path() : absolute;
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
