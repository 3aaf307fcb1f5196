package org.rapporteur.author;

import java.nio.charset.StandardCharsets;

/**
 * The published addresses of one report, brought up to date.
 *
 * @param file their file, from the project's folder
 * @param text what it is to hold
 * @param changed whether that is another text than it holds
 * @param known how many addresses were recorded before and stay
 * @param added how many are new
 * @param explained how many changed texts their histories explain
 * @param erased how many recommendations are left as a hash only
 */
public record FrozenLedger(
    String file, String text, boolean changed, int known, int added, int explained, int erased) {

  /** The text as UTF-8. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
