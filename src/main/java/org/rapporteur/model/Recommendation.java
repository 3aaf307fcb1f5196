package org.rapporteur.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.treaty.CitedDocument;

/**
 * One recommendation of the report.
 *
 * @param number the number that the source prints, if it differs from the id
 * @param title its title; empty text if it has none, or if its text is not published
 * @param demand the text up to the first heading
 * @param layers the sections after the demand, one for each heading
 * @param replies the texts of its {@linkplain RecommendationFacts#responses responses}, in the same
 *     order; empty where a response has no text
 * @param progress the texts of its {@linkplain RecommendationFacts#progress progress}, likewise
 * @param references the articles that it cites, sorted, one entry for each article
 * @param related ids of related recommendations
 * @param successors ids of the recommendations that replace it
 * @param aliases former addresses, as written
 * @param fingerprint the {@link Fingerprint} of the title and demand as written; empty if it has no
 *     text
 * @param translation the translation that it was read from; empty for the original
 */
public record Recommendation(
    RecommendationId id,
    Optional<String> number,
    Phrase title,
    Status status,
    LocatedProse demand,
    List<Layer> layers,
    List<LocatedProse> replies,
    List<LocatedProse> progress,
    List<Reference> references,
    RecommendationFacts facts,
    List<String> related,
    List<String> successors,
    List<String> aliases,
    String fingerprint,
    Optional<TranslationStatus> translation,
    FactSpans places) {

  public Recommendation {
    layers = List.copyOf(layers);
    replies = List.copyOf(replies);
    progress = List.copyOf(progress);
    references = List.copyOf(references);
    related = List.copyOf(related);
    successors = List.copyOf(successors);
    aliases = List.copyOf(aliases);
  }

  /**
   * All its texts in reading order: the demand, the sections, and those of responses and progress.
   */
  public List<LocatedProse> texts() {
    List<LocatedProse> texts = new ArrayList<>();
    texts.add(demand);
    layers.forEach(layer -> texts.add(layer.text()));
    Stream.concat(replies.stream(), progress.stream())
        .filter(text -> !text.prose().isEmpty())
        .forEach(texts::add);
    return texts;
  }

  /**
   * The documents that its own texts cite, in order, each once with all its cited paragraphs; those
   * in responses do not count.
   */
  public List<CitedDocument> documents() {
    List<CitedDocument> documents = new ArrayList<>(demand.prose().documents());
    layers.forEach(layer -> documents.addAll(layer.text().prose().documents()));
    return CitedDocument.merged(documents);
  }

  /** Its name for readers: the number that the source prints, or else the id in capitals. */
  public String label() {
    return number.orElseGet(id::label);
  }

  public boolean hasTitle() {
    return !title.text().isEmpty();
  }

  /** Whether its text appears anywhere on the site. */
  public boolean hasText() {
    return status != Status.WITHDRAWN && status != Status.ERASED;
  }

  public boolean isPublished() {
    return status == Status.PUBLISHED || status == Status.DRAFT;
  }
}
