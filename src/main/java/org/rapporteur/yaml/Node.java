package org.rapporteur.yaml;

import java.util.List;
import org.rapporteur.diagnostic.Span;

/** A node of a YAML document with its place in the file. */
public sealed interface Node {

  /** The place of the node; for a map or list, its first line. */
  Span span();

  /**
   * A single value as written: it is not converted to a number, a date or a boolean.
   *
   * @param plain whether it is written without quotes and not as a block
   */
  record Scalar(String text, boolean plain, Span span) implements Node {}

  /** A list of values. */
  record Sequence(List<Node> items, Span span) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys with their values, in the order of the file. */
  record Mapping(List<Entry> entries, Span span) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /** A key and its value. */
  record Entry(String key, Span keySpan, Node value) {}
}
