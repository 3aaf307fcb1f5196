package org.rapporteur.importer.source;

/**
 * A paragraph of any kind.
 *
 * @param place where it is
 * @param role what it is
 * @param level the level of a heading (1 is the highest; 0 is the title of the document), the depth
 *     of an item (from 1), or the number of quotations around it
 * @param label the bullet or number before an item, such as "•", "15." or "(a)"; empty if there is
 *     none
 * @param text its text, without the label
 * @param centred whether its lines are centred
 */
public record Paragraph(
    Place place, Role role, int level, String label, RichText text, boolean centred)
    implements Block {

  /** What a paragraph is. */
  public enum Role {
    HEADING,
    TEXT,
    ITEM,
    /** A further paragraph of the item before it. */
    CONTINUATION,
    QUOTATION,
    /** Lines whose breaks and spaces have a meaning. */
    PREFORMATTED
  }

  /** The same place with another role. */
  public Paragraph as(Role other, int otherLevel) {
    return new Paragraph(place, other, otherLevel, label, text, centred);
  }

  /** The same place with another label and text. */
  public Paragraph with(String otherLabel, RichText otherText) {
    return new Paragraph(place, role, level, otherLabel, otherText, centred);
  }

  /** The characters of the label and of the text. */
  public String plain() {
    return label.isEmpty() ? text.plain() : label + " " + text.plain();
  }

  /** Returns whether it is a heading. */
  public boolean isHeading() {
    return role == Role.HEADING;
  }
}
