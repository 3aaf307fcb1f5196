/**
 * Markdown text to {@link org.rapporteur.model.Prose}: markup that knows no page, with typed holes.
 *
 * <p>The only package that touches the Markdown library. The library parses; what comes out is
 * written here, so that no element, attribute or address reaches a page that this package did not
 * choose. {@link org.rapporteur.markdown.MarkdownReader} is the one way in. It reads no file and
 * knows no treaty: who reads references is handed in as {@link org.rapporteur.markdown.References}.
 *
 * <p>The way of a text: {@code LimitChecker} turns away what could never be read; the parser of
 * {@code Dialect} makes a tree; {@code Notes} and {@code Outline} number notes and give out ids
 * over the whole document; {@code Blocks} and {@code Inlines} write the tree as {@code Token}s;
 * {@link org.rapporteur.markdown.Document} puts tokens together, whole or split at headings.
 */
@NullMarked
package org.rapporteur.markdown;

import org.jspecify.annotations.NullMarked;
