/**
 * Content on disk to a {@link org.rapporteur.model.Site}: discover, parse, validate, assemble.
 *
 * <p>Uses {@code yaml}, {@code markdown} and {@code treaty} to read; every fault of every file is
 * reported in one run. No library.
 */
@NullMarked
package org.rapporteur.load;

import org.jspecify.annotations.NullMarked;
