package org.rapporteur.treaty;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.treaty.Token.Kind;

/**
 * Finds phrases in a text, preferring the longest. Case, accents and commas are ignored, and words
 * that may vary, such as "of" and "on" within a name; a match takes time proportional to its
 * length.
 */
final class WordTrie<T> {

  /**
   * A phrase found in a text.
   *
   * @param next the index of the token after it
   */
  record Found<T>(T value, int next) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private @Nullable T value;
  }

  /** Maximum number of optional words in a row: "de la", ", on the". */
  private static final int MAX_OPTIONAL = 4;

  private final Node<T> root = new Node<>();
  private final Set<String> optional;

  /**
   * @param optional the keys of words that a phrase may lack or have in addition, except at its
   *     start
   */
  WordTrie(Set<String> optional) {
    this.optional = optional;
  }

  /** Adds a phrase. If it exists already, the first value is kept. */
  void put(String phrase, T value) {
    put(Tokens.of(phrase), value);
  }

  /** Adds a phrase that is split into tokens already. */
  void put(Tokens tokens, T value) {
    Node<T> node = root;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.at(i);
      if (i == 0 || !isOptional(token)) {
        node = node.next.computeIfAbsent(key(token), k -> new Node<>());
      }
    }
    if (node != root && node.value == null) {
      node.value = value;
    }
  }

  /** Whether a phrase may begin with a token. */
  boolean mayBegin(Token token) {
    return root.next.containsKey(key(token));
  }

  /** The longest phrase that begins at a token. */
  Optional<Found<T>> at(Tokens tokens, int first) {
    return at(tokens, first, found -> true);
  }

  /** The longest phrase that begins at a token and meets a condition. */
  Optional<Found<T>> at(Tokens tokens, int first, Predicate<Found<T>> condition) {
    Node<T> node = root.next.get(key(tokens.at(first)));
    Found<T> found = null;
    int at = first + 1;
    while (node != null) {
      if (node.value != null) {
        Found<T> longer = new Found<>(node.value, at);
        found = condition.test(longer) ? longer : found;
      }
      Token token = tokens.at(at);
      Node<T> next = node.next.get(key(token));
      if (next == null && isOptional(token)) {
        int word = at + 1;
        while (word - at <= MAX_OPTIONAL && isOptional(tokens.at(word))) {
          word++;
        }
        next = word - at > MAX_OPTIONAL ? null : node.next.get(key(tokens.at(word)));
        at = word;
      }
      node = next;
      at++;
    }
    return Optional.ofNullable(found);
  }

  private boolean isOptional(Token token) {
    return token.is(Kind.COMMA) || optional.contains(token.key());
  }

  /** The key of a token. "OP 1" is not "OP1": in "OP 1", 1 is an article number. */
  private static String key(Token token) {
    return token.is(Kind.NUMBER) && token.glued() ? "~" + token.key() : token.key();
  }
}
