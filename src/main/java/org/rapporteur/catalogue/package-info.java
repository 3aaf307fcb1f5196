/**
 * The files of instruments: the built-in catalogue, and those that a report adds. Also turns the
 * problems of references into diagnostics.
 */
@NullMarked
package org.rapporteur.catalogue;

import org.jspecify.annotations.NullMarked;
