package org.rapporteur.cite;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.rapporteur.model.ReportMetadata;

/** An item as BibTeX in UTF-8. TeX commands are escaped, and braces always balance. */
public record BibTeX(BibliographicItem item) {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String SPECIAL = "\\{}~^\"%&#$_";

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(600);
    text.append(item.isPart() ? "@incollection{" : "@techreport{").append(item.key());
    StringJoiner authors = new StringJoiner(" and ");
    item.authors().forEach(author -> authors.add(name(author)));
    field(text, "author", authors.toString());
    field(text, "title", "{" + escaped(item.title()) + "}");
    field(text, "booktitle", item.isPart() ? "{" + escaped(item.container()) + "}" : "");
    field(text, item.isPart() ? "publisher" : "institution", escaped(item.publisher()));
    field(text, item.isPart() ? "note" : "type", escaped(item.kind()));
    field(text, "number", escaped(item.number()));
    item.date()
        .ifPresent(
            date -> {
              field(text, "year", Integer.toString(date.year()));
              if (date.month() > 0) {
                text.append(",\n  month = ").append(MONTHS.get(date.month() - 1));
              }
              field(text, "date", date.toString());
            });
    field(text, "url", address(item.url()));
    field(text, "langid", item.language());
    field(text, "keywords", escaped(String.join(", ", item.keywords())));
    field(text, "annote", escaped(item.note()));
    return text.append("\n}\n").toString();
  }

  private static void field(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }
  }

  /**
   * A name as "von Last, Jr, First". Braces around an organisation, and around a name that is all
   * family name, prevent its last word from being taken for the family name.
   */
  private static String name(ReportMetadata.Author author) {
    Optional<PersonName> person =
        PersonName.of(author).filter(name -> !name.givenWithParticle().isEmpty());
    if (person.isEmpty()) {
      return "{" + escaped(author.name()) + "}";
    }
    PersonName name = person.get();
    String particles = (name.droppingParticle() + " " + name.particle()).strip();
    StringJoiner parts = new StringJoiner(", ");
    parts.add((particles.isEmpty() ? "" : particles + " ") + name.family());
    if (!name.suffix().isEmpty()) {
      parts.add(name.suffix());
    }
    parts.add(name.given());
    return escaped(parts.toString());
  }

  /** Encodes the backslash and braces, the only characters that can end a field in an address. */
  private static String address(String url) {
    return url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
  }

  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && SPECIAL.indexOf(c) < 0) {
        continue;
      }
      escaped.append(text, from, i);
      from = i + 1;
      switch (c) {
        case '\\' -> escaped.append("{\\textbackslash}");
        case '{' -> escaped.append("{\\textbraceleft}");
        case '}' -> escaped.append("{\\textbraceright}");
        case '~' -> escaped.append("{\\textasciitilde}");
        case '^' -> escaped.append("{\\textasciicircum}");
        case '"' -> escaped.append("{\\textquotedbl}");
        case '%', '&', '#', '$', '_' -> escaped.append('\\').append(c);
        default -> escaped.append(' ');
      }
    }
    return escaped.append(text, from, text.length()).toString();
  }
}
