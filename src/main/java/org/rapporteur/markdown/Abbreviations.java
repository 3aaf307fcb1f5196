package org.rapporteur.markdown;

import com.vladsch.flexmark.ext.abbreviation.AbbreviationBlock;
import com.vladsch.flexmark.util.ast.Block;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.ProseNode;

/**
 * The abbreviations that a text defines, in alphabetical order. A search takes a few steps per
 * character of the word, however many abbreviations there are.
 */
final class Abbreviations {

  /**
   * An abbreviation. If a word is defined twice, the later definition counts.
   *
   * @param element the element that each use becomes, without content
   */
  record Abbreviation(String word, AbbreviationBlock definition, ProseNode.Abbreviation element) {

    /** The number of characters that a use adds to the text. */
    int length() {
      return definition.getAbbreviation().length();
    }
  }

  private final List<Abbreviation> sorted;

  private Abbreviations(List<Abbreviation> sorted) {
    this.sorted = sorted;
  }

  /** Collects the abbreviations defined among the blocks of a document. */
  static Abbreviations of(List<Block> blocks, SourcePositions positions, Diagnostics diagnostics) {
    TreeMap<String, Abbreviation> byWord = new TreeMap<>();
    for (Block block : blocks) {
      if (block instanceof AbbreviationBlock definition) {
        String word = definition.getText().toString().strip();
        if (word.length() > Limits.ABBREVIATION) {
          diagnostics.report(
              Rule.TOO_LARGE,
              positions.span(definition.getStartOffset(), definition.getEndOffset()),
              "this abbreviation has " + word.length() + " characters",
              "Shorten it; the limit is " + Limits.ABBREVIATION + " characters.");
        } else if (!word.isEmpty()) {
          String title = InlineFlattener.unescaped(definition.getAbbreviation()).strip();
          ProseNode.Abbreviation element = new ProseNode.Abbreviation(title, List.of());
          byWord.put(word, new Abbreviation(word, definition, element));
        }
      }
    }
    return new Abbreviations(List.copyOf(byWord.values()));
  }

  boolean isEmpty() {
    return sorted.isEmpty();
  }

  /** The longest abbreviation at an index that no letter, digit or combining mark follows. */
  Optional<Abbreviation> longestAt(CharSequence text, int start) {
    @Nullable Abbreviation longest = null;
    int low = 0;
    int high = sorted.size();
    for (int depth = 0; low < high; depth++) {
      int at = start + depth;
      // Of the abbreviations that match so far, one that ends here comes first.
      if (sorted.get(low).word().length() == depth) {
        boolean whole = at >= text.length() || !isWord(text.charAt(at));
        longest = whole ? sorted.get(low) : longest;
        low++;
      }
      if (at >= text.length()) {
        break;
      }
      char c = text.charAt(at);
      int from = low;
      low = first(from, high, depth, c);
      high = first(low, high, depth, c + 1);
    }
    return Optional.ofNullable(longest);
  }

  /** The first index of a range whose word has a character of at least {@code c} at a depth. */
  private int first(int from, int to, int depth, int c) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).word().charAt(depth) < c) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns whether a character is part of a word. */
  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
