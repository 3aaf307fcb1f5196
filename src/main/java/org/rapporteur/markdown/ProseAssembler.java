package org.rapporteur.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Prose;
import org.rapporteur.model.ProsePiece;

/** Assembles tokens into a complete text with its own footnotes. */
final class ProseAssembler {

  private final Map<Integer, List<Token>> allNotes;
  private final int outer;
  private final Map<Integer, Integer> references = new HashMap<>();
  private final Map<Integer, List<ProsePiece>> notes = new TreeMap<>();
  private final Map<Integer, List<Token>> noteTokens = new TreeMap<>();
  private final List<Prose.Heading> headings = new ArrayList<>();
  private final List<String> anchors = new ArrayList<>();
  private final List<Integer> open = new ArrayList<>();

  private ProseAssembler(Map<Integer, List<Token>> allNotes, int outer) {
    this.allNotes = allNotes;
    this.outer = outer;
  }

  /**
   * @param notes the footnotes of the whole document, by number
   * @param outer the number of heading levels above these tokens
   */
  static LocatedProse text(
      List<Token> tokens, Map<Integer, List<Token>> notes, int outer, String language) {
    return new ProseAssembler(notes, outer).assembled(tokens, language);
  }

  private LocatedProse assembled(List<Token> tokens, String language) {
    List<ProsePiece> pieces = pieces(tokens);
    for (int i = 0; i < open.size(); i++) {
      int number = open.get(i);
      List<Token> note = allNotes.getOrDefault(number, List.of());
      noteTokens.put(number, note);
      notes.put(number, pieces(note));
    }
    List<Span> targets = new ArrayList<>();
    List<Span> images = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    String plain = plain(tokens);
    spans(tokens, targets, images);
    passages(tokens, plain, passages);
    for (List<Token> note : noteTokens.values()) {
      spans(note, targets, images);
      passages(note, plain, passages);
    }
    List<Prose.Note> numbered = new ArrayList<>();
    notes.forEach(
        (number, note) ->
            numbered.add(new Prose.Note(number, references.getOrDefault(number, 1), note)));
    Prose prose = new Prose(pieces, numbered, headings, anchors, plain);
    return new LocatedProse(
        prose.equals(Prose.EMPTY) ? Prose.EMPTY : prose, language, targets, images, passages);
  }

  private List<ProsePiece> pieces(List<Token> tokens) {
    List<ProsePiece> pieces = new ArrayList<>();
    StringBuilder markup = new StringBuilder();
    for (Token token : tokens) {
      if (token.piece() instanceof ProsePiece.Markup more) {
        markup.append(more.xhtml());
        continue;
      }
      flush(markup, pieces);
      pieces.add(renumbered(token));
    }
    while (markup.length() > 0 && markup.charAt(markup.length() - 1) == '\n') {
      markup.setLength(markup.length() - 1);
    }
    flush(markup, pieces);
    return pieces;
  }

  private static void flush(StringBuilder markup, List<ProsePiece> pieces) {
    if (markup.length() > 0) {
      pieces.add(new ProsePiece.Markup(markup.toString()));
      markup.setLength(0);
    }
  }

  private ProsePiece renumbered(Token token) {
    if (token.piece() instanceof ProsePiece.NoteRef mark) {
      int occurrence = references.merge(mark.note(), 1, Integer::sum);
      if (occurrence == 1) {
        open.add(mark.note());
      }
      return new ProsePiece.NoteRef(mark.note(), occurrence);
    }
    if (token.piece() instanceof ProsePiece.HeadingStart start) {
      int depth = Math.max(1, start.depth() - outer);
      if (token.heading() != null) {
        Prose.Heading heading = token.heading();
        headings.add(new Prose.Heading(depth, heading.id(), heading.explicit(), heading.text()));
      }
      return new ProsePiece.HeadingStart(depth, start.id());
    }
    if (token.piece() instanceof ProsePiece.HeadingEnd end) {
      return new ProsePiece.HeadingEnd(Math.max(1, end.depth() - outer), end.id());
    }
    if (token.piece() instanceof ProsePiece.IdAttribute id) {
      anchors.add(id.id());
    }
    return token.piece();
  }

  private static void spans(List<Token> tokens, List<Span> targets, List<Span> images) {
    for (Token token : tokens) {
      if (token.span() != null) {
        (token.piece() instanceof ProsePiece.Image ? images : targets).add(token.span());
      }
    }
  }

  /** Collects passages; one that equals the whole text shares its string. */
  private static void passages(List<Token> tokens, String plain, List<Passage> passages) {
    for (Token token : tokens) {
      Passage passage = token.passage();
      if (passage != null) {
        passages.add(
            passage.words().equals(plain)
                ? new Passage(
                    passage.file(), plain, passage.stretches(), passage.links(), passage.marked())
                : passage);
      }
    }
  }

  /** The tokens' text without markup, with white space collapsed. */
  static String plain(List<Token> tokens) {
    StringBuilder plain = new StringBuilder();
    boolean space = false;
    for (Token token : tokens) {
      String words = token.plain();
      for (int at = 0; at < words.length(); ) {
        int end = folded(words, at);
        if (end > at) {
          plain.append(space ? " " : "").append(words.substring(at, end));
          space = false;
          at = end;
        } else {
          space = plain.length() > 0;
          at++;
        }
      }
    }
    return plain.toString();
  }

  /** The end of a range in which all white space is single spaces between words. */
  private static int folded(String words, int start) {
    int end = start;
    while (end < words.length()
        && (!isSpace(words.charAt(end))
            || end > start
                && words.charAt(end) == ' '
                && end + 1 < words.length()
                && !isSpace(words.charAt(end + 1)))) {
      end++;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }
}
