package org.rapporteur.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The statuses that the {@linkplain RecommendationFacts#progress progress} of recommendations can
 * have.
 *
 * @param preset the name of the preset; empty if the report lists its own statuses
 * @param statuses in order; empty if the report has no statuses
 */
public record StatusVocabulary(Optional<String> preset, List<NamedStatus> statuses) {

  public static final StatusVocabulary NONE = new StatusVocabulary(Optional.empty(), List.of());

  public StatusVocabulary {
    statuses = List.copyOf(statuses);
  }

  /** How far a recommendation is carried out. */
  public enum StatusClass {
    OPEN,
    PARTIAL,
    DONE,
    REFUSED,
    UNKNOWN;

    /** The value of the key: {@code partial}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A status.
   *
   * @param name the name as the report writes it: "A", "under-way", "Under way"
   */
  public record NamedStatus(String name, StatusClass statusClass) {}

  /** The names of the presets. */
  public static List<String> presets() {
    return List.of("grades", "inquiry", "audit", "upr");
  }

  /** A preset; its names are keys of messages such as {@code status.grades.a}. */
  public static StatusVocabulary preset(String name) {
    return new StatusVocabulary(
        Optional.of(name),
        switch (name) {
          case "grades" ->
              List.of(
                  new NamedStatus("A", StatusClass.DONE),
                  new NamedStatus("B", StatusClass.PARTIAL),
                  new NamedStatus("C", StatusClass.OPEN),
                  new NamedStatus("D", StatusClass.OPEN),
                  new NamedStatus("E", StatusClass.REFUSED));
          case "inquiry" ->
              List.of(
                  new NamedStatus("not-started", StatusClass.OPEN),
                  new NamedStatus("under-way", StatusClass.PARTIAL),
                  new NamedStatus("complete", StatusClass.DONE),
                  new NamedStatus("not-proceeding", StatusClass.REFUSED),
                  new NamedStatus("unknown", StatusClass.UNKNOWN));
          case "audit" ->
              List.of(
                  new NamedStatus("not-implemented", StatusClass.OPEN),
                  new NamedStatus("partially-implemented", StatusClass.PARTIAL),
                  new NamedStatus("implemented", StatusClass.DONE),
                  new NamedStatus("risk-accepted", StatusClass.REFUSED),
                  new NamedStatus("no-longer-applicable", StatusClass.UNKNOWN));
          case "upr" ->
              List.of(
                  new NamedStatus("not-implemented", StatusClass.OPEN),
                  new NamedStatus("partially-implemented", StatusClass.PARTIAL),
                  new NamedStatus("fully-implemented", StatusClass.DONE),
                  new NamedStatus("no-information", StatusClass.UNKNOWN));
          default -> throw new IllegalArgumentException(name);
        });
  }

  /** The status that a word names, whatever its case, with hyphens or spaces. */
  public Optional<NamedStatus> find(String word) {
    return statuses.stream().filter(status -> key(status.name()).equals(key(word))).findFirst();
  }

  /** The class of a status; unknown for one that the report does not list. */
  public StatusClass statusClass(String word) {
    return find(word).map(NamedStatus::statusClass).orElse(StatusClass.UNKNOWN);
  }

  /**
   * The class of a position or assessment: that of its status, or of its grade if the report lists
   * it; empty for all others.
   */
  public Optional<StatusClass> statusClass(Standing.Position position) {
    return position
        .status()
        .map(this::statusClass)
        .or(() -> position.grade().flatMap(this::find).map(NamedStatus::statusClass));
  }

  private static String key(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
  }
}
