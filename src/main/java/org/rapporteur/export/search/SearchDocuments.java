package org.rapporteur.export.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.export.search.SearchDocument.Section;
import org.rapporteur.index.DocumentNames;
import org.rapporteur.index.FacetIndex;
import org.rapporteur.index.LinkNames;
import org.rapporteur.index.StandingText;
import org.rapporteur.index.StatusNames;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Address;
import org.rapporteur.model.EarlierDemand;
import org.rapporteur.model.Edition;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Permalink;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Prose;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Reference;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.plan.Plan.PlannedEdition;
import org.rapporteur.treaty.Article;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.treaty.CitedDocument;
import org.rapporteur.treaty.DocumentKey;
import org.rapporteur.treaty.Instrument;
import org.rapporteur.treaty.Provision;
import org.rapporteur.treaty.ReferenceFormat;

/** The documents that search can find: published recommendations, themes, articles and pages. */
final class SearchDocuments {

  private final PlannedEdition planned;
  private final Edition edition;
  private final ReferenceFormat format;
  private final LinkNames linkNames;
  private final Optional<String> main;
  private final StandingText standing;
  private final FacetIndex facets;
  private final ListRows rows;
  private final Map<Provision, Set<String>> names = new HashMap<>();

  SearchDocuments(PlannedEdition planned) {
    this.planned = planned;
    this.edition = planned.edition();
    this.linkNames = LinkNames.of(edition);
    this.format = linkNames.format();
    ReportMetadata metadata = edition.report().metadata();
    this.standing =
        new StandingText(
            new StatusNames(
                metadata.statuses(),
                Messages.of(edition.language().tag()),
                metadata.originalLanguage().tag()));
    this.facets = FacetIndex.of(edition, standing.names());
    this.rows = new ListRows(facets, standing, format, edition.report());
    this.main = edition.report().metadata().instrument();
  }

  List<SearchDocument> list() {
    List<SearchDocument> documents = new ArrayList<>();
    for (Theme theme : edition.report().themes()) {
      theme.published().forEach(r -> documents.add(recommendation(theme, r)));
    }
    for (Theme theme : edition.report().themes()) {
      documents.add(
          page(theme.title(), Urls.theme(theme.slug()), theme.text(), theme.provisions()));
    }
    edition
        .report()
        .pages()
        .forEach(
            page ->
                documents.add(
                    page(page.title(), Urls.further(page.slug()), page.text(), List.of())));
    for (String id : edition.catalogue().ids()) {
      if (exists(Urls.instrument(id))) {
        articles(edition.catalogue().byId(id).orElseThrow(), documents);
      }
    }
    citedDocuments(documents);
    facets(documents);
    ReportMetadata metadata = edition.report().metadata();
    documents.add(page(metadata.title(), Address.HOME, metadata.summary(), List.of()));
    return documents;
  }

  /** Adds the pages of cited documents, which their symbol finds. */
  private void citedDocuments(List<SearchDocument> documents) {
    TreeSet<DocumentKey> cited = new TreeSet<>();
    for (Theme theme : edition.report().themes()) {
      theme.published().forEach(r -> r.documents().forEach(each -> cited.add(each.document())));
    }
    String language = edition.language().tag();
    DocumentNames documentNames = new DocumentNames(Messages.of(language));
    for (DocumentKey document : cited) {
      if (exists(Urls.document(document))) {
        documents.add(
            new SearchDocument(
                documentNames.heading(document),
                new Phrase(documentNames.description(document), language),
                Urls.document(document),
                "",
                List.of(),
                Map.of(SearchTokens.key(document.label()), SearchDocument.MOST - 1)));
      }
    }
  }

  /** Adds the pages that list recommendations by addressee, affected group, type and so on. */
  private void facets(List<SearchDocument> documents) {
    Messages messages = standing.names().messages();
    facets
        .values()
        .forEach(
            (facet, values) ->
                values.stream()
                    .filter(value -> !value.recommendations().isEmpty())
                    .filter(value -> exists(Urls.facetValue(facet.word(), value.slug())))
                    .forEach(
                        value ->
                            documents.add(
                                new SearchDocument(
                                    "",
                                    value.name(),
                                    Urls.facetValue(facet.word(), value.slug()),
                                    messages.text(facet.message()),
                                    List.of(),
                                    Map.of()))));
  }

  private boolean exists(Address address) {
    return planned.citable().containsKey(Permalink.of(address));
  }

