/**
 * The command line: parses arguments, prints results and returns an exit code. It contains no other
 * logic.
 *
 * <p>Uses the root package; picocli parses the arguments.
 */
@NullMarked
package org.rapporteur.cli;

import org.jspecify.annotations.NullMarked;
