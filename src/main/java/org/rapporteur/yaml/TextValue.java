package org.rapporteur.yaml;

import org.rapporteur.diagnostic.Span;

/** A text from a YAML file with its place in the file. */
public record TextValue(String text, Span span) {}
