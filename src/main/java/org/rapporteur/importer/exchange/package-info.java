/** Recommendations as rows of a table that can be edited and imported again. */
@NullMarked
package org.rapporteur.importer.exchange;

import org.jspecify.annotations.NullMarked;
