package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.index.ArticleNames;
import org.rapporteur.index.DocumentNames;
import org.rapporteur.index.IndexedEdition;
import org.rapporteur.index.LinkNames;
import org.rapporteur.index.LinkResolver;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.index.StatusNames;
import org.rapporteur.index.TitledLink;
import org.rapporteur.model.Address;
import org.rapporteur.model.Layer;
import org.rapporteur.model.Medium;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Report;
import org.rapporteur.model.Status;
import org.rapporteur.model.Urls;
import org.rapporteur.permalink.PublicationDates;
import org.rapporteur.treaty.CitedDocument;

/** Creates the entries that represent a recommendation on a page. */
public final class RecommendationEntries {

  private final LinkResolver linker;
  private final ArticleNames names;
  private final LinkNames linkNames;
  private final Report report;
  private final StatusNames statuses;
  private final TranslationNotes notes;
  private final FacetLinks facetLinks;
  private final ArticleGroups articles;
  private final EventList events;
  private final ChainSteps chain;

  RecommendationEntries(LinkResolver linker, IndexedEdition indexed, TranslationNotes notes) {
    this.linker = linker;
    this.names = indexed.names();
    this.articles = new ArticleGroups(linker, indexed.names());
    this.linkNames = indexed.linkNames();
    this.report = indexed.report();
    this.statuses = indexed.statusNames();
    this.notes = notes;
    this.facetLinks = new FacetLinks(indexed.facetIndex(), linker);
    this.chain = new ChainSteps(indexed, linker);
    this.events = new EventList(report, new PublicationDates(indexed.edition()));
  }

  /**
   * Creates the entry of a recommendation in full.
   *
   * @param file the page that contains it
   * @param level the level of its heading, which is 1 on its own page, where its responses have a
   *     heading too; its layers are one level deeper
   */
  RecommendationEntry full(Recommendation recommendation, String file, int level) {
    String prefix = recommendation.id() + "-";
    List<RecommendationEntry.EntryLayer> layers = new ArrayList<>();
    for (Layer layer : recommendation.layers()) {
      String id = prefix + layer.id();
      layers.add(
          new RecommendationEntry.EntryLayer(
              layer.title(),
              id,
              level + 1,
              linker.resolve(
                  layer.text(),
                  new LinkResolver.Insertion(file, prefix, id + "-", id, level + 2))));
    }
    int inner = level == 1 ? 3 : level + 1;
    List<EntryResponse> responses = responses(recommendation, file, inner);
    List<EntryProgress> progress = progress(recommendation, file, inner);
    return new RecommendationEntry(
        recommendation.id().toString(),
        recommendation.label(),
        recommendation.number().orElse(""),
        recommendation.title(),
        linkNames.name(recommendation),
        linker.href(file, Urls.recommendation(recommendation.id().toString())),
        demand(recommendation, file, level + 1, Optional.empty()),
        layers,
        articles.of(recommendation, file),
        recommendation.facts(),
        recommendation.isPublished() ? documents(recommendation, file) : List.of(),
        themes(recommendation.facts().themes(), file),
        links(recommendation.related(), file),
        responses,
        progress,
        events.of(recommendation, responses, progress),
        chain.of(recommendation, file),
        recommendation.facts().media().stream().map(medium -> medium(medium, file)).toList(),
        level == 1 ? standing(recommendation, file) : standing(recommendation),
        level == 1 && recommendation.isPublished()
            ? facetLinks.of(recommendation, file)
            : EntryFacets.NONE,
        recommendation.status() == Status.DRAFT,
        notes.of(recommendation, file));
  }

  /** The articles that recommendations and themes cite. */
  ArticleGroups articles() {
    return articles;
  }

  /** The history of a recommendation, oldest first. */
  List<EntryEvent> events(Recommendation recommendation, String file) {
    return events.of(
        recommendation, responses(recommendation, file, 3), progress(recommendation, file, 3));
  }

