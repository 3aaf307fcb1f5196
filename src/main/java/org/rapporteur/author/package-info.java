/**
 * Content as text: what is written into an author's files, her lines and comments kept.
 *
 * <p>Uses {@code plan} for what a site answers, {@code load} for the form of files; writes nothing
 * itself: it hands on the text.
 */
@NullMarked
package org.rapporteur.author;

import org.jspecify.annotations.NullMarked;
