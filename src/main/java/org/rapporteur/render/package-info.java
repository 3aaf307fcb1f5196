/**
 * Rendering of page records to bytes: templates, prose, and the design's assets.
 *
 * <p>The only package that uses FreeMarker. It reads the page records of {@code view}, and never a
 * report.
 */
@NullMarked
package org.rapporteur.render;

import org.jspecify.annotations.NullMarked;
