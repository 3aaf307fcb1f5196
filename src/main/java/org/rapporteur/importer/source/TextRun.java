package org.rapporteur.importer.source;

import java.util.Optional;
import java.util.Set;

/**
 * A stretch of text with the same appearance, or something that takes the place of text.
 *
 * @param kind what it is
 * @param text the characters of a text, the name of a note, or the alternative text of a picture
 * @param marks how a text is emphasised
 * @param target where a link leads, or the file of a picture
 */
public record TextRun(Kind kind, String text, Set<Mark> marks, Optional<String> target) {

  /** What a run is. */
  public enum Kind {
    TEXT,
    BREAK,
    NOTE,
    PICTURE
  }

  /** How a text is emphasised. */
  public enum Mark {
    STRONG,
    EMPHASIS,
    SUPERSCRIPT,
    CODE
  }

  /** Copies the marks. */
  public TextRun {
    marks = Set.copyOf(marks);
  }

  /** A text without emphasis. */
  public static TextRun text(String text) {
    return new TextRun(Kind.TEXT, text, Set.of(), Optional.empty());
  }

  /** A line break. */
  public static TextRun lineBreak() {
    return new TextRun(Kind.BREAK, "\n", Set.of(), Optional.empty());
  }

  /** The mark of a note, by the note's name in its document. */
  public static TextRun note(String name) {
    return new TextRun(Kind.NOTE, name, Set.of(), Optional.empty());
  }

  /** A picture, by its file's name in its document. */
  public static TextRun picture(String file, String alternative) {
    return new TextRun(Kind.PICTURE, alternative, Set.of(), Optional.of(file));
  }

  /** Returns whether this is text or a line break. */
  boolean isText() {
    return kind == Kind.TEXT || kind == Kind.BREAK;
  }

  TextRun with(String other) {
    return new TextRun(kind, other, marks, target);
  }
}
