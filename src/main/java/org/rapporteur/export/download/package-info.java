/**
 * The downloads of a report: PDF, EPUB and ZIP.
 *
 * <p>Templates render their texts, as for pages, and this package packs them. It is the only
 * package that uses openhtmltopdf, which is loaded only when a PDF is created.
 */
@NullMarked
package org.rapporteur.export.download;

import org.jspecify.annotations.NullMarked;
