package org.rapporteur.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.model.PlainText;
import org.rapporteur.model.ProseNode;

/**
 * A text that a page must show.
 *
 * @param name a description for messages, such as {@code the demand of ND-3}
 * @param heading whether it must be in a heading
 * @param runs its sequences of words; a page may insert words between two sequences, such as a
 *     link's text
 */
record PlannedText(String name, boolean heading, List<List<String>> runs) {

  /** Marks a place where a page adds separate words to the text. */
  private static final String GAP = "\uE001";

  /** Marks a place where a page adds words that may join the words beside them. */
  private static final String NAMED_LINK = "\uE000";

  PlannedText {
    runs = List.copyOf(runs);
  }

  static PlannedText of(String name, String text) {
    return new PlannedText(name, false, List.of(WordSequence.words(text)));
  }

  static PlannedText heading(String name, String text) {
    return new PlannedText(name, true, List.of(WordSequence.words(text)));
  }

  static PlannedText of(String name, List<ProseNode.Inline> text) {
    return new PlannedText(name, false, runs(text));
  }

  static PlannedText of(String name, ResolvedProse text) {
    List<List<String>> runs = new ArrayList<>(runs(text.prose().blocks()));
    text.prose().notes().forEach(note -> runs.addAll(runs(note.blocks())));
    return new PlannedText(name, false, runs);
  }

  private static List<List<String>> runs(List<? extends ProseNode> nodes) {
    StringBuilder text = new StringBuilder();
    append(nodes, text);
    return Stream.of(withoutNamedLinks(text.toString()).split(GAP))
        .map(WordSequence::words)
        .toList();
  }

  /**
   * Removes the parts of words that touch a named link, since the link's text may complete them.
   */
  private static String withoutNamedLinks(String text) {
    StringBuilder apart = new StringBuilder();
    String[] parts = text.split(NAMED_LINK, -1);
    for (int i = 0; i < parts.length; i++) {
      int from = 0;
      int to = parts[i].length();
      while (i > 0 && from < to && WordSequence.isInWord(parts[i].codePointAt(from))) {
        from += Character.charCount(parts[i].codePointAt(from));
      }
      while (i < parts.length - 1
          && from < to
          && WordSequence.isInWord(parts[i].codePointBefore(to))) {
        to -= Character.charCount(parts[i].codePointBefore(to));
      }
      apart.append(i > 0 ? GAP : "").append(parts[i], from, to);
    }
    return apart.toString();
  }

  /** Whether a page writes other words at the edges of a node: a link or the mark of an item. */
  private static boolean isAfterOtherWords(ProseNode node) {
    return node instanceof ProseNode.Heading || node instanceof ProseNode.Item;
  }

  private static void append(List<? extends ProseNode> nodes, StringBuilder text) {
    for (ProseNode node : nodes) {
      append(node, text);
    }
  }

  /** Appends the visible text of a node, with a space or a gap at the edges of blocks. */
  private static void append(ProseNode node, StringBuilder text) {
    if (node instanceof ProseNode.NamedLink) {
      text.append(NAMED_LINK);
    } else if (node instanceof ProseNode.NoteRef) {
      text.append(GAP);
    } else if (node.children().isEmpty()) {
      PlainText.append(node instanceof ProseNode.Image ? List.of() : List.of(node), text);
    } else {
      String edge = node instanceof ProseNode.Inline ? "" : isAfterOtherWords(node) ? GAP : " ";
      text.append(edge);
      append(node.children(), text);
      text.append(edge);
    }
  }
}
