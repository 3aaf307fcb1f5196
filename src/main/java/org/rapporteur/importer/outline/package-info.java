/**
 * Recognising a report in a document: which of its blocks are themes, recommendations, their facts,
 * and other text.
 */
@NullMarked
package org.rapporteur.importer.outline;

import org.jspecify.annotations.NullMarked;
