package org.rapporteur.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of text in a citation.
 *
 * @param emphasis whether it is in italics, as titles are
 */
public record StyledText(String text, boolean emphasis) {

  /**
   * A web address, without the punctuation of the sentence after it, or a number with a Latin
   * letter in brackets.
   */
  private static final Pattern ADDRESS =
      Pattern.compile("https?://\\S*[\\p{L}\\p{N}/]|\\b[0-9]+\\([A-Za-z]{1,5}\\)");

  /**
   * A part of the run.
   *
   * @param address whether it is a web address or a label such as 15(a), which are written from
   *     left to right in every script
   */
  public record Part(String text, boolean address) {}

  /** The run, divided around web addresses and labels. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    Matcher address = ADDRESS.matcher(text);
    int end = 0;
    while (address.find()) {
      add(parts, text.substring(end, address.start()), false);
      add(parts, address.group(), true);
      end = address.end();
    }
    add(parts, text.substring(end), false);
    return parts;
  }

  private static void add(List<Part> parts, String text, boolean address) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, address));
    }
  }
}
