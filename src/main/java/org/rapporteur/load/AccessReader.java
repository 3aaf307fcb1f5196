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
 * Reads the key {@code accessibility} of report.yaml.
 *
 * @param language the language of the texts, a BCP 47 tag
 */
record AccessReader(ValueReader values, String language) {

  /** Reads the statements; an empty record if the key is absent. */
  AccessibilityInfo read(Optional<Fields> statements) {
    return statements
        .map(this::read)
        .orElse(new AccessibilityInfo(List.of(), List.of(), Optional.empty()));
  }

  private AccessibilityInfo read(Fields fields) {
    List<Phrase> issues =
        fields.texts("known-issues").stream().map(text -> new Phrase(text, language)).toList();
    List<AccessibilityInfo.UserTest> people = new ArrayList<>();
    for (Fields test : fields.maps("tested-by-people", "a test by people")) {
      Optional<TextValue> by =
          test.required("by", "Name the testers, as precisely as they agree to.");
      Optional<String> with = test.text("with");
      Optional<PartialDate> date = values.date(test, "date");
      test.finish();
      by.ifPresent(b -> people.add(new AccessibilityInfo.UserTest(b.text(), with, date)));
    }
    Optional<ReportMetadata.Contact> contact =
        fields.map("contact", "the contact").map(f -> contact(f, values));
    fields.finish();
    return new AccessibilityInfo(issues, people, contact);
  }

  /** Reads a contact. */
  static ReportMetadata.Contact contact(Fields fields, ValueReader values) {
    ReportMetadata.Contact contact =
        new ReportMetadata.Contact(
            fields
                .requiredLine("name", "Add the name of the contact.")
                .map(TextValue::text)
                .orElse(""),
            values.email(fields, "email"),
            values.url(fields, "url"));
    fields.finish();
    return contact;
  }
}
