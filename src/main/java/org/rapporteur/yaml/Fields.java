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
 * Takes the keys out of one map, each by its kind, and at the end reports those that nobody asked
 * for. A value of the wrong kind is reported and counts as absent.
 */
public final class Fields {

  /** Entries of a list, where the key has no limit of its own. */
  public static final int MAX_ITEMS = 10_000;

  /** Characters of a value that pages repeat: titles, names, addresses. */
  public static final int MAX_LINE = 2_000;

  private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");

  private final Node.Mapping map;
  private final Map<String, Node.Entry> byKey = new HashMap<>();
  private final String what;
  private final Diagnostics diagnostics;
  private final Set<String> asked = new LinkedHashSet<>();

  /**
   * @param what what the map describes, as an editor would call it ("a recommendation")
   */
  public Fields(Node.Mapping map, String what, Diagnostics diagnostics) {
    this.map = map;
    map.entries().forEach(entry -> byKey.putIfAbsent(entry.key(), entry));
    this.what = what;
    this.diagnostics = diagnostics;
  }

  /** The fields of a node, or nothing (reported) when it is not a map. */
  public static Optional<Fields> of(Node node, String what, Diagnostics diagnostics) {
    if (node instanceof Node.Mapping mapping) {
      return Optional.of(new Fields(mapping, what, diagnostics));
    }
    diagnostics.report(
        Rule.WRONG_TYPE,
        node.span(),
        what + " is written as keys with values",
        "Write  key: value  on lines of their own.");
    return Optional.empty();
  }

  public Span span() {
    return map.span();
  }

  public boolean has(String key) {
    return entry(key) != null;
  }

  /** Where the key stands, or the map where it does not. */
  public Span keySpan(String key) {
    Node.Entry entry = entry(key);
    return entry == null ? map.span() : entry.keySpan();
  }

  /** The keys in the order of the file, with their places; for maps whose keys are data. */
  public List<Node.Entry> entries() {
    map.entries().forEach(e -> asked.add(e.key()));
    return map.entries();
  }

  public Optional<Node> node(String key) {
    asked.add(key);
    return Optional.ofNullable(entry(key)).map(Node.Entry::value);
  }

  private Node.@Nullable Entry entry(String key) {
    return byKey.get(key);
  }

  /** A text that is not empty. */
  public Optional<TextValue> value(String key) {
    return node(key).flatMap(node -> scalar(key, node));
  }

  public Optional<String> text(String key) {
    return value(key).map(TextValue::text);
  }

  /** The same for a value that pages repeat, so that it can have {@value #MAX_LINE} characters. */
  public Optional<TextValue> line(String key) {
    Optional<TextValue> value = value(key);
    if (value.isPresent() && value.get().text().length() > MAX_LINE) {
      diagnostics.report(
          Rule.TOO_LARGE,
          value.get().span(),
          "“" + key + "” has " + value.get().text().length() + " characters",
          "It can have "
              + MAX_LINE
              + ": pages repeat it. Long texts belong below the front matter.");
      return Optional.empty();
    }
    return value;
  }

  /** A text that must be there; its absence is reported. */
  public Optional<TextValue> required(String key, String help) {
    if (!has(key)) {
      asked.add(key);
      diagnostics.report(Rule.MISSING_KEY, span(), what + " needs the key “" + key + "”", help);
      return Optional.empty();
    }
    return value(key);
  }

  /** The same for a value that must be there. */
  public Optional<TextValue> requiredLine(String key, String help) {
    return has(key) ? line(key) : required(key, help);
  }

  /** A list of texts; a single text counts as a list of one. */
  public List<TextValue> values(String key) {
    return values(key, MAX_ITEMS);
  }

  /**
   * The same.
   *
   * @param max how many entries it can have
   */
  public List<TextValue> values(String key, int max) {
    List<TextValue> values = new ArrayList<>();
    items(key, max).forEach(item -> scalar(key, item).ifPresent(values::add));
    return values;
  }

  public List<String> texts(String key) {
    return values(key).stream().map(TextValue::text).toList();
  }

