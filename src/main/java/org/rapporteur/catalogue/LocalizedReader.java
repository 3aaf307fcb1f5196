package org.rapporteur.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.treaty.LocalizedText;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.Node;
import org.rapporteur.yaml.TextValue;

/** Reads the names and links of an instrument, each a text or a mapping from languages to texts. */
final class LocalizedReader {

  /** Maximum number of codes, names and languages. */
  private static final int MAX_NAMES = 100;

  /** Maximum number of characters of a name: texts are searched for each name. */
  private static final int MAX_NAME = 300;

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}");

  private final Diagnostics diagnostics;

  LocalizedReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  LocalizedText required(Fields fields, String key, String help) {
    return fields.has(key) || fields.required(key, help).isPresent()
        ? localized(fields, key)
        : new LocalizedText(Map.of());
  }

  List<String> names(Fields fields, String key) {
    List<TextValue> names = fields.values(key, MAX_NAMES);
    return names.stream().filter(name -> isShort(key, name)).map(TextValue::text).toList();
  }

  LocalizedText localized(Fields fields, String key) {
    Optional<Node> node = fields.node(key);
    Map<String, String> texts = new TreeMap<>();
    if (node.isPresent() && node.get() instanceof Node.Mapping mapping) {
      if (mapping.entries().size() > MAX_NAMES) {
        diagnostics.report(
            Rule.TOO_LARGE,
            mapping.span(),
            "“" + key + "” has " + mapping.entries().size() + " languages",
            "Use at most " + MAX_NAMES + " languages.");
        return new LocalizedText(texts);
      }
      if (mapping.entries().isEmpty()) {
        diagnostics.report(
            Rule.BAD_INSTRUMENT,
            mapping.span(),
            "“" + key + "” has no text",
            "Add one, such as  en: …");
      }
      Fields languages = new Fields(mapping, "“" + key + "”", diagnostics);
      for (Node.Entry entry : languages.entries()) {
        if (LANGUAGE.matcher(entry.key()).matches()) {
          languages
              .value(entry.key())
              .filter(text -> isShort(key, text))
              .ifPresent(text -> texts.put(entry.key(), text.text()));
        } else {
          diagnostics.report(
              Rule.BAD_INSTRUMENT,
              entry.keySpan(),
              "“" + entry.key() + "” is not a language tag",
              "Use a language tag, such as  en: …");
        }
      }
    } else {
      fields
          .value(key)
          .filter(text -> isShort(key, text))
          .ifPresent(text -> texts.put("en", text.text()));
    }
    return new LocalizedText(texts);
  }

  LocalizedText link(Fields fields) {
    LocalizedText link = localized(fields, "link");
    for (String url : link.byLanguage().values()) {
      if (!url.matches("https?://[^\\s\"'<>]+")) {
        diagnostics.report(
            Rule.BAD_ADDRESS,
            fields.keySpan("link"),
            "“" + url + "” is not a complete web address",
            "Write the complete address, starting with https://.");
        return new LocalizedText(Map.of());
      }
    }
    return link;
  }

  private boolean isShort(String key, TextValue name) {
    int max = key.equals("link") ? Fields.MAX_LINE : MAX_NAME;
    boolean valid = name.text().length() <= max;
    if (!valid) {
      diagnostics.report(
          Rule.TOO_LARGE,
          name.span(),
          "“" + key + "” has " + name.text().length() + " characters",
          "Use at most " + max + " characters.");
    }
    return valid;
  }
}
