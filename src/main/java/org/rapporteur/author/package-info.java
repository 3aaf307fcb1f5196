/**
 * Edits content files: creates the text of new files and changes existing ones, preserving an
 * author's lines and comments.
 *
 * <p>Uses {@code plan} for the addresses of a site and {@code load} for the format of files. The
 * package writes no file itself; it returns the text.
 */
@NullMarked
package org.rapporteur.author;

import org.jspecify.annotations.NullMarked;
