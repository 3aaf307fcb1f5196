/**
 * A strict YAML parser that yields nodes with their places in the file.
 *
 * <p>Only this package uses the YAML library. It does not know the keys of the content files: its
 * callers read them through {@link org.rapporteur.yaml.Fields}.
 */
@NullMarked
package org.rapporteur.yaml;

import org.jspecify.annotations.NullMarked;
