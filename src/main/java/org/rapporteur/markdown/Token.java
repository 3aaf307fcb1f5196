package org.rapporteur.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Prose;
import org.rapporteur.model.ProsePiece;
import org.rapporteur.text.XhtmlCharacters;
import org.rapporteur.treaty.Provision;

/**
 * A piece of a {@link Prose} before assembly.
 *
 * @param plain the text without markup that it adds; white space is collapsed later
 * @param span the position of a link's target or of an image; null for all others
 * @param heading the heading that a heading's start tag opens; null for all others
 * @param provisions the provisions that a link names, which can be more than its target
 * @param passage the text of the block that begins here; null for all others
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

  /** Carries the passage of a block; writes nothing. */
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

  /** Markup that separates words in the plain text. */
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
