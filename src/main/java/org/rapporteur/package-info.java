/**
 * The order of the stages: load, lint, plan, render and export, stage, check, commit.
 *
 * <p>The one place that knows them all.
 */
@NullMarked
package org.rapporteur;

import org.jspecify.annotations.NullMarked;
