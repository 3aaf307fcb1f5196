/**
 * Converts Markdown to {@link org.rapporteur.model.Prose}: a tree of nodes, which is independent of
 * the page it appears on.
 *
 * <p>This is the only package that uses the Markdown library. The library parses, and this package
 * creates the nodes. So a text contains only nodes and addresses that this package creates. {@link
 * org.rapporteur.markdown.MarkdownReader} is the entry point. The package reads no files and does
 * not know any treaty: {@link org.rapporteur.markdown.References} finds references.
 *
 * <p>A text is processed in this order. {@code LimitChecker} rejects texts that cannot be read. The
 * parser of {@code Dialect} creates its own tree. {@code Footnotes} and {@code Outline} number
 * footnotes and assign ids over the whole document. {@code Blocks} and {@code Inlines} convert the
 * tree, split at its outermost headings into {@code Part}s. {@link
 * org.rapporteur.markdown.Document} completes the parts with their footnotes, whole or split.
 */
@NullMarked
package org.rapporteur.markdown;

import org.jspecify.annotations.NullMarked;
