/**
 * Loads the content files of a project as a {@link org.rapporteur.model.Site}.
 *
 * <p>Uses {@code yaml}, {@code markdown} and {@code treaty} to read files. All problems of all
 * files are reported in one run. Uses no libraries.
 */
@NullMarked
package org.rapporteur.load;

import org.jspecify.annotations.NullMarked;
