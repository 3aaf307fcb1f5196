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

/** Reads the values that several files share: dates, languages and addresses. */
record ValueReader(Diagnostics diagnostics) {

  Optional<PartialDate> date(Fields fields, String key) {
    Optional<TextValue> value = fields.value(key);
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

  /** A language's tag under the key {@code language}. */
  Optional<Language> language(Fields fields) {
    Optional<TextValue> tag = fields.line("language");
    if (tag.isPresent() && !Language.isValid(tag.get().text())) {
      report(
          tag.get(),
          Rule.BAD_VALUE,
          "“" + tag.get().text() + "” is not a language tag",
          "Write en, es, fr, ar, zh-Hans …");
      return Optional.empty();
    }
    return tag.map(t -> new Language(t.text()));
  }

  /** The address of a web page, ready for a link; by the same judgement as links in texts. */
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
          "“" + text + "” is not a whole web address",
          "Write it from https:// on.");
    }
    return Optional.empty();
  }

  /** An e-mail address, as it stands behind {@code mailto:}. */
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

  /** The site's own address, with a slash at its end. */
  Optional<String> baseUrl(Fields fields) {
    return fields.line("base-url").flatMap(this::siteAddress);
  }

  /** Earlier addresses of the site, each with a slash at its end. */
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
          "“" + value.text() + "” can't be the site's address",
          "Write it whole, such as https://example.org/report/");
    }
    return url;
  }

  private void report(TextValue value, Rule rule, String message, String help) {
    diagnostics.report(rule, value.span(), message, help);
  }
}
