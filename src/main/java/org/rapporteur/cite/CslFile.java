package org.rapporteur.cite;

import java.util.Optional;

/**
 * What a file in the Citation Style Language says of itself, read without running it: no entity in
 * it is followed, and no other file is read.
 *
 * @param title the style's title
 * @param note whether it is for notes; else for lists of references
 * @param locale its own language; empty for none
 * @param bibliography whether it has a list of references
 * @param problem why it can't be used
 */
public record CslFile(
    String title, boolean note, String locale, boolean bibliography, Optional<Problem> problem) {

  /**
   * What is wrong with a file.
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
    } catch (CslParser.RejectedStyleException refused) {
      return new CslFile("", false, "", false, Optional.of(refused.problem));
    }
  }

  /** Why a style that can be read can't cite a work; empty when it can. */
  static Optional<Problem> problem(String csl, BibliographicItem work) {
    try {
      CslParser.Parsed parsed = CslParser.parse(csl);
      return new CslMacros(parsed.root(), CslMeasure.of(parsed).citing(work)).check();
    } catch (CslParser.RejectedStyleException refused) {
      return Optional.of(refused.problem);
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
      String message = "this style only names another one, and holds no rules itself";
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
