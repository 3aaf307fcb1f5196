/**
 * The command line: words in, words and an exit code out. No logic of its own.
 *
 * <p>Uses the root package; picocli reads the arguments.
 */
@NullMarked
package org.rapporteur.cli;

import org.jspecify.annotations.NullMarked;
