package org.rapporteur.treaty;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The words of references to documents, from {@code documents.properties}. */
final class DocumentWords {

  static final DocumentWords ALL = new DocumentWords();

  /**
   * A phrase such as "general comment".
   *
   * @param recommendation whether it is a word for a general recommendation
   * @param many whether several numbers follow
   */
  record CommentWord(boolean recommendation, boolean many) {}

  private final Properties properties = Committees.properties("documents.properties");
  private final WordTrie<CommentWord> comments = new WordTrie<>(Set.of());
  private final WordTrie<String> goals = new WordTrie<>(Set.of());
  private final WordTrie<String> targets = new WordTrie<>(Set.of());
  private final Map<String, Boolean> paragraphs = new HashMap<>();
  private final Set<String> marks = keys("mark");
  private final Set<String> titles = keys("title");
  private final Set<String> by = keys("by");
  private final Set<String> hints = new HashSet<>();

  private DocumentWords() {
    comments("comment.one", new CommentWord(false, false));
    comments("comment.many", new CommentWord(false, true));
    comments("recommendation.one", new CommentWord(true, false));
    comments("recommendation.many", new CommentWord(true, true));
    list("sdg").forEach(phrase -> goals.put(phrase, phrase));
    list("target").forEach(phrase -> targets.put(phrase, phrase));
    keys("paragraph.one").forEach(word -> paragraphs.put(word, false));
    keys("paragraph.many").forEach(word -> paragraphs.put(word, true));
    hints.addAll(marks);
    for (String name : List.of("comment.one", "comment.many", "sdg", "target")) {
      list(name).forEach(this::hint);
    }
    for (String name : List.of("recommendation.one", "recommendation.many")) {
      list(name).forEach(this::hint);
    }
  }

  private void comments(String name, CommentWord word) {
    list(name).forEach(phrase -> comments.put(phrase, word));
  }

  /** Adds the last word of a phrase, after which a number may make a reference. */
  private void hint(String phrase) {
    Tokens tokens = Tokens.of(phrase);
    hints.add(tokens.at(tokens.size() - 1).key());
  }

  private List<String> list(String name) {
    String text = properties.getProperty(name, "").strip();
    return List.of(text.split(" +", -1)).stream().map(word -> word.replace('_', ' ')).toList();
  }

  private Set<String> keys(String name) {
    Set<String> keys = new HashSet<>();
    list(name).forEach(word -> keys.add(Tokens.of(word).at(0).key()));
    return keys;
  }

  WordTrie<CommentWord> comments() {
    return comments;
  }

  /** The names of the Sustainable Development Goals, as they are written. */
  WordTrie<String> goals() {
    return goals;
  }

  WordTrie<String> targets() {
    return targets;
  }

  /** Whether a key is a word or sign before a number, "No.". */
  boolean isMark(String key) {
    return marks.contains(key);
  }

  boolean isParagraph(String key) {
    return paragraphs.containsKey(key);
  }

  /** Whether several paragraphs follow a word. */
  boolean isPlural(String key) {
    return paragraphs.getOrDefault(key, false);
  }

  boolean beginsTitle(String key) {
    return titles.contains(key);
  }

  boolean isBy(String key) {
    return by.contains(key);
  }

  /** Whether a number after a word may make a reference. */
  boolean isHint(String key) {
    return hints.contains(key);
  }
}
