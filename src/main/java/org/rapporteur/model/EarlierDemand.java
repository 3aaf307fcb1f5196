package org.rapporteur.model;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An earlier demand that a recommendation repeats or continues. */
public sealed interface EarlierDemand {

  /** The demand in one line, for tables and messages. */
  default String line() {
    if (this instanceof InDocument document) {
      return Stream.of(
              Optional.of(document.document()),
              document.paragraph().map(number -> "para. " + number),
              document.date().map(Object::toString),
              document.url())
          .flatMap(Optional::stream)
          .collect(Collectors.joining(", "));
    }
    InReport recommendation = (InReport) this;
    return recommendation.report().isEmpty()
        ? recommendation.id()
        : recommendation.report() + ":" + recommendation.id();
  }

  /**
   * A recommendation of the same site.
   *
   * @param report the folder of its report as in site.yaml; empty if it is in the same report
   * @param id the id as written
   */
  record InReport(String report, String id) implements EarlierDemand {}

  /**
   * A part of a document.
   *
   * @param document a symbol such as CCPR/C/USA/CO/4, or the title
   * @param paragraph the number of the paragraph or recommendation
   * @param date when it was published
   * @param url an absolute address
   */
  record InDocument(
      String document, Optional<String> paragraph, Optional<PartialDate> date, Optional<String> url)
      implements EarlierDemand {}
}
