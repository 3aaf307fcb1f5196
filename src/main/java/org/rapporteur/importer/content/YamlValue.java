package org.rapporteur.importer.content;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.author.YamlText;

/** Writes values of front matter. */
final class YamlValue {

  /** Words that need no quotation marks in any version of YAML. */
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z][A-Za-z0-9_-]*(?: [A-Za-z0-9_-]+)*");

  private static final Pattern RESERVED =
      Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n|none");

  private YamlValue() {}

  /** A text, in quotation marks if it needs them. */
  static String text(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !RESERVED.matcher(text).matches();
    return plain ? text : YamlText.quoted(text);
  }

  /** A list in one line; a list of one is its value. */
  static String list(List<String> texts) {
    return texts.size() == 1
        ? text(texts.get(0))
        : "[" + String.join(", ", texts.stream().map(YamlValue::text).toList()) + "]";
  }
}
