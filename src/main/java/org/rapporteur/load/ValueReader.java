package org.rapporteur.load;

import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Language;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.WebAddress;
import org.rapporteur.model.WebAddress.Verdict;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.TextValue;

/** Reads values that occur in several files: dates, languages and addresses. */
record ValueReader(Diagnostics diagnostics) {

  Optional<PartialDate> date(Fields fields, String key) {
    Optional<TextValue> value = fields.value(key);
    Optional<PartialDate> date = value.flatMap(v -> PartialDate.parse(v.text()));
    if (value.isPresent() && date.isEmpty()) {
      diagnostics.report(
          Rule.BAD_DATE,
          value.get().span(),
          "“" + value.get().text() + "” is not a date",
          "Write the year, month or day, as far as known: 2023, 2023-09 or 2023-09-12.");
    }
    return date;
  }

  Optional<PartialDate> requiredDate(Fields fields, String key) {
    fields.required(key, "Add the date as 2023, 2023-09 or 2023-09-12.");
    return date(fields, key);
  }

  /** The language tag of the key {@code language}. */
  Optional<Language> language(Fields fields) {
    Optional<TextValue> tag = fields.line("language");
    if (tag.isPresent() && !Language.isValid(tag.get().text())) {
      report(
          tag.get(),
          Rule.BAD_VALUE,
          "“" + tag.get().text() + "” is not a language tag",
          "Use a tag such as en, es, fr, ar or zh-Hans.");
      return Optional.empty();
    }
    return tag.map(t -> new Language(t.text()));
  }

  /** The address of a web page, ready for a link; validated like links in texts. */
  Optional<String> url(Fields fields, String key) {
    Optional<TextValue> value = fields.line(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Verdict verdict = WebAddress.validate(value.get().text());
    if (verdict instanceof Verdict.Absolute absolute && absolute.isWeb()) {
      return Optional.of(absolute.url());
    }
    if (verdict instanceof Verdict.Rejected rejected) {
      report(value.get(), rejected.rule(), rejected.message(), rejected.help());
    } else {
      String text = value.get().text();
      report(
          value.get(),
          Rule.BAD_ADDRESS,
          "“" + text + "” is not a complete web address",
          "Write the complete address, starting with https://.");
    }
    return Optional.empty();
  }

  /** An e-mail address, as used after {@code mailto:}. */
  Optional<String> email(Fields fields, String key) {
    Optional<TextValue> value = fields.line(key);
    Optional<String> email =
        value
            .map(TextValue::text)
            .filter(text -> text.indexOf('?') < 0 && text.indexOf(',') < 0)
            .filter(text -> WebAddress.validate("mailto:" + text) instanceof Verdict.Absolute);
    if (value.isPresent() && email.isEmpty()) {
      report(
          value.get(),
          Rule.BAD_ADDRESS,
          "“" + value.get().text() + "” is not an e-mail address",
          "Write it as name@example.org.");
    }
    return email;
  }

  /** The address of the site, with a slash at its end. */
  Optional<String> baseUrl(Fields fields) {
    return fields.line("base-url").flatMap(this::siteAddress);
  }

  /** Former addresses of the site, each with a slash at its end. */
  List<String> movedFrom(Fields fields) {
    return fields.values("moved-from").stream()
        .flatMap(value -> siteAddress(value).stream())
        .toList();
  }

  private Optional<String> siteAddress(TextValue value) {
    Optional<String> url = WebAddress.base(value.text());
    if (url.isEmpty()) {
      report(
          value,
          Rule.BAD_ADDRESS,
          "“" + value.text() + "” is not a valid address for a site",
          "Write the complete address of a folder, such as https://example.org/report/");
    }
    return url;
  }

  private void report(TextValue value, Rule rule, String message, String help) {
    diagnostics.report(rule, value.span(), message, help);
  }
}
