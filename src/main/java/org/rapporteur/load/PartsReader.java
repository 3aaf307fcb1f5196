package org.rapporteur.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.TextValue;

/** Reads the parts of a report; a translation lists their titles in the same order. */
record PartsReader(
    TranslatedFields fields,
    TranslatedFields.MarkdownReaders readers,
    ValueSpans places,
    Diagnostics diagnostics) {

  private static final String KEY = "parts";

  List<ReportMetadata.Part> read() {
    List<ReportMetadata.Part> parts = new ArrayList<>();
    List<Fields> entries = fields.original().maps(KEY, "a part", ListLimits.PARTS);
    List<TextValue> translated = translations(entries.size());
    for (Fields entry : entries) {
      int at = parts.size();
      places.putValues(entry, KEY + "/" + at + "/", "title");
      Optional<TextValue> title = entry.requiredLine("title", "Add the title of the part.");
      if (!entry.has("themes")) {
        entry.required("themes", "List the themes by the names of their folders without numbers.");
      }
      List<String> themes = new ArrayList<>();
      for (TextValue theme : entry.values("themes")) {
        places.put(KEY + "/" + at + "/themes/" + themes.size(), theme.span());
        themes.add(theme.text());
      }
      entry.finish();
      Phrase phrase =
          translated.isEmpty()
              ? readers.own().line(title.map(TextValue::text).orElse(""))
              : readers.translated().line(translated.get(at).text());
      parts.add(new ReportMetadata.Part(phrase, themes));
    }
    return parts;
  }

  /** The translated titles; none if there is not one for each part. */
  private List<TextValue> translations(int count) {
    Optional<Fields> translation = fields.translation();
    if (translation.isEmpty()) {
      return List.of();
    }
    List<TextValue> titles = translation.get().values(KEY, ListLimits.PARTS);
    if (!titles.isEmpty() && titles.size() != count) {
      diagnostics.report(
          Rule.BAD_VALUE,
          translation.get().keySpan(KEY),
          "“parts” has " + titles.size() + " titles, but the report has " + count + " of them",
          "List one title for each part, in the order of report.yaml.");
      return List.of();
    }
    return titles;
  }
}
