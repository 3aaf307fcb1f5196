package org.rapporteur.markdown;

import java.util.BitSet;
import java.util.List;
import org.rapporteur.treaty.ProseReferences;

/**
 * Finds the treaty references of a block that link by themselves, and takes away the backslashes
 * that stop some from doing so.
 */
final class TreatyMentions {

  private final References references;

  TreatyMentions(References references) {
    this.references = references;
  }

  /** The text as readers see it, with what is found in it. */
  record Matches(InlineText flat, List<ProseReferences.Match> matches) {}

  Matches find(InlineText flat) {
    String text = flat.text.toString();
    BitSet slashes = text.indexOf('\\') < 0 ? new BitSet() : slashes(flat);
    if (slashes.isEmpty()) {
      return new Matches(flat, references.find(text));
    }
    InlineText bare = without(flat, slashes);
    BitSet kept = (BitSet) slashes.clone();
    BitSet stopped = new BitSet();
    int passed = 0;
    int slash = slashes.nextSetBit(0);
    for (ProseReferences.Match match : references.find(bare.text.toString())) {
      // Matches come in order; a backslash stands before the character that it is passed for.
      while (slash >= 0 && slash - passed < match.end()) {
        if (match.start() <= slash - passed) {
          kept.clear(slash);
          stopped.set(bare.offset(match.start()), bare.offset(match.end() - 1) + 1);
        }
        slash = slashes.nextSetBit(slash + 1);
        passed++;
      }
    }
    BitSet vanishing = (BitSet) slashes.clone();
    vanishing.andNot(kept);
    InlineText shown = without(flat, vanishing);
    for (int i = 0; i < shown.length(); i++) {
      if (stopped.get(shown.offset(i))) {
        shown.quiet.set(i);
      }
    }
    return new Matches(shown, references.find(shown.text.toString()));
  }

  /** Where a backslash stands before a letter. */
  private static BitSet slashes(InlineText flat) {
    BitSet found = new BitSet();
    for (int i = flat.text.indexOf("\\"); i >= 0; i = flat.text.indexOf("\\", i + 1)) {
      found.set(i, !flat.literal.get(i) && Character.isLetter(flat.at(i + 1)));
    }
    return found;
  }

  private static InlineText without(InlineText flat, BitSet slashes) {
    return flat.rewritten(i -> slashes.get(i) ? "" : null);
  }
}
