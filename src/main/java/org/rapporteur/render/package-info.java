/**
 * Page records to bytes: templates, the filling of texts, and the assets of the look.
 *
 * <p>The only package that touches FreeMarker. It sees {@code page}, never a report.
 */
@NullMarked
package org.rapporteur.render;

import org.jspecify.annotations.NullMarked;
