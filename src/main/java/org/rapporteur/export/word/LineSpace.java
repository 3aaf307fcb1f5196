package org.rapporteur.export.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The white space of a line as a browser shows it. */
final class LineSpace {

  private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r\\f]+");

  private LineSpace() {}

  /** Joins white space across pieces, and removes it at the beginnings and ends of lines. */
  static List<Piece> collapse(List<Piece> pieces) {
    List<Piece> collapsed = new ArrayList<>();
    boolean spaced = true;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text text) {
        String words = SPACE.matcher(text.text()).replaceAll(" ");
        words = spaced && words.startsWith(" ") ? words.substring(1) : words;
        if (!words.isEmpty()) {
          spaced = words.endsWith(" ");
          collapsed.add(new Piece.Text(words, text.style()));
        }
      } else {
        if (piece instanceof Piece.Break || piece instanceof Piece.Tab) {
          trimEnd(collapsed);
          spaced = true;
        } else if (piece instanceof Piece.NoteReference || piece instanceof Piece.Picture) {
          spaced = false;
        }
        collapsed.add(piece);
      }
    }
    trimEnd(collapsed);
    return collapsed;
  }

  /** Removes a space before the end of a line, also one before the end of a link. */
  private static void trimEnd(List<Piece> pieces) {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      if (pieces.get(i) instanceof Piece.Text text) {
        String words = text.text();
        if (words.endsWith(" ")) {
          words = words.substring(0, words.length() - 1);
          pieces.set(i, new Piece.Text(words, text.style()));
        }
        if (words.isEmpty()) {
          pieces.remove(i);
        }
        return;
      }
      if (!(pieces.get(i) instanceof Piece.LinkEnd)) {
        return;
      }
    }
  }
}
