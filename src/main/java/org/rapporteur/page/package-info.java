/**
 * Page records: all that a template sees, and so the public contract of templates.
 *
 * <p>Every record is a deep value: two that are equal make the same bytes under the same look. No
 * spans, file paths, arrays or functions; only ordered collections. Addresses are resolved: what is
 * called {@code href} is ready for an attribute of that page. An empty text or list means "none".
 *
 * <p>Uses {@code model} and {@code treaty} for values; no library.
 */
@NullMarked
package org.rapporteur.page;

import org.jspecify.annotations.NullMarked;
