package org.rapporteur.load;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Language;
import org.rapporteur.model.PartialDate;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.Value;

/** Reads the values that several files share: dates, languages and addresses. */
record Values(Diagnostics diagnostics) {

  Optional<PartialDate> date(Fields fields, String key) {
    Optional<Value> value = fields.value(key);
    Optional<PartialDate> date = value.flatMap(v -> PartialDate.parse(v.text()));
    if (value.isPresent() && date.isEmpty()) {
      diagnostics.report(
          Rule.BAD_DATE,
          value.get().span(),
          "“" + value.get().text() + "” is not a date",
          "Write it as precisely as it is known: 2023, 2023-09 or 2023-09-12.");
    }
    return date;
  }

  Optional<PartialDate> requiredDate(Fields fields, String key) {
    fields.required(key, "Write it as 2023, 2023-09 or 2023-09-12.");
    return date(fields, key);
  }

  /** An absolute address with http or https. */
  Optional<String> url(Fields fields, String key) {
    Optional<Value> value = fields.value(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> url = httpUrl(value.get().text());
    if (url.isEmpty()) {
      diagnostics.report(
          Rule.BAD_ADDRESS,
          value.get().span(),
          "“" + value.get().text() + "” is not a whole web address",
          "Write it from https:// on, without spaces.");
    }
    return url;
  }

  /** The address of a whole site, with a slash at its end. */
  Optional<String> baseUrl(Fields fields, String key) {
    Optional<Value> value = fields.value(key);
    Optional<String> url =
        value
            .flatMap(v -> httpUrl(v.text()))
            .filter(u -> u.indexOf('?') < 0 && u.indexOf('#') < 0)
            .map(u -> u.endsWith("/") ? u : u + "/");
    if (value.isPresent() && url.isEmpty()) {
      diagnostics.report(
          Rule.BAD_ADDRESS,
          value.get().span(),
          "“" + value.get().text() + "” can't be the site's address",
          "Write it whole, such as https://example.org/report/");
    }
    return url;
  }

  Optional<String> email(Fields fields, String key) {
    Optional<Value> value = fields.value(key);
    boolean bad = value.isPresent() && !value.get().text().matches("[^\\s@<>\"]+@[^\\s@<>\"]+");
    if (bad) {
      diagnostics.report(
          Rule.BAD_ADDRESS,
          value.get().span(),
          "“" + value.get().text() + "” is not an e-mail address",
          "Write it as name@example.org.");
    }
    return bad ? Optional.empty() : value.map(Value::text);
  }

  Optional<Language> language(Fields fields, String key) {
    Optional<Value> tag = fields.value(key);
    if (tag.isPresent() && !Language.isValid(tag.get().text())) {
      diagnostics.report(
          Rule.BAD_VALUE,
          tag.get().span(),
          "“" + tag.get().text() + "” is not a language tag",
          "Write en, es, fr, ar, zh-Hans …");
      return Optional.empty();
    }
    return tag.map(t -> new Language(t.text()));
  }

  static Optional<String> httpUrl(String text) {
    try {
      URI uri = new URI(text);
      boolean good =
          ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
              && uri.getHost() != null
              && uri.getUserInfo() == null
              && text.chars().noneMatch(c -> c == '"' || c == '<' || c == '>' || c <= ' ');
      return good ? Optional.of(text) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
