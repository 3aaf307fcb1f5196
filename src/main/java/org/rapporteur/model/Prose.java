package org.rapporteur.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.treaty.CitedDocument;

/**
 * A text independent of any page, as a tree of nodes. Several pages can contain the same value,
 * each with different links, ids and heading levels. All lists are in reading order; what is in
 * footnotes comes last.
 *
 * @param heading the heading above the text, if pages show it apart from the text; else empty
 * @param blocks the text
 * @param notes the footnotes, in the order of their numbers
 * @param targets the targets of the links
 * @param images the paths of the images
 * @param headings the headings
 * @param anchors the ids of list items
 * @param plain the text without markup, in one line; for descriptions and search, see {@link
 *     TextLines}
 */
public record Prose(
    List<ProseNode.Inline> heading,
    List<ProseNode.Block> blocks,
    List<Note> notes,
    List<LinkTarget> targets,
    List<String> images,
    List<ProseNode.Heading> headings,
    List<String> anchors,
    String plain) {

  public static final Prose EMPTY = of(List.of(), List.of());

  public Prose {
    heading = List.copyOf(heading);
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
    targets = List.copyOf(targets);
    images = List.copyOf(images);
    headings = List.copyOf(headings);
    anchors = List.copyOf(anchors);
  }

  /** Collects what the nodes of a text without a heading of its own contain. */
  public static Prose of(List<ProseNode.Block> blocks, List<Note> notes) {
    return of(List.of(), blocks, notes);
  }

  /** Collects what the nodes contain. */
  public static Prose of(
      List<ProseNode.Inline> heading, List<ProseNode.Block> blocks, List<Note> notes) {
    List<LinkTarget> targets = new ArrayList<>();
    List<String> images = new ArrayList<>();
    List<ProseNode.Heading> headings = new ArrayList<>();
    List<String> anchors = new ArrayList<>();
    Consumer<ProseNode> collector =
        node -> {
          if (node instanceof ProseNode.Link link) {
            targets.add(link.target());
          } else if (node instanceof ProseNode.NamedLink link) {
            targets.add(link.target());
          } else if (node instanceof ProseNode.Image image) {
            images.add(image.path());
          } else if (node instanceof ProseNode.Heading inner) {
            headings.add(inner);
          } else if (node instanceof ProseNode.Item item && !item.id().isEmpty()) {
            anchors.add(item.id());
          }
        };
    Stream.concat(heading.stream(), blocks.stream()).forEach(node -> node.walk(collector));
    notes.forEach(note -> note.blocks().forEach(block -> block.walk(collector)));
    return new Prose(
        heading,
        blocks,
        notes,
        targets,
        images,
        headings,
        anchors,
        TextLines.joined(blocks, PlainText::name));
  }

  /**
   * A footnote.
   *
   * @param inHeading whether a mark in the heading above the text refers to it
   * @param references the number of other marks that refer to it
   */
  public record Note(int number, boolean inHeading, int references, List<ProseNode.Block> blocks) {
    public Note {
      blocks = List.copyOf(blocks);
    }
  }

  public boolean isEmpty() {
    return blocks.isEmpty();
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
}
