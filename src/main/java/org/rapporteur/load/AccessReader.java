package org.rapporteur.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.AccessibilityInfo;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.TextValue;

/**
 * Reads what report.yaml says under {@code accessibility}.
 *
 * @param language the tag of the language that it is written in
 */
record AccessReader(ValueReader values, String language) {

  /** The whole of it; nothing said when there is nothing. */
  AccessibilityInfo read(Optional<Fields> given) {
    return given
        .map(this::read)
        .orElse(new AccessibilityInfo(List.of(), List.of(), Optional.empty()));
  }

  private AccessibilityInfo read(Fields fields) {
    List<Phrase> issues =
        fields.texts("known-issues").stream().map(text -> new Phrase(text, language)).toList();
    List<AccessibilityInfo.UserTest> people = new ArrayList<>();
    for (Fields trial : fields.maps("tested-by-people", "a test by people")) {
      Optional<TextValue> by =
          trial.required("by", "Say who tested, as precisely as they agree to.");
      Optional<String> with = trial.text("with");
      Optional<PartialDate> date = values.date(trial, "date");
      trial.finish();
      by.ifPresent(b -> people.add(new AccessibilityInfo.UserTest(b.text(), with, date)));
    }
    Optional<ReportMetadata.Contact> contact =
        fields.map("contact", "the contact").map(f -> contact(f, values));
    fields.finish();
    return new AccessibilityInfo(issues, people, contact);
  }

  /** Somebody who answers. */
  static ReportMetadata.Contact contact(Fields f, ValueReader values) {
    ReportMetadata.Contact contact =
        new ReportMetadata.Contact(
            f.requiredLine("name", "Name whom to turn to.").map(TextValue::text).orElse(""),
            values.email(f, "email"),
            values.url(f, "url"));
    f.finish();
    return contact;
  }
}