  private List<EntryResponse> responses(
      Recommendation recommendation, String file, int headingBase) {
    List<RecommendationFacts.Response> facts = recommendation.facts().responses();
    List<EntryResponse> responses = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      String prefix = recommendation.id() + "-response-" + (i + 1) + "-";
      LinkResolver.Insertion place =
          new LinkResolver.Insertion(
              file, prefix, prefix, recommendation.id() + "-title", headingBase);
      responses.add(
          new EntryResponse(facts.get(i), linker.resolve(recommendation.replies().get(i), place)));
    }
    return responses;
  }

  private List<EntryProgress> progress(
      Recommendation recommendation, String file, int headingBase) {
    List<RecommendationFacts.Progress> facts = recommendation.facts().progress();
    List<EntryProgress> progress = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      String prefix = recommendation.id() + "-progress-" + (i + 1) + "-";
      LinkResolver.Insertion place =
          new LinkResolver.Insertion(
              file, prefix, prefix, recommendation.id() + "-title", headingBase);
      Optional<String> status = facts.get(i).status();
      Phrase name = status.map(statuses::name).orElse(new Phrase("", ""));
      progress.add(
          new EntryProgress(
              facts.get(i),
              name.text(),
              name.language(),
              status.map(written -> statuses.vocabulary().statusClass(written).word()).orElse(""),
              linker.resolve(recommendation.progress().get(i), place)));
    }
    return progress;
  }

  /** The latest positions on a recommendation. */
  EntryStanding standing(Recommendation recommendation) {
    return EntryStanding.of(report.standing(recommendation), statuses, position -> "");
  }

  /** The latest position of one of the parties, and the assessments by others. */
  EntryStanding ofParty(Recommendation recommendation, String party) {
    return EntryStanding.of(report.standing(recommendation).only(party), statuses, position -> "");
  }

  private EntryStanding standing(Recommendation recommendation, String file) {
    return EntryStanding.of(
        report.standing(recommendation),
        statuses,
        position -> recommendation.isPublished() ? facetLinks.of(position, file) : "");
  }

  private EntryMedium medium(Medium medium, String file) {
    return EntryMedium.of(
        medium, link(medium.target(), file), medium.transcript().map(source -> link(source, file)));
  }

  private EntryMedium.Link link(Medium.Source source, String file) {
    return new EntryMedium.Link(
        source.external() ? source.path() : linker.href(file, new Address(source.path())),
        source.external());
  }

  private List<DocumentLink> documents(Recommendation recommendation, String file) {
    DocumentNames documentNames = new DocumentNames(names.messages());
    List<DocumentLink> links = new ArrayList<>();
    for (CitedDocument cited : recommendation.documents()) {
      links.add(
          new DocumentLink(
              documentNames.heading(cited.document()),
              cited.paragraphs(),
              linker.hrefIfPresent(file, Urls.document(cited.document()))));
    }
    return links;
  }

  /**
   * The demand without the layers. Links to anchors in the layers point to the recommendation's own
   * page.
   */
  ResolvedProse demand(Recommendation recommendation, String file, int headingBase) {
    Address own = Urls.recommendation(recommendation.id().toString());
    return demand(recommendation, file, headingBase, Optional.of(own));
  }

  private ResolvedProse demand(
      Recommendation recommendation, String file, int headingBase, Optional<Address> whole) {
    String prefix = recommendation.id() + "-";
    return linker.resolve(
        recommendation.demand(),
        new LinkResolver.Insertion(file, prefix, prefix, prefix + "title", headingBase, whole));
  }

  /** Creates the item of a recommendation in the list of its theme. */
  ThemeItem item(Recommendation recommendation, String file, int level) {
    if (recommendation.isPublished()) {
      return ThemeItem.of(full(recommendation, file, level));
    }
    String id = recommendation.id().toString();
    return ThemeItem.of(
        new Stub(
            id,
            recommendation.label(),
            linker.href(file, Urls.recommendation(id)),
            recommendation.status().word(),
            links(recommendation.successors(), file)));
  }

  /** Links to themes by slug. Missing ones have been reported and are omitted. */
  private List<TitledLink> themes(List<String> slugs, String file) {
    List<TitledLink> links = new ArrayList<>();
    for (String slug : slugs) {
      report
          .theme(slug)
          .ifPresent(
              theme ->
                  links.add(
                      new TitledLink("", theme.title(), linker.href(file, Urls.theme(slug)))));
    }
    return links;
  }

  /** Links to recommendations by id. Missing ones have been reported and are omitted. */
  List<TitledLink> links(List<String> ids, String file) {
    List<TitledLink> links = new ArrayList<>();
    for (String id : ids) {
      linker.recommendation(id).ifPresent(r -> links.add(link(r, file)));
    }
    return links;
  }

  TitledLink link(Recommendation recommendation, String file) {
    Address address = Urls.recommendation(recommendation.id().toString());
    return new TitledLink(
        recommendation.label(), linkNames.name(recommendation), linker.href(file, address));
  }
}