  public Optional<Fields> map(String key, String describes) {
    return node(key).flatMap(node -> of(node, describes, diagnostics));
  }

  /** A list of maps; a single map counts as a list of one. */
  public List<Fields> maps(String key, String describes) {
    return maps(key, describes, MAX_ITEMS);
  }

  /**
   * The same.
   *
   * @param max how many entries it can have
   */
  public List<Fields> maps(String key, String describes, int max) {
    List<Fields> maps = new ArrayList<>();
    items(key, max).forEach(item -> of(item, describes, diagnostics).ifPresent(maps::add));
    return maps;
  }

  /** The entries of a list, or a single one; none, which is reported, where there are too many. */
  private List<Node> items(String key, int max) {
    Optional<Node> node = node(key);
    if (node.isPresent() && node.get() instanceof Node.Sequence sequence) {
      if (sequence.items().size() <= max) {
        return sequence.items();
      }
      diagnostics.report(
          Rule.TOO_LARGE,
          keySpan(key),
          "“" + key + "” has " + sequence.items().size() + " entries",
          "It can have " + max + ".");
      return List.of();
    }
    return node.map(List::of).orElse(List.of());
  }

  /** Whether the key holds a list with nothing in it. */
  public boolean isEmptyList(String key) {
    return node(key)
        .filter(node -> node instanceof Node.Sequence sequence && sequence.items().isEmpty())
        .isPresent();
  }

  public boolean flag(String key, boolean otherwise) {
    Optional<TextValue> value = value(key);
    if (value.isEmpty()) {
      return otherwise;
    }
    return switch (value.get().text()) {
      case "true" -> true;
      case "false" -> false;
      default -> {
        diagnostics.report(
            Rule.WRONG_TYPE,
            value.get().span(),
            "“" + key + "” is either true or false",
            "Write  " + key + ": true  or  " + key + ": false");
        yield otherwise;
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
          "“" + key + "” is a whole number",
          "Write it with digits only and no zero in front.");
      return Optional.empty();
    }
    return value.map(v -> Integer.valueOf(v.text()));
  }

  /** One of the given words; anything else is reported with the nearest of them. */
  public Optional<TextValue> choice(String key, List<String> words) {
    return value(key).filter(value -> among(key, value, words));
  }

  /** A list of the given words. */
  public List<TextValue> choices(String key, List<String> words) {
    return values(key).stream().filter(value -> among(key, value, words)).toList();
  }

  private boolean among(String key, TextValue value, List<String> words) {
    if (words.contains(value.text())) {
      return true;
    }
    String all = "It can be " + String.join(", ", words) + ".";
    diagnostics.report(
        Rule.BAD_VALUE,
        value.span(),
        "“" + value.text() + "” is not a value of “" + key + "”",
        () ->
            Suggestion.nearest(value.text(), words)
                .map(near -> "Did you mean “" + near + "”? " + all)
                .orElse(all));
    return false;
  }

  /** Reports every key that was not asked for. Call it last. */
  public void finish() {
    for (Node.Entry entry : map.entries()) {
      if (!asked.contains(entry.key())) {
        diagnostics.report(
            Rule.UNKNOWN_KEY,
            entry.keySpan(),
            what + " has no key “" + entry.key() + "”",
            () ->
                Suggestion.didYouMean(
                    entry.key(), asked, "It can have: " + String.join(", ", asked) + "."));
      }
    }
  }

  private Optional<TextValue> scalar(String key, Node node) {
    if (!(node instanceof Node.Scalar scalar)) {
      diagnostics.report(
          Rule.WRONG_TYPE, node.span(), "“" + key + "” takes a single text here", "");
      return Optional.empty();
    }
    boolean nothing = scalar.text().isBlank() || scalar.plain() && NOTHING.contains(scalar.text());
    if (nothing) {
      diagnostics.report(
          Rule.WRONG_TYPE,
          scalar.span(),
          "“" + key + "” has no value",
          "Give it one, or leave the key out.");
      return Optional.empty();
    }
    return Optional.of(new TextValue(scalar.text().strip(), scalar.span()));
  }
}
