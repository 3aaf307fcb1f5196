package org.rapporteur.treaty;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Formats parsed references in one line: provisions of the ICCPR by number, problems with their
 * places.
 */
final class ReferenceText {

  private ReferenceText() {}

  static String of(ParsedReferences parsed) {
    String provisions =
        parsed.provisions().stream()
            .map(provision -> provision.toString().replaceFirst("^iccpr/", ""))
            .collect(Collectors.joining(" "));
    return (provisions + problems(parsed.problems())).strip();
  }

  static String of(String prose, List<ProseReferences.Match> matches) {
    StringBuilder text = new StringBuilder();
    for (ProseReferences.Match match : matches) {
      for (ProseReferences.LinkSpan part : match.parts()) {
        text.append(" [").append(prose, part.start(), part.end()).append(']');
      }
      text.append(problems(match.problems()));
    }
    return text.toString().strip();
  }

  private static String problems(List<ReferenceProblem> problems) {
    return problems.stream()
        .map(problem -> " !" + id(problem.kind()) + "@" + problem.start() + "-" + problem.end())
        .collect(Collectors.joining());
  }

  /** The kind of a problem as tests write it: unknown-article. */
  static String id(ReferenceProblem.Kind kind) {
    return kind == ReferenceProblem.Kind.SYNTAX
        ? "reference-syntax"
        : kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
