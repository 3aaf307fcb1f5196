package org.rapporteur.model;

import java.util.Optional;

/**
 * A recommendation in another form than text.
 *
 * @param kind what it is
 * @param target the file in the content folder, or an absolute address
 * @param language the language of the medium, which may be a sign language
 * @param label what it is, in the author's words; without them readers see the kind
 * @param transcript the file or address of its text; present for sound and video
 */
public record Medium(
    Kind kind,
    Source target,
    Language language,
    Optional<String> label,
    Optional<Source> transcript) {

  /** What a medium is. */
  public enum Kind {
    AUDIO("audio"),
    SIGN_LANGUAGE("sign-language"),
    VIDEO("video"),
    EASY_READ("easy-read");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word in front matter. */
    public String word() {
      return word;
    }

    /** Whether it needs a transcript, because it is not itself a text. */
    public boolean isTimed() {
      return this != EASY_READ;
    }
  }

  /**
   * Where a file is.
   *
   * @param path the path from the content folder, or an absolute address
   * @param external whether it is an absolute address
   */
  public record Source(String path, boolean external) {}
}
