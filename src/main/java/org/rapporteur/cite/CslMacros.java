package org.rapporteur.cite;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks the macros of a style: that each exists, does not call itself, and is not too large. */
final class CslMacros {

  private final CslElement style;
  private final CslMeasure measure;
  private final Map<String, CslElement> macros = new LinkedHashMap<>();
  private final Map<String, CslExpansion> expansions = new HashMap<>();
  private final Set<String> path = new LinkedHashSet<>();

  /**
   * @param measure the lengths of what the style cites
   */
  CslMacros(CslElement style, CslMeasure measure) {
    this.style = style;
    this.measure = measure;
    for (CslElement child : style.children()) {
      if (child.name().equals("macro") && !child.attribute("name").isEmpty()) {
        macros.put(child.attribute("name"), child);
      }
    }
  }

  /** Returns the first problem of the macros; empty if there is none. */
  Optional<CslFile.Problem> check() {
    for (CslElement part : style.children()) {
      if (!part.name().equals("macro")) {
        Optional<CslFile.Problem> problem = follow(part);
        if (problem.isPresent()) {
          return problem;
        }
        CslExpansion expansion = CslExpansion.of(part, expansions, measure);
        if (expansion.isTooLarge()) {
          return Optional.of(tooLarge(part, "<" + part.name() + ">", expansion.isTooLong()));
        }
      }
    }
    return macros.entrySet().stream()
        .flatMap(macro -> check(macro.getKey(), macro.getValue()).stream())
        .findFirst();
  }

  /** Checks the macros that an element calls. */
  private Optional<CslFile.Problem> follow(CslElement element) {
    for (CslElement call : calls(element).toList()) {
      String name = call.attribute("macro");
      CslElement called = macros.get(name);
      if (called == null) {
        return Optional.of(
            new CslFile.Problem(call.line(), 1, "the macro “" + name + "” does not exist"));
      }
      if (path.contains(name)) {
        String message = "the macro “" + name + "” calls itself";
        return Optional.of(new CslFile.Problem(call.line(), 1, message));
      }
      Optional<CslFile.Problem> problem = check(name, called);
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  private Optional<CslFile.Problem> check(String name, CslElement macro) {
    if (expansions.containsKey(name)) {
      return Optional.empty();
    }
    if (path.size() >= CslExpansion.MAX_DEPTH) {
      return Optional.of(tooLarge(macro, "the macro “" + name + "”", false));
    }
    path.add(name);
    Optional<CslFile.Problem> problem = follow(macro);
    path.remove(name);
    if (problem.isPresent()) {
      return problem;
    }
    CslExpansion expansion = CslExpansion.of(macro, expansions, measure);
    expansions.put(name, expansion);
    return expansion.isTooLarge()
        ? Optional.of(tooLarge(macro, "the macro “" + name + "”", expansion.isTooLong()))
        : Optional.empty();
  }

  private static Stream<CslElement> calls(CslElement element) {
    Stream<CslElement> own =
        element.attributes().containsKey("macro") ? Stream.of(element) : Stream.empty();
    List<CslElement> children = element.children();
    return Stream.concat(own, children.stream().flatMap(CslMacros::calls));
  }

  private static CslFile.Problem tooLarge(CslElement element, String what, boolean written) {
    if (written) {
      String message =
          String.format(
              Locale.ROOT,
              "%s writes more than %,d characters when it cites this report",
              what,
              CslExpansion.MAX_WRITTEN);
      return new CslFile.Problem(element.line(), 1, message);
    }
    return new CslFile.Problem(
        element.line(),
        1,
        String.format(
            Locale.ROOT,
            "%s expands to more than %,d elements, %,d characters or %d levels",
            what,
            CslExpansion.MAX_ELEMENTS,
            CslExpansion.MAX_CHARACTERS,
            CslExpansion.MAX_DEPTH));
  }
}
