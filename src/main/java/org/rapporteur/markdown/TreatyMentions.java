package org.rapporteur.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.model.Passage;
import org.rapporteur.treaty.TextReferences;

/**
 * Finds the references in a block that become links, to treaties and to documents, and removes the
 * backslashes that prevent some from becoming links.
 */
final class TreatyMentions {

  private final References references;

  TreatyMentions(References references) {
    this.references = references;
  }

  /** Whether the texts quote words whose mistakes the editor cannot correct. */
  boolean areQuoted() {
    return references.isQuoted();
  }

  /** The text as readers see it, with the references found in it. */
  record Matches(InlineText inline, TextReferences.Found found) {}

  Matches find(InlineText inline) {
    String text = inline.text.toString();
    BitSet slashes = text.indexOf('\\') < 0 ? new BitSet() : slashes(inline);
    if (slashes.isEmpty()) {
      return new Matches(inline, references.find(text));
    }
    InlineText bare = without(inline, slashes);
    BitSet remaining = (BitSet) slashes.clone();
    BitSet stopped = new BitSet();
    int passed = 0;
    int slash = slashes.nextSetBit(0);
    for (Passage.Range match : ranges(references.find(bare.text.toString()))) {
      // Matches come in order; a backslash precedes the character that it escapes.
      while (slash >= 0 && slash - passed < match.end()) {
        if (match.start() <= slash - passed) {
          remaining.clear(slash);
          stopped.set(bare.offset(match.start()), bare.offset(match.end() - 1) + 1);
        }
        slash = slashes.nextSetBit(slash + 1);
        passed++;
      }
    }
    BitSet removed = (BitSet) slashes.clone();
    removed.andNot(remaining);
    InlineText shown = without(inline, removed);
    for (int i = 0; i < shown.length(); i++) {
      if (stopped.get(shown.offset(i))) {
        shown.quiet.set(i);
      }
    }
    return new Matches(shown, references.find(shown.text.toString()));
  }

  /** The ranges of all references, in order. */
  private static List<Passage.Range> ranges(TextReferences.Found found) {
    List<Passage.Range> ranges = new ArrayList<>();
    found.provisions().forEach(m -> ranges.add(new Passage.Range(m.start(), m.end())));
    found.documents().forEach(m -> ranges.add(new Passage.Range(m.start(), m.end())));
    ranges.sort(Comparator.comparingInt(Passage.Range::start));
    return ranges;
  }

  /** The indices of backslashes before a letter. */
  private static BitSet slashes(InlineText inline) {
    BitSet found = new BitSet();
    for (int i = inline.text.indexOf("\\"); i >= 0; i = inline.text.indexOf("\\", i + 1)) {
      found.set(i, !inline.literal.get(i) && Character.isLetter(inline.at(i + 1)));
    }
    return found;
  }

  private static InlineText without(InlineText inline, BitSet slashes) {
    return inline.rewritten(i -> slashes.get(i) ? "" : null);
  }
}
