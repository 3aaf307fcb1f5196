package org.rapporteur.view;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.cite.BibliographicItem;
import org.rapporteur.cite.PersonName;
import org.rapporteur.index.EditionFiles;
import org.rapporteur.index.Translations;
import org.rapporteur.model.Address;
import org.rapporteur.model.Edition;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.ReportMetadata;
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
  private final LinkedProvisions provisions;

  public LinkedData(
      Edition edition, Urls addresses, Bibliography bibliography, Translations translations) {
    this.edition = edition;
    this.addresses = addresses;
    this.bibliography = bibliography;
    this.translations = translations;
    this.provisions = new LinkedProvisions(edition, addresses);
  }

  /** The web address of a licence, or its name if the address is not known. */
  public static String licenceUrl(String name) {
    return PageFrames.LICENCES.getOrDefault(name, name);
  }

  /**
   * The JSON-LD of the report, with its themes as parts.
   *
   * @param files the files of the edition, which are described as a dataset
   */
  String report(EditionFiles files) {
    LinkedDataset dataset = new LinkedDataset(addresses, files, bibliography.report());
    return text(
        json -> {
          json.writeStartObject();
          dataset.context(json, CONTEXT);
          writeReport(json);
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
    writeReport(json);
    json.writeEndObject();
  }

  /** Writes the report into the open object. */
  private void writeReport(JsonGenerator json) {
    ReportMetadata metadata = edition.report().metadata();
    BibliographicItem report = bibliography.report();
    json.writeStringProperty("@type", "Report");
    id(json, Address.HOME);
    json.writeStringProperty("name", report.title());
    parties(json, "author", report.authors());
    parties(json, "publisher", report.authors());
    string(json, "datePublished", report.date().map(PartialDate::toString).orElse(""));
    string(json, "dateModified", changed().map(PartialDate::toString).orElse(""));
    json.writeStringProperty("inLanguage", report.language());
    string(json, "abstract", report.summary());
    String licence = metadata.licence().flatMap(ReportMetadata.Licence::text).orElse("");
    string(json, "license", licenceUrl(licence));
    string(json, "reportNumber", report.number());
    metadata
        .state()
        .ifPresent(
            state -> {
              json.writeObjectPropertyStart("spatialCoverage");
              json.writeStringProperty("@type", "Country");
              json.writeStringProperty("name", state.name());
              json.writeEndObject();
            });
    bibliography.works().original().ifPresent(original -> original(json, original));
    translations(json, translations.list(), Address.HOME);
    json.writeArrayPropertyStart("hasPart");
    for (Theme theme : edition.report().themes()) {
      json.writeStartObject();
      json.writeStringProperty("@type", "CreativeWork");
      id(json, Urls.theme(theme.slug()));
      json.writeStringProperty("name", theme.title().text());
      String part = edition.report().metadata().part(theme).text();
      if (!part.isEmpty()) {
        json.writeName("isPartOf");
        json.writeStartObject();
        json.writeStringProperty("@type", "CreativeWork");
        json.writeStringProperty("name", part);
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
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
    id(json, Urls.recommendation(recommendation.id().toString()));
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
    parties(json, "author", item.authors());
    string(json, "datePublished", item.date().map(PartialDate::toString).orElse(""));
    string(
        json,
        "dateModified",
        recommendation.facts().history().stream()
            .map(RecommendationFacts.Change::date)
            .max(PartialDate::compareTo)
            .map(PartialDate::toString)
            .orElse(""));
    json.writeObjectPropertyStart("isPartOf");
    json.writeStringProperty("@type", "Report");
    id(json, Address.HOME);
    json.writeStringProperty("name", item.container());
    json.writeEndObject();
    String own = recommendation.id().toString();
    translations(
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

  private Optional<PartialDate> changed() {
    return edition.report().recommendations().stream()
        .filter(Recommendation::isPublished)
        .flatMap(r -> r.facts().history().stream())
        .map(RecommendationFacts.Change::date)
        .max(PartialDate::compareTo);
  }

  private void translations(
      JsonGenerator json, List<Translations.Translation> all, Address address) {
    if (all.isEmpty() || addresses.baseUrl().isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("workTranslation");
    for (Translations.Translation translation : all) {
      Edition other = translation.edition();
      json.writeStartObject();
      json.writeStringProperty("@type", "CreativeWork");
      json.writeStringProperty(
          "@id", new Urls(other.base(), addresses.baseUrl()).absolute(address));
      json.writeStringProperty("inLanguage", other.language().tag());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void original(JsonGenerator json, BibliographicItem original) {
    json.writeObjectPropertyStart("isBasedOn");
    json.writeStringProperty("@type", "CreativeWork");
    string(json, "@id", original.url());
    json.writeStringProperty("name", original.title());
    parties(json, "author", original.authors());
    string(json, "datePublished", original.date().map(PartialDate::toString).orElse(""));
    json.writeEndObject();
  }

  private static void parties(
      JsonGenerator json, String name, List<ReportMetadata.Author> parties) {
    json.writeArrayPropertyStart(name);
    for (ReportMetadata.Author party : parties) {
      json.writeStartObject();
      json.writeStringProperty("@type", party.organisation() ? "Organization" : "Person");
      json.writeStringProperty("name", party.name());
      Optional<PersonName> person = PersonName.of(party);
      string(json, "givenName", person.map(PersonName::givenWithParticle).orElse(""));
      string(json, "familyName", person.map(PersonName::familyWithParticle).orElse(""));
      string(json, "honorificSuffix", person.map(PersonName::suffix).orElse(""));
      string(json, "url", party.url().orElse(""));
      json.writeEndObject();
    }
    json.writeEndArray();
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

  private void id(JsonGenerator json, Address address) {
    string(json, "@id", addresses.absolute(address));
  }

  private static void string(JsonGenerator json, String name, String value) {
    if (!value.isEmpty()) {
      json.writeStringProperty(name, value);
    }
  }
}