  private SearchDocument recommendation(Theme theme, Recommendation recommendation) {
    String id = recommendation.id().toString();
    List<Section> sections = new ArrayList<>();
    add("", linkNames.plain(recommendation.demand()), SearchDocument.MAIN, sections);
    recommendation
        .layers()
        .forEach(
            layer -> {
              String anchor = id + "-" + layer.id();
              add(anchor, linkNames.heading(layer.text()), SearchDocument.MAIN, sections);
              add(anchor, linkNames.plain(layer.text()), SearchDocument.BELOW, sections);
            });
    notes(recommendation.demand(), sections);
    recommendation.layers().forEach(layer -> notes(layer.text(), sections));
    for (LocatedProse reply : recommendation.replies()) {
      add("", linkNames.plain(reply), SearchDocument.BELOW, sections);
      notes(reply, sections);
    }
    for (LocatedProse text : recommendation.progress()) {
      add("", linkNames.plain(text), SearchDocument.BELOW, sections);
      notes(text, sections);
    }
    List<Provision> provisions = new ArrayList<>();
    recommendation.references().forEach(r -> provisions.addAll(r.provisions()));
    add("", format.format(provisions), SearchDocument.ARTICLES, sections);
    add("", facts(recommendation.facts()), SearchDocument.BELOW, sections);
    standing
        .lines(edition.report().standing(recommendation))
        .forEach(line -> add("", line, SearchDocument.BELOW, sections));
    Map<String, Integer> keys = new TreeMap<>();
    for (Reference reference : recommendation.references()) {
      int weight = SearchDocument.MOST - 2 - reference.origin().distance();
      for (Provision provision : reference.provisions()) {
        for (String name : names.computeIfAbsent(provision, this::names)) {
          keys.merge(name, weight, Math::max);
        }
      }
    }
    for (CitedDocument cited : recommendation.documents()) {
      keys.merge(SearchTokens.key(cited.document().label()), SearchDocument.MOST - 3, Math::max);
    }
    recommendation.number().ifPresent(n -> keys.put(SearchTokens.key(n), SearchDocument.MOST));
    keys.put(SearchTokens.key(id), SearchDocument.MOST);
    return new SearchDocument(
        recommendation.label(),
        linkNames.name(recommendation),
        Urls.recommendation(id),
        theme.title().text(),
        sections,
        keys,
        planned.listSplit() ? rows.row(theme, recommendation) : SearchDocument.ListRow.NONE);
  }

  private SearchDocument page(
      Phrase title, Address address, LocatedProse text, List<Provision> provisions) {
    List<Section> sections = new ArrayList<>();
    add("", linkNames.plain(text), SearchDocument.MAIN, sections);
    notes(text, sections);
    add("", format.format(provisions), SearchDocument.BELOW, sections);
    return new SearchDocument("", title, address, "", sections, Map.of());
  }

  private void articles(Instrument instrument, List<SearchDocument> documents) {
    String language = edition.language().tag();
    Address own = Urls.instrument(instrument.id());
    String code = instrument.code().in(language);
    Phrase name =
        new Phrase(instrument.name().in(language), instrument.name().languageFor(language));
    documents.add(new SearchDocument(code, name, own, "", List.of(), Map.of()));
    for (Article article : instrument.articles()) {
      ArticleKey key = new ArticleKey(instrument.id(), article.number());
      Provision whole = new Provision(instrument.id(), article.number(), "", "", "");
      if (exists(Urls.article(key))) {
        Map<String, Integer> keys = new TreeMap<>();
        names(whole).forEach(spelling -> keys.put(spelling, SearchDocument.MOST - 1));
        Phrase label =
            new Phrase(article.label().in(language), article.label().languageFor(language));
        documents.add(
            new SearchDocument(
                format.labelLong(whole), label, Urls.article(key), "", List.of(), keys));
      }
    }
  }

  /** The spellings of a provision and of the provisions that contain it. */
  private Set<String> names(Provision provision) {
    Instrument instrument = edition.catalogue().byId(provision.instrument()).orElseThrow();
    Set<String> codes = new HashSet<>(instrument.code().byLanguage().values());
    codes.add(instrument.id());
    if (main.equals(Optional.of(instrument.id()))) {
      codes.add("");
    }
    Set<String> names = new HashSet<>();
    StringBuilder number = new StringBuilder(provision.article().toString());
    for (String part :
        new String[] {"", provision.paragraph(), provision.letter(), provision.numeral()}) {
      number.append(' ').append(part);
      codes.forEach(code -> names.add(SearchTokens.key(code + " " + number)));
    }
    return names;
  }

  private static String facts(RecommendationFacts facts) {
    Stream<String> responses =
        facts.responses().stream()
            .flatMap(
                r ->
                    Stream.of(
                        r.by(),
                        r.stated().orElse(""),
                        r.source().map(RecommendationFacts.Link::label).orElse("")));
    Stream<String> outcomes =
        facts.outcomes().stream()
            .flatMap(
                outcome ->
                    Stream.of(
                        outcome.document(),
                        outcome.paragraph().orElse(""),
                        outcome.grade().orElse("")));
    return String.join(
        "; ",
        Stream.of(
                facts.addressees().stream(),
                facts.affected().stream(),
                facts.recommendedBy().stream(),
                facts.date().stream().map(PartialDate::toString),
                facts.sdgs().stream().map(number -> "SDG " + number),
                facts.source().stream(),
                facts.follows().stream().map(EarlierDemand::line),
                facts.media().stream().flatMap(medium -> medium.label().stream()),
                facts.evidence().stream().map(RecommendationFacts.Evidence::label),
                responses,
                outcomes,
                facts.progress().stream().flatMap(SearchDocuments::words),
                facts.history().stream().map(RecommendationFacts.Change::note))
            .flatMap(words -> words)
            .filter(words -> !words.isEmpty())
            .toList());
  }

  private static Stream<String> words(RecommendationFacts.Progress progress) {
    return Stream.of(
            progress.by().stream(),
            progress.status().stream(),
            Stream.of(progress.date().toString()),
            progress.evidence().stream().map(RecommendationFacts.Evidence::label),
            progress.next().stream().map(RecommendationFacts.NextStep::what),
            progress.next().stream()
                .flatMap(next -> next.due().stream())
                .map(PartialDate::toString))
        .flatMap(each -> each);
  }

  private void notes(LocatedProse text, List<Section> sections) {
    for (Prose.Note note : text.prose().notes()) {
      add("", linkNames.plain(note.blocks()), SearchDocument.BELOW, sections);
    }
  }

  private static void add(String anchor, String text, int weight, List<Section> sections) {
    if (!text.isEmpty()) {
      sections.add(new Section(anchor, text, weight));
    }
  }
}
