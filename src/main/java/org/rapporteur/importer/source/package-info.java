/**
 * Reading files of other kinds into one form: blocks of rich text, each with its place in the file,
 * and the pieces that have no place among them, such as page headers and comments.
 */
@NullMarked
package org.rapporteur.importer.source;

import org.jspecify.annotations.NullMarked;
