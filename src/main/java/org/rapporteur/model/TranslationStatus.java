package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * A translation compared with its original.
 *
 * @param file the translation's file, from the project's folder
 * @param original the language of the original
 * @param recorded the original's fingerprint when the translation was made, as the file records it
 * @param current the original's fingerprint now
 * @param untranslated the names of the parts of the original that the translation could have, but
 *     has not
 */
public record TranslationStatus(
    String file,
    String original,
    OriginalFingerprint recorded,
    OriginalFingerprint current,
    List<String> untranslated) {

  public TranslationStatus {
    untranslated = List.copyOf(untranslated);
  }

  /** What is known about a translation. */
  public enum State {
    /** The original is the same as when the translation was made. */
    UP_TO_DATE("up-to-date"),
    /** The original has changed since. */
    STALE("stale"),
    /** The file does not record the original, or not all of its parts. */
    UNRECORDED("unrecorded"),
    /** There is no translation, and the original is shown in its place. */
    MISSING("missing");

    private final String word;

    State(String word) {
      this.word = word;
    }

    /** The value in data files and in the output of commands. */
    public String word() {
      return word;
    }
  }

  /** The state of a text of a translated report, which may have no translation. */
  public static State of(Optional<TranslationStatus> translation) {
    return translation.map(TranslationStatus::state).orElse(State.MISSING);
  }

  public State state() {
    if (!changed().isEmpty()) {
      return State.STALE;
    }
    return recorded.covers(current) ? State.UP_TO_DATE : State.UNRECORDED;
  }

  public boolean isStale() {
    return state() == State.STALE;
  }

  /** The names of the parts of the original that have changed since the translation was made. */
  public List<String> changed() {
    return current.changedSince(recorded);
  }

  /** The name of a part in a sentence: {@code history/2026-03-01} is a note of the history. */
  public static String words(String part) {
    if (part.equals("sections")) {
      return "text after the demand";
    }
    return part.startsWith("history/")
        ? "history note of " + part.substring("history/".length()).replace('/', ' ')
        : part.startsWith("progress/")
            ? "progress of " + part.substring("progress/".length()).replace('/', ' ')
            : part;
  }
}
