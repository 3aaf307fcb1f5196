package org.rapporteur.cite;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.ReportMetadata;

/**
 * Completes the order of names that begin with the family name: "La Fontaine, J. de" and "King, M.
 * L., Jr.". The library writes these particles and suffixes beside the family name: "de La
 * Fontaine, J." and "King Jr., M. L.".
 *
 * @param authors the persons and organisations that a citation can name
 */
record InvertedNames(List<ReportMetadata.Author> authors) {

  CitationTemplate in(CitationTemplate template) {
    List<PersonName> names =
        authors.stream()
            .flatMap(author -> PersonName.of(author).stream())
            .filter(name -> !name.given().isEmpty())
            .filter(name -> !name.droppingParticle().isEmpty() || !name.suffix().isEmpty())
            .distinct()
            .toList();
    return names.isEmpty()
        ? template
        : new CitationTemplate(
            template.runs().stream()
                .map(run -> new StyledText(ordered(run.text(), names), run.emphasis()))
                .toList());
  }

  private static String ordered(String text, List<PersonName> names) {
    String ordered = text;
    for (PersonName name : names) {
      ordered =
          written(name)
              .matcher(ordered)
              .replaceAll(found -> Matcher.quoteReplacement(ordered(name, found)));
    }
    return ordered;
  }

  /** A name as the library writes it, with the given names or their initials in a group. */
  private static Pattern written(PersonName name) {
    String family =
        Stream.of(name.droppingParticle(), name.particle(), name.family(), name.suffix())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    String given =
        Stream.of(name.given().split("[\\s-]+", -1))
            .filter(word -> !word.isEmpty())
            .map(InvertedNames::wordOrInitial)
            .collect(Collectors.joining("[\\s\\u00A0-]*+"));
    return Pattern.compile(
        "(?<!\\p{L})" + Pattern.quote(family) + ", (" + given + ")(?!\\p{L})(\\.?)");
  }

  /** Without alternatives to try again, since a name can have many words. */
  private static String wordOrInitial(String word) {
    String initial = word.substring(0, word.offsetByCodePoints(0, 1));
    String whole = word.equals(initial) ? "" : Pattern.quote(word) + "|";
    return "(?>" + whole + Pattern.quote(initial) + "\\.?+)";
  }

  /** The name in its right order; a full stop after it is not written twice. */
  private static String ordered(PersonName name, MatchResult found) {
    String particle = name.droppingParticle().isEmpty() ? "" : " " + name.droppingParticle();
    String suffix = name.suffix().isEmpty() ? "" : ", " + name.suffix();
    String whole = name.familyWithParticle() + ", " + found.group(1) + particle + suffix;
    return whole.endsWith(".") ? whole : whole + found.group(2);
  }
}
