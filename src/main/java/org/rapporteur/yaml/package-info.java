/**
 * YAML text to nodes that know their place, by one strict parse.
 *
 * <p>The only package that touches the YAML library. It knows no key of ours: what a map may hold
 * is said by who reads it, through {@link org.rapporteur.yaml.Fields}.
 */
@NullMarked
package org.rapporteur.yaml;

import org.jspecify.annotations.NullMarked;
