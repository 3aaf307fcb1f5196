package org.rapporteur.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.cite.PersonName;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.TextValue;

/** Reads the authors and the writer of a report. */
record AuthorReader(ValueReader values, ValueSpans places, Diagnostics diagnostics) {

  private static final String HELP =
      "Name the authors of the original, as a list with name and kind.";

  List<ReportMetadata.Author> authors(Fields report) {
    if (!report.has("authors")) {
      report.required("authors", HELP);
    } else if (report.isEmptyList("authors")) {
      diagnostics.report(Rule.WRONG_TYPE, report.keySpan("authors"), "“authors” is empty", HELP);
    }
    List<ReportMetadata.Author> authors = new ArrayList<>();
    for (Fields entry : report.maps("authors", "an author", ListLimits.AUTHORS)) {
      author(entry, "authors/" + authors.size()).ifPresent(authors::add);
    }
    int characters =
        authors.stream()
            .mapToInt(author -> author.name().length() + author.url().map(String::length).orElse(0))
            .sum();
    if (characters > ListLimits.AUTHOR_CHARACTERS) {
      diagnostics.report(
          Rule.TOO_LARGE,
          report.keySpan("authors"),
          "the names and web addresses of the authors have " + characters + " characters in total",
          "Use at most "
              + ListLimits.AUTHOR_CHARACTERS
              + " characters, because every page repeats them.");
    }
    return authors;
  }

  /** The writer of restated wording. */
  Optional<ReportMetadata.Author> writer(Fields report) {
    return report
        .map("restated-by", "“restated-by”")
        .flatMap(entry -> author(entry, "restated-by"));
  }

  private Optional<ReportMetadata.Author> author(Fields entry, String place) {
    Optional<TextValue> name = entry.requiredLine("name", "Add the name.");
    boolean person =
        entry
            .choice("kind", List.of("org", "person"))
            .filter(k -> k.text().equals("person"))
            .isPresent();
    Optional<String> url = values.url(entry, "url");
    Optional<TextValue> family = entry.line("family");
    Optional<TextValue> given = entry.line("given");
    entry.finish();
    name.ifPresent(value -> places.put(place, value.span()));
    for (String key : List.of("family", "given")) {
      Optional<TextValue> part = key.equals("family") ? family : given;
      if (part.isPresent() && !person) {
        diagnostics.report(
            Rule.BAD_VALUE,
            part.get().span(),
            "“" + key + "” is for persons, but this author is an organisation",
            "Add  kind: person  or remove this key.");
      }
    }
    if (name.isPresent() && person && family.isPresent() != given.isPresent()) {
      validate(name.get().text(), family.or(() -> given).orElseThrow());
    }
    return name.map(
        n ->
            new ReportMetadata.Author(
                n.text(), !person, url, family.map(TextValue::text), given.map(TextValue::text)));
  }

  /** Checks that a single part is a part of the name, because the rest is the other part. */
  private void validate(String name, TextValue part) {
    if (PersonName.rest(name, Optional.of(part.text())).isEmpty()) {
      diagnostics.report(
          Rule.BAD_VALUE,
          part.span(),
          "“" + part.text() + "” is neither the start nor the end of “" + name + "”",
          "Write the words of the name, or add both  family:  and  given: ");
    }
  }
}
