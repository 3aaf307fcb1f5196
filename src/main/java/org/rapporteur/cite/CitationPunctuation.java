package org.rapporteur.cite;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.text.ListSeparators;

/**
 * Replaces the Latin commas and semicolons that styles put between the parts of a citation by those
 * of its language. Those in the author's own texts, and the comma within a Latin name, remain.
 */
record CitationPunctuation(ListSeparators separators) {

  /** A comma and a semicolon of the author's, which no text can contain. */
  private static final char COMMA = '\uE014';

  private static final char SEMICOLON = '\uE015';

  static CitationPunctuation of(String language) {
    return new CitationPunctuation(ListSeparators.of(language));
  }

  private boolean isLatin() {
    return separators.clause().equals(", ");
  }

  /** Marks the punctuation of a text that a style is given. */
  String protect(String text) {
    return isLatin() ? text : text.replace(',', COMMA).replace(';', SEMICOLON);
  }

  /** Replaces the style's punctuation, and restores that of the texts. */
  CitationTemplate localise(CitationTemplate template, List<ReportMetadata.Author> authors) {
    if (isLatin()) {
      return template;
    }
    return new CitationTemplate(
        template.runs().stream()
            .map(run -> new StyledText(localise(run.text(), authors), run.emphasis()))
            .toList());
  }

  private String localise(String text, List<ReportMetadata.Author> authors) {
    String localised = text;
    for (ReportMetadata.Author author : authors) {
      Optional<PersonName> person = PersonName.of(author).filter(name -> isLatin(author.name()));
      if (person.isPresent() && !person.get().given().isEmpty()) {
        PersonName name = person.get();
        localised = localised.replace(inverted(name, ", "), inverted(name, COMMA + " "));
        if (!name.suffix().isEmpty()) {
          localised = localised.replace(", " + name.suffix(), COMMA + " " + name.suffix());
        }
      }
    }
    return localised
        .replace(", ", separators.clause())
        .replace("; ", separators.group())
        .replace(",", separators.clause().strip())
        .replace(";", separators.group().strip())
        .replace(COMMA, ',')
        .replace(SEMICOLON, ';');
  }

  private static boolean isLatin(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .allMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
  }

  /** A person's family name, a separator, and the first letter of the other names. */
  private static String inverted(PersonName name, String separator) {
    return name.family() + separator + name.given().charAt(0);
  }
}
