package org.rapporteur.view;

import java.util.List;
import java.util.Optional;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.index.TitledLink;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.RecommendationFacts;

/**
 * The text of a recommendation as a page shows it.
 *
 * @param id the id: {@code nd-3}; except on its own page, also the id of its element
 * @param label the label: "ND-3"
 * @param number the number that the source prints; empty if it is the same as in the id
 * @param title the title, which is part of the heading; its text is empty without one
 * @param name the title, or else the first words of the demand, for lists and links
 * @param href the address of its own page
 * @param demand the demand
 * @param layers the sections below the demand; empty on pages that show only the demand
 * @param articles the articles that it cites, by instrument and origin, strongest origin first
 * @param facts the facts in its front matter; {@code responses} has their texts with markup
 * @param documents the documents that its texts cite, in order
 * @param themes the further themes that list it
 * @param responses the answers of the State and others
 * @param progress what happened since, oldest first
 * @param events its history, oldest first, with the same responses and progress; empty if nothing
 *     happened after its publication
 * @param chain the times that the demand was made, oldest first, with this one; empty if only here
 * @param media its versions in other forms, such as sign language
 * @param standing the latest positions and assessments
 * @param facets on its own page, links to those with the same addressee, affected group, type or
 *     goal
 * @param draft whether it is a draft, which appears only in previews
 * @param translation what readers must know about the translation of its texts
 */
public record RecommendationEntry(
    String id,
    String label,
    String number,
    Phrase title,
    Phrase name,
    String href,
    ResolvedProse demand,
    List<EntryLayer> layers,
    List<ArticleGroup> articles,
    RecommendationFacts facts,
    List<DocumentLink> documents,
    List<TitledLink> themes,
    List<TitledLink> related,
    List<EntryResponse> responses,
    List<EntryProgress> progress,
    List<EntryEvent> events,
    List<ChainStep> chain,
    List<EntryMedium> media,
    EntryStanding standing,
    EntryFacets facets,
    boolean draft,
    Optional<TranslationNote> translation) {

  public RecommendationEntry {
    layers = List.copyOf(layers);
    articles = List.copyOf(articles);
    documents = List.copyOf(documents);
    themes = List.copyOf(themes);
    related = List.copyOf(related);
    responses = List.copyOf(responses);
    progress = List.copyOf(progress);
    events = List.copyOf(events);
    chain = List.copyOf(chain);
    media = List.copyOf(media);
  }

  /**
   * A section below the demand.
   *
   * @param title its heading without markup
   * @param id the full id of its heading on this page
   * @param level the level of its heading, 2 to 6
   * @param text its text; {@code heading(text)} writes its heading with markup
   */
  public record EntryLayer(Phrase title, String id, int level, ResolvedProse text) {}
}
