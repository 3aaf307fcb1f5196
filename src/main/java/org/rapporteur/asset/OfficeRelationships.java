package org.rapporteur.asset;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks the content types and relationships of an Office Open XML document. */
record OfficeRelationships(OfficeProblems diagnostics) {

  private static final Map<String, String> TYPES =
      Map.of(
          "vbaproject", OfficeProblems.MACROS,
          "xlmacrosheet", OfficeProblems.MACROS,
          "xlintlmacrosheet", OfficeProblems.MACROS,
          "dialogsheet", OfficeProblems.MACROS,
          "oleobject", OfficeProblems.OBJECTS,
          "control", OfficeProblems.OBJECTS,
          "activexcontrolbinary", OfficeProblems.OBJECTS,
          "afchunk", "imports another document when it is opened");

  private static final Pattern ELSEWHERE =
      Pattern.compile("(?i)\\s*(?:[a-z][-+.a-z0-9]*:|//|\\\\\\\\).*");
  private static final Pattern MACRO_TYPE =
      Pattern.compile("(?i).*(?:macroEnabled|vbaProject|macrosheet|dialogsheet).*");

  void relationship(String type, String target, boolean external) {
    String name = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (TYPES.containsKey(name)) {
      diagnostics.addActive(TYPES.get(name));
    }
    if (name.equals("hyperlink")) {
      LinkScheme.problem(target).ifPresent(diagnostics::addActive);
    } else if (external || ELSEWHERE.matcher(target).matches()) {
      diagnostics.addActive(OfficeProblems.FETCHES);
    }
  }

  void contentType(String type) {
    if (MACRO_TYPE.matcher(type).matches()) {
      diagnostics.addActive(OfficeProblems.MACROS);
    }
    if (type.contains("wordprocessingml.document.main")) {
      diagnostics.addKind("docx");
    } else if (type.contains("spreadsheetml.sheet.main")) {
      diagnostics.addKind("xlsx");
    } else if (type.contains("presentationml.presentation.main")) {
      diagnostics.addKind("pptx");
    }
  }
}
