/**
 * The pipeline: what each of build, check, freeze and changes does with a project, from its content
 * to its site, and the check whether a site is up to date.
 */
@NullMarked
package org.rapporteur.build;

import org.jspecify.annotations.NullMarked;
