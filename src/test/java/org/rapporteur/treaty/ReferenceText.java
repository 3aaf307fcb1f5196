package org.rapporteur.treaty;

import java.util.List;
import java.util.stream.Collectors;

/** Shows in a line what was read: provisions of the ICCPR by number, faults with their places. */
final class Told {

  private Told() {}

  static String of(ParsedReferences parsed) {
    String provisions =
        parsed.provisions().stream()
            .map(provision -> provision.toString().replaceFirst("^iccpr/", ""))
            .collect(Collectors.joining(" "));
    return (provisions + problems(parsed.problems())).strip();
  }

  static String of(String text, List<ProseReferences.Match> matches) {
    StringBuilder told = new StringBuilder();
    for (ProseReferences.Match match : matches) {
      for (ProseReferences.LinkSpan part : match.parts()) {
        told.append(" [").append(text, part.start(), part.end()).append(']');
      }
      told.append(problems(match.problems()));
    }
    return told.toString().strip();
  }

  private static String problems(List<ReferenceProblem> problems) {
    return problems.stream()
        .map(fault -> " !" + fault.rule().id() + "@" + fault.start() + "-" + fault.end())
        .collect(Collectors.joining());
  }
}
