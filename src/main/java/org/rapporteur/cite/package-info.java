/**
 * Citations: the report and its parts as bibliographic items, in common citation styles and in the
 * formats of reference managers.
 *
 * <p>This is the only package that uses citeproc-java, which runs once per style and report. Its
 * result has placeholders for what differs between recommendations.
 */
@NullMarked
package org.rapporteur.cite;

import org.jspecify.annotations.NullMarked;
