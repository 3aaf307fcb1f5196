/**
 * Content from files of other kinds: Word, web pages, Markdown, text and tables become themes and
 * recommendations, with an account of every piece of text.
 */
@NullMarked
package org.rapporteur.importer;

import org.jspecify.annotations.NullMarked;
