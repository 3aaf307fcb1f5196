package org.rapporteur.view;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.rapporteur.cite.BibliographicItem;
import org.rapporteur.index.EditionFiles;
import org.rapporteur.index.Translations;
import org.rapporteur.model.Address;
import org.rapporteur.model.Edition;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Theme;
import org.rapporteur.model.TranslationStatus;
import org.rapporteur.model.Urls;
import org.rapporteur.text.SafeJson;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.treaty.CitedDocument;
import org.rapporteur.treaty.DocumentKey;
import org.rapporteur.treaty.Provision;
import tools.jackson.core.JsonGenerator;

/**
 * The report and its recommendations as JSON-LD with schema.org terms. Provisions that a
 * recommendation names itself are its {@code citation}, as are the documents that it cites; those
 * inherited from its theme are its {@code about}.
 */
public final class LinkedData {

  private static final String CONTEXT = "https://schema.org";

  private final Edition edition;
  private final Urls addresses;
  private final Bibliography bibliography;
  private final Translations translations;
  private final LinkedTerms terms;
  private final LinkedReport report;
  private final LinkedProvisions provisions;

  public LinkedData(
      Edition edition, Urls addresses, Bibliography bibliography, Translations translations) {
    this.edition = edition;
    this.addresses = addresses;
    this.bibliography = bibliography;
    this.translations = translations;
    this.terms = new LinkedTerms(addresses);
    this.report = new LinkedReport(edition, bibliography, translations, terms);
    this.provisions = new LinkedProvisions(edition, addresses);
  }

  /**
   * The JSON-LD of the report, with its themes as parts.
   *
   * @param files the files of the edition, which are described as a dataset
   */
  String report(EditionFiles files) {
    LinkedDataset dataset =
        new LinkedDataset(addresses, files, bibliography.report(), report.licence());
    return text(
        json -> {
          json.writeStartObject();
          dataset.context(json, CONTEXT);
          report.write(json);
          dataset.write(json);
          json.writeEndObject();
        });
  }

  /**
   * The JSON-LD of a recommendation’s page, with its breadcrumbs. It has neither the text, which
   * the page has, nor the names of instruments, which are at the addresses of the articles.
   *
   * @param item its bibliographic item
   */
  String recommendation(
      BibliographicItem item, Theme theme, Recommendation recommendation, int position) {
    return text(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("@context", CONTEXT);
          json.writeArrayPropertyStart("@graph");
          identity(json, recommendation);
          relations(json, item, recommendation, position);
          json.writeEndObject();
          if (!addresses.baseUrl().isEmpty()) { // Without URLs, nothing refers to others.
            breadcrumbs(json, theme, recommendation);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  /** The JSON-LD of an article. */
  String article(ArticleKey key) {
    return text(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("@context", CONTEXT);
          provisions.article(json, key);
          json.writeEndObject();
        });
  }

  /** Writes the instruments that recommendations cite, each once, with their official addresses. */
  public void instruments(JsonGenerator json, List<Recommendation> recommendations) {
    provisions.instruments(
        json,
        recommendations.stream()
            .flatMap(recommendation -> recommendation.references().stream())
            .flatMap(reference -> reference.provisions().stream()));
  }

  private static String text(Consumer<JsonGenerator> content) {
    StringWriter out = new StringWriter(1_500);
    try (JsonGenerator json = SafeJson.to(out)) {
      content.accept(json);
    }
    return out.toString();
  }

  /** Writes the report as one object of several. */
  public void report(JsonGenerator json) {
    json.writeStartObject();
    report.write(json);
    json.writeEndObject();
  }

  /**
   * Writes a recommendation whose text is published, with what is known about it.
   *
   * @param position its position among the theme’s published ones, from 1
   * @param text whether its text is included
   */
  public void recommendation(
      JsonGenerator json, Theme theme, Recommendation recommendation, int position, boolean text) {
    identity(json, recommendation);
    if (text) {
      json.writeStringProperty("text", bibliography.text(recommendation));
    }
    relations(json, bibliography.recommendation(theme, recommendation), recommendation, position);
    new LinkedFacts(json, addresses::absolute).write(recommendation.facts());
    json.writeEndObject();
  }

  /** Starts the object of a recommendation. */
  private void identity(JsonGenerator json, Recommendation recommendation) {
    json.writeStartObject();
    json.writeStringProperty("@type", "CreativeWork");
    terms.id(json, Urls.recommendation(recommendation.id().toString()));
    json.writeStringProperty("identifier", recommendation.label());
    json.writeStringProperty("name", bibliography.name(recommendation).text());
  }

  /** Writes what a recommendation belongs to and cites into the open object. */
  private void relations(
      JsonGenerator json, BibliographicItem item, Recommendation recommendation, int position) {
    json.writeNumberProperty("position", position);
    json.writeStringProperty("inLanguage", recommendation.demand().language());
    json.writeStringProperty(
        "creativeWorkStatus",
        recommendation.translation().filter(TranslationStatus::isStale).isPresent()
            ? "Outdated translation"
            : recommendation.status().word().substring(0, 1).toUpperCase(Locale.ROOT)
                + recommendation.status().word().substring(1));
    LinkedTerms.parties(json, "author", item.authors());
    LinkedTerms.string(json, "datePublished", item.date().map(PartialDate::toString).orElse(""));
    LinkedTerms.string(
        json,
        "dateModified",
        recommendation.facts().history().stream()
            .map(RecommendationFacts.Change::date)
            .max(PartialDate::compareTo)
            .map(PartialDate::toString)
            .orElse(""));
    json.writeObjectPropertyStart("isPartOf");
    json.writeStringProperty("@type", "Report");
    terms.id(json, Address.HOME);
    json.writeStringProperty("name", item.container());
    json.writeEndObject();
    String own = recommendation.id().toString();
    terms.translations(
        json,
        translations.list().stream().filter(t -> t.ids().contains(own)).toList(),
        Urls.recommendation(own));
    citations(
        json, "citation", Bibliography.cited(recommendation, false), recommendation.documents());
    citations(json, "about", Bibliography.cited(recommendation, true), List.of());
  }

  private void breadcrumbs(JsonGenerator json, Theme theme, Recommendation recommendation) {
    json.writeStartObject();
    json.writeStringProperty("@type", "BreadcrumbList");
    json.writeArrayPropertyStart("itemListElement");
    breadcrumb(json, 1, edition.report().metadata().shortTitle().text(), Address.HOME);
    breadcrumb(json, 2, theme.title().text(), Urls.theme(theme.slug()));
    breadcrumb(
        json, 3, recommendation.label(), Urls.recommendation(recommendation.id().toString()));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void breadcrumb(JsonGenerator json, int position, String name, Address address) {
    json.writeStartObject();
    json.writeStringProperty("@type", "ListItem");
    json.writeNumberProperty("position", position);
    json.writeStringProperty("name", name);
    json.writeStringProperty("item", addresses.absolute(address));
    json.writeEndObject();
  }

  private void citations(
      JsonGenerator json, String name, List<Provision> cited, List<CitedDocument> documents) {
    if (cited.isEmpty() && documents.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart(name);
    cited.forEach(provision -> provisions.provision(json, provision));
    for (CitedDocument item : documents) {
      DocumentKey document = item.document();
      json.writeStartObject();
      json.writeStringProperty("@type", "CreativeWork");
      json.writeStringProperty("identifier", document.label());
      json.writeStringProperty("url", document.url(edition.language().tag()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
