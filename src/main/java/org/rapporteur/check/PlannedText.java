package org.rapporteur.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.model.ProsePiece;

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

  static PlannedText of(String name, ResolvedProse text) {
    List<List<String>> runs = new ArrayList<>(runs(text.prose().pieces()));
    text.prose().notes().forEach(note -> runs.addAll(runs(note.pieces())));
    return new PlannedText(name, false, runs);
  }

  private static List<List<String>> runs(List<ProsePiece> pieces) {
    StringBuilder xhtml = new StringBuilder();
    pieces.forEach(piece -> xhtml.append(withoutHoles(piece)));
    String text = VisibleContent.text(Jsoup.parseBodyFragment(xhtml.toString()).body());
    return Stream.of(withoutNamedLinks(text).split(GAP)).map(WordSequence::words).toList();
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

  private static String withoutHoles(ProsePiece piece) {
    if (piece instanceof ProsePiece.Markup markup) {
      return markup.xhtml();
    } else if (piece instanceof ProsePiece.NamedLink) {
      return NAMED_LINK;
    }
    boolean apart =
        piece instanceof ProsePiece.NoteRef
            || piece instanceof ProsePiece.HeadingStart
            || piece instanceof ProsePiece.HeadingEnd;
    return apart ? GAP : "";
  }
}
