package org.rapporteur.asset;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Detects names of persons in a part of an office document. */
final class OfficePersonNames {

  /** Elements whose text is the name of a person or organisation. */
  private static final Set<String> ELEMENTS =
      Set.of("creator", "lastModifiedBy", "Company", "Manager", "initial-creator", "printed-by");

  /** Attributes that contain a name in any element. */
  private static final Set<String> ATTRIBUTES = Set.of("author", "userName");

  /** Attributes that contain a name in certain elements. */
  private static final Map<String, String> BY_ELEMENT =
      Map.of("person", "displayName", "presenceInfo", "userId", "userInfo", "name");

  /** Names of custom properties, set by programs or people, that contain a name. */
  private static final Pattern PROPERTY =
      Pattern.compile(".*(?:author|owner|manager|company|editor|typist|checked ?by|savedby).*");

  private static final Set<String> PROPERTIES = Set.of("property", "user-defined");

  /** A user's folder, for example in the path of a template. */
  private static final Pattern PATH =
      Pattern.compile("(?i)(?!https?:).*[/\\\\](?:users|home|documents and settings)[/\\\\]\\w.*");

  private static final Set<String> PATHS = Set.of("url", "href", "Target");

  /** The text that Word writes in place of a removed name. */
  private static final String ANONYMOUS = "Author";

  private final boolean isComments;
  private final OfficeProblems diagnostics;
  private int depth;
  private int nameDepth;

  OfficePersonNames(String part, OfficeProblems diagnostics) {
    this.isComments = part.contains("comments");
    this.diagnostics = diagnostics;
  }

  void startElement(String element, Map<String, String> attributes) {
    depth++;
    if (nameDepth == 0 && namesPerson(element, attributes)) {
      nameDepth = depth;
    }
    attributes.forEach(
        (name, value) -> {
          boolean isName =
              ATTRIBUTES.contains(name) || name.equals(BY_ELEMENT.getOrDefault(element, ""));
          boolean isPath = PATHS.contains(name) && PATH.matcher(value).matches();
          if (isName && !value.isBlank() && !value.equals(ANONYMOUS) || isPath) {
            diagnostics.add(Metadata.AUTHOR);
          }
        });
  }

  private boolean namesPerson(String element, Map<String, String> attributes) {
    return ELEMENTS.contains(element)
        || element.equals("author") && isComments
        || PROPERTIES.contains(element)
            && Optional.ofNullable(attributes.get("name"))
                .filter(name -> PROPERTY.matcher(name.toLowerCase(Locale.ROOT)).matches())
                .isPresent();
  }

  void endElement() {
    if (depth == nameDepth) {
      nameDepth = 0;
    }
    depth--;
  }

  void characters(String text) {
    if (nameDepth > 0 && !text.isBlank()) {
      diagnostics.add(Metadata.AUTHOR);
    }
  }
}
