package org.rapporteur.treaty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.treaty.Token.Kind;

/**
 * Finds codes and names of instruments in a text, the longest first, forwards and backwards. Case,
 * accents and commas make no difference; a match takes time in proportion to its length.
 */
final class NameIndex {

  /** How an instrument is named. */
  enum NameKind {
    CODE,
    NAME,
    ID
  }

  /**
   * One name of an instrument.
   *
   * @param id the instrument's id
   * @param spelling as the catalogue writes it
   */
  record Name(String id, String spelling, NameKind sort) {}

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

  /** Where two names are the same, the first one holds. */
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
    TrieNode branch = root;
    for (int i = step > 0 ? 0 : tokens.size() - 1; i >= 0 && i < tokens.size(); i += step) {
      if (!tokens.at(i).is(Kind.COMMA)) {
        branch = branch.next.computeIfAbsent(key(tokens.at(i)), k -> new TrieNode());
      }
    }
    if (branch != root && branch.name == null) {
      branch.name = name;
    }
  }

  private static Optional<Found> follow(TrieNode root, Tokens tokens, int from, int step) {
    TrieNode branch = root;
    Found found = null;
    boolean comma = true;
    for (int i = from; ; i += step) {
      Token token = tokens.at(i);
      if (token.is(Kind.COMMA) && !comma) {
        comma = true;
        continue;
      }
      comma = false;
      branch = branch.next.get(key(token));
      if (branch == null) {
        return Optional.ofNullable(found);
      }
      if (branch.name != null) {
        found = new Found(branch.name, Math.min(from, i), Math.max(from, i));
      }
    }
  }

  /** "OP 1" is not "OP1": there, 1 is an article. */
  private static String key(Token token) {
    return token.is(Kind.NUMBER) && token.glued() ? "~" + token.key() : token.key();
  }
}
