/**
 * The command line: parses arguments, prints results and returns an exit code. It contains no other
 * logic.
 *
 * <p>Runs the pipelines of {@code build}; picocli parses the arguments.
 */
@NullMarked
package org.rapporteur.cli;

import org.jspecify.annotations.NullMarked;
