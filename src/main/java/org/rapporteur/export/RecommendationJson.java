package org.rapporteur.export;

import java.util.List;
import java.util.Optional;
import org.rapporteur.index.LinkNames;
import org.rapporteur.model.EarlierDemand;
import org.rapporteur.model.LinkTarget;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.Medium;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Prose;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Standing;
import org.rapporteur.model.StatusVocabulary;
import org.rapporteur.model.TranslationStatus;
import org.rapporteur.treaty.CitedDocument;
import org.rapporteur.treaty.DocumentKey;
import org.rapporteur.treaty.Provision;
import tools.jackson.core.JsonGenerator;

/**
 * Writes recommendations as JSON.
 *
 * @param language the language of the edition
 * @param names the names of links in its texts
 * @param statuses the statuses of the report
 */
record RecommendationJson(
    JsonGenerator json, String language, LinkNames names, StatusVocabulary statuses) {

  void write(RecommendationRecord row) {
    Recommendation recommendation = row.recommendation();
    json.writeStartObject();
    json.writeStringProperty("id", recommendation.id().toString());
    json.writeStringProperty("address", row.address());
    string("number", recommendation.number());
    json.writeStringProperty("status", recommendation.status().word());
    json.writeStringProperty("theme", row.theme().slug());
    strings("successors", recommendation.successors());
    string("date", row.withdrawn().map(Object::toString));
    if (row.published()) {
      published(row);
    }
    json.writeEndObject();
  }

  private void published(RecommendationRecord row) {
    Recommendation recommendation = row.recommendation();
    RecommendationFacts facts = recommendation.facts();
    string("title", Optional.of(recommendation.title().text()).filter(title -> !title.isEmpty()));
    json.writeStringProperty("language", recommendation.demand().language());
    string("translation", row.translation().map(TranslationStatus.State::word));
    json.writeStringProperty("recommendation", row.demand());
    apparatus(recommendation.demand());
    json.writeArrayPropertyStart("layers");
    recommendation
        .layers()
        .forEach(
            layer -> {
              json.writeStartObject();
              json.writeStringProperty("title", names.heading(layer.text()));
              text(layer.text());
              json.writeEndObject();
            });
    json.writeEndArray();
    json.writeArrayPropertyStart("articles");
    recommendation.references().forEach(this::reference);
    json.writeEndArray();
    json.writeArrayPropertyStart("documents");
    row.documents().forEach(this::document);
    json.writeEndArray();
    strings("types", facts.types());
    strings("addressees", facts.addressees());
    strings("affected", facts.affected());
    strings("recommendedBy", facts.recommendedBy());
    date("made", facts.date());
    strings("sdgs", facts.sdgs());
    strings("themes", facts.themes());
    json.writeArrayPropertyStart("follows");
    row.follows().forEach(this::earlier);
    json.writeEndArray();
    json.writeArrayPropertyStart("followedBy");
    row.later().forEach(this::later);
    json.writeEndArray();
    json.writeArrayPropertyStart("media");
    facts.media().forEach(medium -> medium(medium, row));
    json.writeEndArray();
    strings("related", recommendation.related());
    string("source", facts.source());
    json.writeArrayPropertyStart("evidence");
    facts.evidence().forEach(this::evidence);
    json.writeEndArray();
    json.writeArrayPropertyStart("responses");
    for (int i = 0; i < facts.responses().size(); i++) {
      response(facts.responses().get(i), recommendation.replies().get(i));
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("outcomes");
    facts.outcomes().forEach(this::outcome);
    json.writeEndArray();
    json.writeArrayPropertyStart("progress");
    for (int i = 0; i < facts.progress().size(); i++) {
      progress(facts.progress().get(i), recommendation.progress().get(i));
    }
    json.writeEndArray();
    json.writeName("standing");
    json.writeStartObject();
    positions("positions", row.standing().positions());
    positions("assessments", row.standing().assessments());
    json.writeEndObject();
    json.writeArrayPropertyStart("history");
    facts.history().forEach(this::change);
    json.writeEndArray();
  }

  /** Writes a text with its notes and links into the open object. */
  void text(LocatedProse text) {
    json.writeStringProperty("text", names.lines(text));
    apparatus(text);
  }

  /** Writes the notes of a text, and the addresses that it links to. */
  private void apparatus(LocatedProse text) {
    Prose prose = text.prose();
    strings("notes", prose.notes().stream().map(note -> names.plain(note.blocks())).toList());
    strings(
        "links",
        prose.targets().stream()
            .filter(LinkTarget.Elsewhere.class::isInstance)
            .map(target -> ((LinkTarget.Elsewhere) target).url())
            .distinct()
            .toList());
  }

  private void reference(Reference reference) {
    json.writeStartObject();
    json.writeStringProperty("article", reference.article().toString());
    json.writeStringProperty("origin", reference.origin().word());
    strings("provisions", reference.provisions().stream().map(Provision::toString).toList());
    json.writeEndObject();
  }

  private void document(CitedDocument cited) {
    DocumentKey document = cited.document();
    json.writeStartObject();
    json.writeStringProperty(document.isSymbol() ? "symbol" : "sdgTarget", document.number());
    strings("paragraphs", cited.paragraphs());
    json.writeStringProperty("url", document.url(language));
    json.writeEndObject();
  }

  private void earlier(RecommendationRecord.Earlier earlier) {
    json.writeStartObject();
    if (earlier.demand() instanceof EarlierDemand.InDocument document) {
      json.writeStringProperty("document", document.document());
      string("paragraph", document.paragraph());
      date("date", document.date());
    } else if (earlier.demand() instanceof EarlierDemand.InReport recommendation) {
      string("report", Optional.of(recommendation.report()).filter(name -> !name.isEmpty()));
      json.writeStringProperty("id", recommendation.id());
    }
    string("url", Optional.of(earlier.address()).filter(address -> !address.isEmpty()));
    json.writeEndObject();
  }

  private void later(RecommendationRecord.Later later) {
    json.writeStartObject();
    string("report", Optional.of(later.report()).filter(name -> !name.isEmpty()));
    json.writeStringProperty("id", later.id());
    date("date", later.date());
    string("url", Optional.of(later.address()).filter(address -> !address.isEmpty()));
    json.writeEndObject();
  }

  private void medium(Medium medium, RecommendationRecord row) {
    json.writeStartObject();
    json.writeStringProperty("kind", medium.kind().word());
    json.writeStringProperty("language", medium.language().tag());
    string("label", medium.label());
    json.writeStringProperty("url", row.address(medium.target()));
    string("transcript", medium.transcript().map(row::address));
    json.writeEndObject();
  }

  private void evidence(RecommendationFacts.Evidence evidence) {
    json.writeStartObject();
    json.writeStringProperty("label", evidence.label());
    string("url", evidence.url());
    date("accessed", evidence.accessed());
    string("archived", evidence.archived());
    json.writeEndObject();
  }

  private void response(RecommendationFacts.Response response, LocatedProse reply) {
    json.writeStartObject();
    json.writeStringProperty("by", response.by());
    strings("parties", response.parties());
    string("position", response.position());
    string("stated", response.stated());
    date("date", response.date());
    string("source", response.source().map(RecommendationFacts.Link::label));
    string("sourceUrl", response.source().flatMap(RecommendationFacts.Link::url));
    if (!reply.prose().isEmpty()) {
      json.writeStringProperty("language", reply.language());
      text(reply);
    }
    json.writeEndObject();
  }

  private void outcome(RecommendationFacts.Outcome outcome) {
    json.writeStartObject();
    json.writeStringProperty("document", outcome.document());
    string("paragraph", outcome.paragraph());
    string("extent", outcome.extent());
    date("date", outcome.date());
    string("url", outcome.url());
    string("grade", outcome.grade());
    json.writeEndObject();
  }

  private void progress(RecommendationFacts.Progress progress, LocatedProse text) {
    json.writeStartObject();
    json.writeStringProperty("date", progress.date().toString());
    string("by", progress.by());
    string("status", progress.status());
    string("class", progress.status().map(status -> statuses.statusClass(status).word()));
    if (!text.prose().isEmpty()) {
      json.writeStringProperty("language", text.language());
      text(text);
    }
    json.writeArrayPropertyStart("evidence");
    progress.evidence().forEach(this::evidence);
    json.writeEndArray();
    string("next", progress.next().map(RecommendationFacts.NextStep::what));
    date("due", progress.next().flatMap(RecommendationFacts.NextStep::due));
    json.writeEndObject();
  }

  private void positions(String name, List<Standing.Position> positions) {
    json.writeArrayPropertyStart(name);
    for (Standing.Position position : positions) {
      json.writeStartObject();
      strings("by", position.by());
      string("document", position.document());
      string("position", position.position());
      string("stated", position.stated());
      string("status", position.status());
      string("extent", position.extent());
      string("grade", position.grade());
      string("class", statuses.statusClass(position).map(StatusVocabulary.StatusClass::word));
      date("date", position.date());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void change(RecommendationFacts.Change change) {
    json.writeStartObject();
    json.writeStringProperty("date", change.date().toString());
    string("kind", change.kind());
    date("corrects", change.corrects());
    json.writeStringProperty("note", change.note());
    json.writeStringProperty("language", change.language());
    json.writeEndObject();
  }

  private void date(String name, Optional<PartialDate> value) {
    string(name, value.map(Object::toString));
  }

  private void string(String name, Optional<String> value) {
    value.ifPresent(text -> json.writeStringProperty(name, text));
  }

  private void strings(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
