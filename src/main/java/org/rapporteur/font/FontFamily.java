package org.rapporteur.font;

import java.util.List;

/**
 * A font in its styles.
 *
 * @param name its name in style sheets
 * @param characters the characters that every style has
 * @param faces at least one
 * @param digest identifies the files; empty for a built-in family
 */
public record FontFamily(
    String name, CharacterSet characters, List<FontFace> faces, String digest) {
  public FontFamily {
    faces = List.copyOf(faces);
  }
}
