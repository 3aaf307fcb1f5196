package org.rapporteur.treaty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.treaty.Token.Kind;

/**
 * Finds codes and names of instruments in a text, forwards and backwards, preferring the longest.
 * Case, accents and commas are ignored; a match takes time proportional to its length.
 */
final class NameIndex {

  /** The kind of a name of an instrument. */
  enum NameKind {
    CODE,
    NAME,
    ID
  }

  /**
   * One name of an instrument.
   *
   * @param id the instrument's id
   * @param spelling the name as written in the catalogue
   */
  record Name(String id, String spelling, NameKind kind) {}

  /**
   * A name found in a text.
   *
   * @param first the index of its first token
   * @param last the index of its last token
   */
  record Found(Name name, int first, int last) {}

  private static final class TrieNode {
    private final Map<String, TrieNode> next = new HashMap<>();
    private @Nullable Name name;
  }

  private final TrieNode forward = new TrieNode();
  private final TrieNode backward = new TrieNode();

  /** If two names are equal, the first one is used. */
  NameIndex(List<Name> names) {
    for (Name name : names) {
      Tokens tokens = Tokens.of(name.spelling());
      put(forward, tokens, 1, name);
      put(backward, tokens, -1, name);
    }
  }

  /** The longest name that begins at a token. */
  Optional<Found> startingAt(Tokens tokens, int first) {
    return follow(forward, tokens, first, 1);
  }

  /** The longest name that ends with a token. */
  Optional<Found> endingAt(Tokens tokens, int last) {
    return follow(backward, tokens, last, -1);
  }

  private static void put(TrieNode root, Tokens tokens, int step, Name name) {
    TrieNode node = root;
    for (int i = step > 0 ? 0 : tokens.size() - 1; i >= 0 && i < tokens.size(); i += step) {
      if (!tokens.at(i).is(Kind.COMMA)) {
        node = node.next.computeIfAbsent(key(tokens.at(i)), k -> new TrieNode());
      }
    }
    if (node != root && node.name == null) {
      node.name = name;
    }
  }

  private static Optional<Found> follow(TrieNode root, Tokens tokens, int from, int step) {
    TrieNode node = root;
    Found found = null;
    boolean comma = true;
    for (int i = from; ; i += step) {
      Token token = tokens.at(i);
      if (token.is(Kind.COMMA) && !comma) {
        comma = true;
        continue;
      }
      comma = false;
      node = node.next.get(key(token));
      if (node == null) {
        return Optional.ofNullable(found);
      }
      if (node.name != null) {
        found = new Found(node.name, Math.min(from, i), Math.max(from, i));
      }
    }
  }

  /** The key of a token. "OP 1" is not "OP1": in "OP 1", 1 is an article number. */
  private static String key(Token token) {
    return token.is(Kind.NUMBER) && token.glued() ? "~" + token.key() : token.key();
  }
}
