/**
 * The bytes of files that a report brings: whether they are of the kind that their name says, run
 * no code, and tell nothing of who made them.
 *
 * <p>Uses {@code diagnostic} alone and the JDK's XML parser, without document types and entities.
 */
@NullMarked
package org.rapporteur.asset;

import org.jspecify.annotations.NullMarked;
