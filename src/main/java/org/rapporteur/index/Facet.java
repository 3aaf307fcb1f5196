package org.rapporteur.index;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A property of recommendations by whose values pages list them. */
public enum Facet {
  ADDRESSEE("recommendation.addressees"),
  AFFECTED("recommendation.affected"),
  TYPE("recommendation.types"),
  SDG("recommendation.sdgs"),
  STANDING("facet.standing");

  private final String message;

  Facet(String message) {
    this.message = message;
  }

  /** Its segment in addresses: {@code addressee}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of the message that names it. */
  public String message() {
    return message;
  }

  /** The facet with this segment in addresses. */
  public static Optional<Facet> of(String word) {
    return Stream.of(values()).filter(facet -> facet.word().equals(word)).findFirst();
  }
}
