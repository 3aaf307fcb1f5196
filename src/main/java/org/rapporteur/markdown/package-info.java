/**
 * Converts Markdown to {@link org.rapporteur.model.Prose}: markup with typed placeholders, which is
 * independent of the page it appears on.
 *
 * <p>This is the only package that uses the Markdown library. The library parses, and this package
 * writes the result. So a page contains only elements, attributes and addresses that this package
 * writes. {@link org.rapporteur.markdown.MarkdownReader} is the entry point. The package reads no
 * files and does not know any treaty: {@link org.rapporteur.markdown.References} finds references.
 *
 * <p>A text is processed in this order. {@code LimitChecker} rejects texts that cannot be read. The
 * parser of {@code Dialect} creates a tree. {@code Footnotes} and {@code Outline} number footnotes
 * and assign ids over the whole document. {@code Blocks} and {@code Inlines} write the tree as
 * {@code Token}s. {@link org.rapporteur.markdown.Document} assembles the tokens, whole or split at
 * headings.
 */
@NullMarked
package org.rapporteur.markdown;

import org.jspecify.annotations.NullMarked;
