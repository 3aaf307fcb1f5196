/**
 * The texts of the interface by language: placeholders, plural forms, numbers, lists and dates.
 * Nothing here comes from the JDK's locale data, so that every machine writes the same.
 *
 * <p>Depends on no other package of Rapporteur and on no library.
 */
@NullMarked
package org.rapporteur.message;

import org.jspecify.annotations.NullMarked;
