/**
 * The pipeline, which runs the stages in order: load, lint, plan, render and export, stage, check,
 * commit.
 *
 * <p>No other package depends on all stages.
 */
@NullMarked
package org.rapporteur;

import org.jspecify.annotations.NullMarked;
