package org.rapporteur.importer;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * An invented file as offices have them, with what an import must find in it.
 *
 * @param name its name, whose ending is also the folder that contains it
 * @param bytes what it contains
 * @param recommendations how many recommendations a reader counts in it
 * @param numbers the printed numbers of the recommendations in order; empty if it prints none
 * @param themes how many themes it divides them into
 */
record SampleFile(String name, byte[] bytes, int recommendations, String numbers, int themes) {

  /** A file of text in UTF-8. */
  static SampleFile of(String name, String text, int recommendations, String numbers, int themes) {
    return of(name, text, StandardCharsets.UTF_8, recommendations, numbers, themes);
  }

  /** A file of text in another encoding. */
  static SampleFile of(
      String name, String text, Charset charset, int recommendations, String numbers, int themes) {
    return new SampleFile(name, text.getBytes(charset), recommendations, numbers, themes);
  }

  /** The ending of the name. */
  String kind() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  @Override
  public String toString() {
    return name;
  }
}
