package org.rapporteur.model;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.treaty.CitedDocument;

/**
 * A text independent of any page: XHTML with typed placeholders. Several pages can contain the same
 * value, each with different links, ids and heading levels.
 *
 * @param pieces the text, in order
 * @param notes the footnotes, in the order of their numbers
 * @param headings the headings, in order
 * @param anchors all ids except those of headings and footnotes, in order
 * @param plain the text without markup, with white space collapsed; for data, descriptions and
 *     search
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
   * A footnote.
   *
   * @param references the number of marks that refer to it, at least 1
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
   * @param explicit whether the author wrote the id
   * @param text the heading without markup
   */
  public record Heading(int depth, String id, boolean explicit, String text) {}

  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** The targets of the links, in the order of their placeholders; those of footnotes last. */
  public List<LinkTarget> targets() {
    List<LinkTarget> targets = new ArrayList<>();
    collectTargets(pieces, targets);
    for (Note note : notes) {
      collectTargets(note.pieces(), targets);
    }
    return targets;
  }

  /** The documents that the text cites, in the order of their links. */
  public List<CitedDocument> documents() {
    List<CitedDocument> documents = new ArrayList<>();
    for (LinkTarget target : targets()) {
      if (target instanceof LinkTarget.ToDocument to) {
        documents.add(to.cited());
      }
    }
    return documents;
  }

  /** The paths of the images, in the order of their placeholders; those of footnotes last. */
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
