package org.rapporteur.view;

import java.util.List;
import java.util.Optional;
import org.rapporteur.cite.PersonName;
import org.rapporteur.index.Translations;
import org.rapporteur.model.Address;
import org.rapporteur.model.Edition;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Urls;
import tools.jackson.core.JsonGenerator;

/** Writes the properties of schema.org that reports and recommendations share. */
final class LinkedTerms {

  private final Urls addresses;

  LinkedTerms(Urls addresses) {
    this.addresses = addresses;
  }

  /** Writes the absolute address of a page as the id of the open object. */
  void id(JsonGenerator json, Address address) {
    string(json, "@id", addresses.absolute(address));
  }

  /** Writes a property, unless its value is empty. */
  static void string(JsonGenerator json, String name, String value) {
    if (!value.isEmpty()) {
      json.writeStringProperty(name, value);
    }
  }

  static void parties(JsonGenerator json, String name, List<ReportMetadata.Author> parties) {
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

  /** Writes the editions in other languages that have a page; none without the site’s URL. */
  void translations(JsonGenerator json, List<Translations.Translation> all, Address address) {
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
}
