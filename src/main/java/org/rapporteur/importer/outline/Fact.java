package org.rapporteur.importer.outline;

import org.rapporteur.importer.source.Place;

/**
 * A value that was found for a key.
 *
 * @param key as front matter spells it, such as "number" or "responses.position"; "fact:Name" for
 *     what no key can hold
 * @param value the value
 * @param place where it was found
 * @param name what the file calls it, such as the heading of its column
 * @param source the characters of the file that it stands for, with words around the value such as
 *     "Position:"
 * @param group what distinguishes several answers or entries of progress in a row, such as the name
 *     of a government or a quarter above their columns; empty if there is one
 */
public record Fact(
    String key, String value, Place place, String name, String source, String group) {

  /** The start of the key of a fact that no key of front matter can hold. */
  public static final String OTHER = "fact:";

  /** A fact without a group. */
  public Fact(String key, String value, Place place, String name, String source) {
    this(key, value, place, name, source, "");
  }

  /** A fact whose name is its key. */
  public Fact(String key, String value, Place place, String source) {
    this(key, value, place, key.startsWith(OTHER) ? key.substring(OTHER.length()) : key, source);
  }

  /** The same with other characters. */
  Fact withSource(String other) {
    return new Fact(key, value, place, name, other, group);
  }

  /** The same in a group. */
  Fact in(String other) {
    return new Fact(key, value, place, name, source, other);
  }

  /** Returns whether no key of front matter can hold it. */
  public boolean isOther() {
    return key.startsWith(OTHER);
  }
}
