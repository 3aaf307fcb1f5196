package org.rapporteur.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that knows no page: XHTML with typed holes. The same value stands on several pages, each
 * time with other links, ids and heading levels.
 *
 * @param pieces the text, in order
 * @param notes its notes, in the order of their numbers
 * @param headings its headings, in order
 * @param anchors every id that it gives out besides those of headings and notes, in order
 * @param plain the text without markup, white space folded; for data, descriptions and search
 */
public record Prose(
    List<ProsePiece> pieces,
    List<Note> notes,
    List<Heading> headings,
    List<String> anchors,
    String plain) {

  public static final Prose EMPTY = new Prose(List.of(), List.of(), List.of(), List.of(), "");

  public Prose {
    pieces = List.copyOf(pieces);
    notes = List.copyOf(notes);
    headings = List.copyOf(headings);
    anchors = List.copyOf(anchors);
  }

  /**
   * A note.
   *
   * @param references how many marks refer to it, at least 1
   */
  public record Note(int number, int references, List<ProsePiece> pieces) {
    public Note {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A heading.
   *
   * @param depth 1 for the outermost level of this text
   * @param explicit whether its author gave the id
   * @param text its words without markup
   */
  public record Heading(int depth, String id, boolean explicit, String text) {}

  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** The targets of its links, those of its notes last, in the order of the holes. */
  public List<LinkTarget> targets() {
    List<LinkTarget> targets = new ArrayList<>();
    collectTargets(pieces, targets);
    for (Note note : notes) {
      collectTargets(note.pieces(), targets);
    }
    return targets;
  }

  /** The paths of its images, those of its notes last, in the order of the holes. */
  public List<String> images() {
    List<String> images = new ArrayList<>();
    collectImages(pieces, images);
    for (Note note : notes) {
      collectImages(note.pieces(), images);
    }
    return images;
  }

  private static void collectTargets(List<ProsePiece> pieces, List<LinkTarget> targets) {
    for (ProsePiece piece : pieces) {
      if (piece instanceof ProsePiece.LinkStart link) {
        targets.add(link.target());
      } else if (piece instanceof ProsePiece.NamedLink link) {
        targets.add(link.target());
      }
    }
  }

  private static void collectImages(List<ProsePiece> pieces, List<String> images) {
    for (ProsePiece piece : pieces) {
      if (piece instanceof ProsePiece.Image image) {
        images.add(image.path());
      }
    }
  }
}
