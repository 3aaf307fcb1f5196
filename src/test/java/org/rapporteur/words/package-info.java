/** Follows each word of a project to each output. */
@org.jspecify.annotations.NullMarked
package org.rapporteur.words;
