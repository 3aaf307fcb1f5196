package org.rapporteur.cite;

import java.util.Optional;

/**
 * The properties of a file in the Citation Style Language, read without running it. Entities are
 * not resolved, and no other file is read.
 *
 * @param title the style's title
 * @param note whether the style is for notes; else it is for lists of references
 * @param locale the style's default locale; empty for none
 * @param bibliography whether it has a list of references
 * @param problem why it cannot be used
 */
public record CslFile(
    String title, boolean note, String locale, boolean bibliography, Optional<Problem> problem) {

  /**
   * A problem in a file.
   *
   * @param line from 1
   * @param column from 1
   */
  public record Problem(int line, int column, String message) {}

  public static CslFile read(String csl) {
    try {
      CslParser.Parsed parsed = CslParser.parse(csl);
      CslElement style = parsed.root();
      return new CslFile(
          parsed.title(),
          style.attribute("class").equals("note"),
          style.attribute("default-locale"),
          hasLayout(style, "bibliography"),
          problem(parsed));
    } catch (CslParser.RejectedStyleException rejected) {
      return new CslFile("", false, "", false, Optional.of(rejected.problem));
    }
  }

  /** Why a style that can be read cannot cite a work; empty if it can. */
  static Optional<Problem> problem(String csl, BibliographicItem work) {
    try {
      CslParser.Parsed parsed = CslParser.parse(csl);
      return new CslMacros(parsed.root(), CslMeasure.of(parsed).citing(work)).check();
    } catch (CslParser.RejectedStyleException rejected) {
      return Optional.of(rejected.problem);
    }
  }

  private static Optional<Problem> problem(CslParser.Parsed parsed) {
    CslElement style = parsed.root();
    Optional<CslElement> parent =
        style.children().stream()
            .filter(child -> child.name().equals("info"))
            .flatMap(info -> info.children().stream())
            .filter(link -> link.attribute("rel").equals("independent-parent"))
            .findFirst();
    if (parent.isPresent()) {
      String message = "this style refers to another style and has no rules of its own";
      return Optional.of(new Problem(parent.get().line(), 1, message));
    }
    Optional<Problem> macros = new CslMacros(style, CslMeasure.of(parsed)).check();
    return macros.isPresent() || hasLayout(style, "citation")
        ? macros
        : Optional.of(new Problem(1, 1, "this style has no <citation> with a <layout>"));
  }

  private static boolean hasLayout(CslElement style, String part) {
    return style.children().stream()
        .filter(child -> child.name().equals(part))
        .flatMap(child -> child.children().stream())
        .anyMatch(child -> child.name().equals("layout"));
  }
}
