package org.rapporteur.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.diagnostic.Suggestion;

/**
 * Reads the keys of one map by type, and reports the keys that were not read. A value of the wrong
 * type is reported and treated as absent.
 */
public final class Fields {

  /** Maximum number of entries of a list whose key has no limit of its own. */
  public static final int MAX_ITEMS = 10_000;

  /** Maximum number of characters of a value that pages repeat: titles, names, addresses. */
  public static final int MAX_LINE = 2_000;

  private static final Set<String> NULLS = Set.of("~", "null", "Null", "NULL");

  private final Node.Mapping map;
  private final Map<String, Node.Entry> byKey = new HashMap<>();
  private final String what;
  private final Diagnostics diagnostics;
  private final Set<String> known = new LinkedHashSet<>();

  /**
   * @param what what the map what, for messages ("a recommendation")
   */
  public Fields(Node.Mapping map, String what, Diagnostics diagnostics) {
    this.map = map;
    map.entries().forEach(entry -> byKey.putIfAbsent(entry.key(), entry));
    this.what = what;
    this.diagnostics = diagnostics;
  }

  /** The fields of a node; empty, and reported, if it is not a map. */
  public static Optional<Fields> of(Node node, String what, Diagnostics diagnostics) {
    return of(node, "", what, diagnostics);
  }

  private static Optional<Fields> of(Node node, String key, String what, Diagnostics diagnostics) {
    if (node instanceof Node.Mapping mapping) {
      return Optional.of(new Fields(mapping, what, diagnostics));
    }
    diagnostics.report(
        Rule.WRONG_TYPE,
        node.span(),
        what + " must consist of keys with values",
        KeyHelp.of(node, key));
    return Optional.empty();
  }

  public Span span() {
    return map.span();
  }

  public boolean has(String key) {
    return entry(key) != null;
  }

  /** The place of the key, or of the map if the key is absent. */
  public Span keySpan(String key) {
    Node.Entry entry = entry(key);
    return entry == null ? map.span() : entry.keySpan();
  }

  /**
   * All entries in the order of the file; for maps whose keys are data. Marks every key as known.
   */
  public List<Node.Entry> entries() {
    map.entries().forEach(e -> known.add(e.key()));
    return map.entries();
  }

  public Optional<Node> node(String key) {
    known.add(key);
    return Optional.ofNullable(entry(key)).map(Node.Entry::value);
  }

  private Node.@Nullable Entry entry(String key) {
    return byKey.get(key);
  }

  /** A non-empty text. */
  public Optional<TextValue> value(String key) {
    return node(key).flatMap(node -> scalar(key, node));
  }

  public Optional<String> text(String key) {
    return value(key).map(TextValue::text);
  }

  /** A non-empty text that pages repeat, with at most {@value #MAX_LINE} characters. */
  public Optional<TextValue> line(String key) {
    Optional<TextValue> value = value(key);
    if (value.isPresent() && value.get().text().length() > MAX_LINE) {
      diagnostics.report(
          Rule.TOO_LARGE,
          value.get().span(),
          "“" + key + "” has " + value.get().text().length() + " characters",
          "Use at most "
              + MAX_LINE
              + ": pages repeat this value. Put long texts below the front matter.");
      return Optional.empty();
    }
    return value;
  }

  /** A required text; its absence is reported. */
  public Optional<TextValue> required(String key, String help) {
    if (!has(key)) {
      known.add(key);
      diagnostics.report(Rule.MISSING_KEY, span(), what + " lacks the key “" + key + "”", help);
      return Optional.empty();
    }
    return value(key);
  }

  /** A required text that pages repeat, with at most {@value #MAX_LINE} characters. */
  public Optional<TextValue> requiredLine(String key, String help) {
    return has(key) ? line(key) : required(key, help);
  }

  /** A list of texts; a single text is read as a list of one. */
  public List<TextValue> values(String key) {
    return values(key, MAX_ITEMS);
  }

  /**
   * A list of texts; a single text is read as a list of one.
   *
   * @param max the maximum number of entries
   */
  public List<TextValue> values(String key, int max) {
    List<TextValue> values = new ArrayList<>();
    items(key, max).forEach(item -> scalar(key, item).ifPresent(values::add));
    return values;
  }

  public List<String> texts(String key) {
    return values(key).stream().map(TextValue::text).toList();
  }

  public Optional<Fields> map(String key, String what) {
    return node(key).flatMap(node -> of(node, key, what, diagnostics));
  }

