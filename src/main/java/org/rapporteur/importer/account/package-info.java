/** The account of an import: what became of every piece of a file. */
@NullMarked
package org.rapporteur.importer.account;

import org.jspecify.annotations.NullMarked;
