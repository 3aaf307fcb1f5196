/**
 * The words of the interface, by language: texts with places to fill, plural forms, numbers, lists
 * and dates. Nothing here comes from the JDK's locale data, so that every machine writes the same.
 *
 * <p>Uses nothing of ours and no library.
 */
@NullMarked
package org.rapporteur.message;

import org.jspecify.annotations.NullMarked;