  /** A list of maps; a single map is read as a list of one. */
  public List<Fields> maps(String key, String what) {
    return maps(key, what, MAX_ITEMS);
  }

  /**
   * A list of maps; a single map is read as a list of one.
   *
   * @param max the maximum number of entries
   */
  public List<Fields> maps(String key, String what, int max) {
    List<Fields> maps = new ArrayList<>();
    items(key, max).forEach(item -> of(item, key, what, diagnostics).ifPresent(maps::add));
    return maps;
  }

  /** The entries of a list, or a single value; none, and reported, if there are too many. */
  public List<Node> items(String key, int max) {
    Optional<Node> node = node(key);
    if (node.isPresent() && node.get() instanceof Node.Sequence sequence) {
      if (sequence.items().size() <= max) {
        return sequence.items();
      }
      diagnostics.report(
          Rule.TOO_LARGE,
          keySpan(key),
          "“" + key + "” has " + sequence.items().size() + " entries",
          "Use at most " + max + " entries.");
      return List.of();
    }
    return node.map(List::of).orElse(List.of());
  }

  /** Whether the key holds an empty list. */
  public boolean isEmptyList(String key) {
    return node(key)
        .filter(node -> node instanceof Node.Sequence sequence && sequence.items().isEmpty())
        .isPresent();
  }

  public boolean flag(String key, boolean defaultValue) {
    Optional<TextValue> value = value(key);
    if (value.isEmpty()) {
      return defaultValue;
    }
    return switch (value.get().text()) {
      case "true" -> true;
      case "false" -> false;
      default -> {
        diagnostics.report(
            Rule.WRONG_TYPE,
            value.get().span(),
            "“" + key + "” must be true or false, not “" + value.get().text() + "”",
            "Write  " + key + ": true  or  " + key + ": false");
        yield defaultValue;
      }
    };
  }

  /** A whole number from 0 to 999,999,999, written without leading zeros. */
  public Optional<Integer> number(String key) {
    Optional<TextValue> value = value(key);
    if (value.isPresent() && !value.get().text().matches("0|[1-9][0-9]{0,8}")) {
      diagnostics.report(
          Rule.WRONG_TYPE,
          value.get().span(),
          "“" + key + "” must be a whole number, not “" + value.get().text() + "”",
          "Use at most nine digits, without leading zeros.");
      return Optional.empty();
    }
    return value.map(v -> Integer.valueOf(v.text()));
  }

  /** One of the given words; any other value is reported, with the nearest word. */
  public Optional<TextValue> choice(String key, List<String> words) {
    return value(key).filter(value -> isOneOf(key, value, words));
  }

  /** A list of the given words. */
  public List<TextValue> choices(String key, List<String> words) {
    return values(key).stream().filter(value -> isOneOf(key, value, words)).toList();
  }

  private boolean isOneOf(String key, TextValue value, List<String> words) {
    if (words.contains(value.text())) {
      return true;
    }
    String all = "Use one of: " + String.join(", ", words) + ".";
    diagnostics.report(
        Rule.BAD_VALUE,
        value.span(),
        "“" + value.text() + "” is not a valid value for “" + key + "”",
        () ->
            Suggestion.nearest(value.text(), words)
                .map(near -> "Did you mean “" + near + "”? " + all)
                .orElse(all));
    return false;
  }

  /** Reports every key that was not read. Call it last. */
  public void finish() {
    for (Node.Entry entry : map.entries()) {
      if (!known.contains(entry.key())) {
        diagnostics.report(
            Rule.UNKNOWN_KEY,
            entry.keySpan(),
            "“" + entry.key() + "” is not a key of " + what,
            () ->
                Suggestion.didYouMean(
                    entry.key(), known, "Use one of: " + String.join(", ", known) + "."));
      }
    }
  }

  private Optional<TextValue> scalar(String key, Node node) {
    if (!(node instanceof Node.Scalar scalar)) {
      diagnostics.report(
          Rule.WRONG_TYPE,
          node.span(),
          "“" + key + "” must be a single text",
          "Write one value, not a list or a map. Put a text that begins with a bracket in quotes.");
      return Optional.empty();
    }
    boolean empty = scalar.text().isBlank() || scalar.plain() && NULLS.contains(scalar.text());
    if (empty) {
      diagnostics.report(
          Rule.WRONG_TYPE,
          scalar.span(),
          "“" + key + "” has no value",
          "Add a value, or remove the key.");
      return Optional.empty();
    }
    return Optional.of(new TextValue(scalar.text().strip(), scalar.span()));
  }
}
