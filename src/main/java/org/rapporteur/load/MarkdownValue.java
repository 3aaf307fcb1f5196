package org.rapporteur.load;

import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.markdown.MarkdownSource;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.yaml.TextValue;

/**
 * A value of a YAML file that is Markdown.
 *
 * @param path the file's path from the content folder; relative links start at its folder
 */
record MarkdownValue(TextValue value, String path) {

  LocatedProse read(MarkdownReader reader, Diagnostics diagnostics) {
    Span place = value.span();
    int quote = place.length() >= value.text().length() + 2 ? 1 : 0;
    MarkdownSource source =
        new MarkdownSource(place.file(), path, value.text(), place.line(), place.column() + quote);
    return reader.read(source, diagnostics).text();
  }
}
