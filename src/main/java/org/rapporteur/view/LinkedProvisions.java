package org.rapporteur.view;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.index.ExcludedPages;
import org.rapporteur.index.LinkNames;
import org.rapporteur.model.Address;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.treaty.Instrument;
import org.rapporteur.treaty.Provision;
import tools.jackson.core.JsonGenerator;

/**
 * Writes provisions as schema.org Legislation. The id of an article is the address of its page on
 * this site; that of a paragraph has a fragment. Only an instrument has an official address.
 */
final class LinkedProvisions {

  private final Edition edition;
  private final Urls addresses;
  private final LinkNames names;
  private final ExcludedPages excluded;

  LinkedProvisions(Edition edition, Urls addresses) {
    this.edition = edition;
    this.addresses = addresses;
    this.names = LinkNames.of(edition);
    this.excluded = ExcludedPages.of(edition.report().metadata());
  }

  /** Writes a provision with its identifier, such as "ICCPR art. 9(1)". */
  void provision(JsonGenerator json, Provision provision) {
    json.writeStartObject();
    json.writeStringProperty("@type", "Legislation");
    String article = id(Urls.article(provision.key()));
    String below = provision.below().replace(")(", "-").replace("(", "#").replace(")", "");
    LinkedTerms.string(json, "@id", article.isEmpty() ? "" : article + below);
    json.writeStringProperty("legislationIdentifier", names.format().label(provision));
    json.writeEndObject();
  }

  /** Writes an article as the main object, with its name and its instrument. */
  void article(JsonGenerator json, ArticleKey key) {
    Provision provision = new Provision(key.instrument(), key.number(), "", "", "");
    json.writeStringProperty("@type", "Legislation");
    LinkedTerms.string(json, "@id", id(Urls.article(key)));
    json.writeStringProperty("legislationIdentifier", names.format().label(provision));
    String label =
        instrument(key.instrument())
            .article(key.number())
            .map(article -> article.label().in(language()))
            .orElse("");
    LinkedTerms.string(json, "name", label);
    json.writeName("isPartOf");
    instrument(json, key.instrument());
  }

  /** Writes the instruments of provisions, each once. */
  void instruments(JsonGenerator json, Stream<Provision> provisions) {
    List<String> ids = provisions.map(Provision::instrument).distinct().sorted().toList();
    ids.forEach(id -> instrument(json, id));
  }

  private void instrument(JsonGenerator json, String id) {
    Instrument instrument = instrument(id);
    json.writeStartObject();
    json.writeStringProperty("@type", "Legislation");
    LinkedTerms.string(json, "@id", id(Urls.instrument(id)));
    json.writeStringProperty("legislationIdentifier", instrument.code().in(language()));
    json.writeStringProperty("name", instrument.name().in(language()));
    LinkedTerms.string(json, "sameAs", instrument.link().in(language()));
    json.writeEndObject();
  }

  private Instrument instrument(String id) {
    return edition.catalogue().byId(id).orElseThrow();
  }

  private String language() {
    return edition.language().tag();
  }

  private String id(Address address) {
    return excluded.covers(address) ? "" : addresses.absolute(address);
  }
}
