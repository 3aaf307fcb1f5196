package org.rapporteur.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Prose;
import org.rapporteur.model.ProsePiece;
import org.rapporteur.treaty.Provision;

/**
 * A piece on its way into a {@link Prose}.
 *
 * @param plain what it adds to the text without markup; white space is folded later
 * @param span where a link's target or an image stands; null for all else
 * @param heading what a heading's start tag opens; null for all else
 * @param provisions what a link to a provision names, which can be more than its target
 * @param passage the words of the block that begins here; null for all else
 */
record Token(
    ProsePiece piece,
    String plain,
    @Nullable Span span,
    Prose.@Nullable Heading heading,
    List<Provision> provisions,
    @Nullable Passage passage) {

  Token(
      ProsePiece piece,
      String plain,
      @Nullable Span span,
      Prose.@Nullable Heading heading,
      List<Provision> provisions) {
    this(piece, plain, span, heading, provisions, null);
  }

  /** Says what words a block has; writes nothing. */
  static Token of(Passage passage) {
    return new Token(new ProsePiece.Markup(""), "", null, null, List.of(), passage);
  }

  static Token of(ProsePiece piece) {
    return new Token(piece, "", null, null, List.of());
  }

  static Token linked(ProsePiece piece, String plain, Span span) {
    return new Token(piece, plain, span, null, List.of());
  }

  /** Markup that adds nothing to the plain text. */
  static Token markup(String xhtml) {
    return of(new ProsePiece.Markup(xhtml));
  }

  /** Markup at which a word ends. */
  static Token edge(String xhtml) {
    return words(xhtml, " ");
  }

  static Token text(String text) {
    return words(XhtmlCharacters.text(text), text);
  }

  static Token words(String xhtml, String plain) {
    return new Token(new ProsePiece.Markup(xhtml), plain, null, null, List.of());
  }
}
