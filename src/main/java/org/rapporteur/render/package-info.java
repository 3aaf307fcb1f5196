/**
 * Rendering of page records to bytes: templates, prose, and the design's assets.
 *
 * <p>The only package that uses FreeMarker. It uses {@code page}, and never a report.
 */
@NullMarked
package org.rapporteur.render;

import org.jspecify.annotations.NullMarked;
