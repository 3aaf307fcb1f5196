package org.rapporteur.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A node of a {@link Prose}. The nodes form a tree that depends on no page and no output format: a
 * page resolves its links, images and notes, and a writer of the format writes it.
 */
public sealed interface ProseNode {

  /** The nodes directly inside this one, in reading order. */
  default List<? extends ProseNode> children() {
    return List.of();
  }

  /** Passes this node and all nodes inside it to a visitor, in reading order. */
  default void walk(Consumer<ProseNode> visitor) {
    visitor.accept(this);
    for (ProseNode child : children()) {
      child.walk(visitor);
    }
  }

  /** A node that begins on a new line. */
  sealed interface Block extends ProseNode {}

  /** A node within a line. */
  sealed interface Inline extends ProseNode {}

  /** An inline node that contains others. */
  sealed interface Element extends Inline {

    @Override
    List<Inline> children();

    /** Returns the same element with other content. */
    Element with(List<Inline> children);
  }

  record Paragraph(List<Inline> children) implements Block {
    public Paragraph {
      children = List.copyOf(children);
    }
  }

  /**
   * A heading.
   *
   * @param depth 1 for the outermost level of this text
   * @param explicit whether the author wrote the id
   */
  record Heading(int depth, String id, boolean explicit, List<Inline> children) implements Block {
    public Heading {
      children = List.copyOf(children);
    }

    /** The heading without markup. */
    public String text() {
      return PlainText.of(children);
    }
  }

  /** How the items of a list are marked. */
  enum Marks {
    BULLETS,

    /** Numbers with a full stop. */
    NUMBERS,

    /** Marks that remain as the author wrote them. */
    WRITTEN
  }

  record ItemList(Marks marks, List<Item> children) implements Block {
    public ItemList {
      children = List.copyOf(children);
    }
  }

  /**
   * An item of a list.
   *
   * @param number its number; 0 after a bullet
   * @param mark its mark as readers see it, such as {@code 3.} or {@code (c)}; empty for a bullet
   * @param id its id; empty for none
   * @param tight whether its paragraphs have no space around them
   */
  record Item(int number, String mark, String id, boolean tight, List<Block> children)
      implements ProseNode {
    public Item {
      children = List.copyOf(children);
    }
  }

  record Quotation(List<Block> children) implements Block {
    public Quotation {
      children = List.copyOf(children);
    }
  }

  record DefinitionList(List<DefinitionPart> children) implements Block {
    public DefinitionList {
      children = List.copyOf(children);
    }
  }

  /**
   * A term, or a definition of the terms before it.
   *
   * @param tight whether its paragraphs have no space around them
   */
  record DefinitionPart(boolean term, boolean tight, List<Block> children) implements ProseNode {
    public DefinitionPart {
      children = List.copyOf(children);
    }
  }

  /**
   * A table.
   *
   * @param caption its caption; empty for none
   */
  record Table(List<Inline> caption, List<Row> head, List<Row> body) implements Block {
    public Table {
      caption = List.copyOf(caption);
      head = List.copyOf(head);
      body = List.copyOf(body);
    }

    /** The caption without markup, or else the text of the header cells. */
    public String name() {
      if (!caption.isEmpty()) {
        return PlainText.of(caption);
      }
      List<String> names = new ArrayList<>();
      for (Row row : head) {
        for (Cell cell : row.children()) {
          String name = cell.header() ? PlainText.of(cell.children()) : "";
          if (!name.isEmpty()) {
            names.add(name);
          }
        }
      }
      return String.join(", ", names);
    }

    @Override
    public List<ProseNode> children() {
      List<ProseNode> all = new ArrayList<>(caption);
      all.addAll(head);
      all.addAll(body);
      return all;
    }
  }

  record Row(List<Cell> children) implements ProseNode {
    public Row {
      children = List.copyOf(children);
    }
  }

  /** The alignment of a column; NONE if the author did not set one. */
  enum Alignment {
    NONE,
    START,
    CENTER,
    END
  }

  /**
   * A cell of a table.
   *
   * @param header whether it is the header of its column
   */
  record Cell(boolean header, Alignment alignment, List<Inline> children) implements ProseNode {
    public Cell {
      children = List.copyOf(children);
    }
  }

  record ThematicBreak() implements Block {}

  /**
   * A block of code.
   *
   * @param language the language of its code; empty for none
   */
  record CodeBlock(String language, String text) implements Block {}

  /** Text that is shown as it was typed, such as HTML. */
  record Literal(String text) implements Block {}

  record Text(String text) implements Inline {}

  record Emphasis(List<Inline> children) implements Element {
    public Emphasis {
      children = List.copyOf(children);
    }

    @Override
    public Emphasis with(List<Inline> other) {
      return new Emphasis(other);
    }
  }

  record Strong(List<Inline> children) implements Element {
    public Strong {
      children = List.copyOf(children);
    }

    @Override
    public Strong with(List<Inline> other) {
      return new Strong(other);
    }
  }

  /**
   * A link.
   *
   * @param title the link's title; empty for none
   */
  record Link(LinkTarget target, String title, List<Inline> children) implements Element {
    public Link {
      children = List.copyOf(children);
    }

    @Override
    public Link with(List<Inline> other) {
      return new Link(target, title, other);
    }
  }

  /** An abbreviation and what it stands for. */
  record Abbreviation(String meaning, List<Inline> children) implements Element {
    public Abbreviation {
      children = List.copyOf(children);
    }

    @Override
    public Abbreviation with(List<Inline> other) {
      return new Abbreviation(meaning, other);
    }
  }

  /**
   * Text in another language.
   *
   * @param language a BCP 47 tag
   */
  record LanguageSpan(String language, List<Inline> children) implements Element {
    public LanguageSpan {
      children = List.copyOf(children);
    }

    @Override
    public LanguageSpan with(List<Inline> other) {
      return new LanguageSpan(language, other);
    }
  }

  /** A link with the target's name as its text: {@code [[nd-3]]}. */
  record NamedLink(LinkTarget target) implements Inline {

    /** The target's name in plain text. */
    public String name() {
      if (target instanceof LinkTarget.ToRecommendation to) {
        return to.id().toUpperCase(Locale.ROOT);
      }
      if (target instanceof LinkTarget.ToOtherReport to) {
        return to.id().toUpperCase(Locale.ROOT) + " (" + to.report() + ")";
      }
      return target instanceof LinkTarget.ToProvision to ? to.provision().toString() : "";
    }
  }

  /**
   * An image of the report.
   *
   * @param path the path from the content folder, with forward slashes
   * @param alt the alternative text; empty only for a decorative image
   * @param title its title; empty for none
   */
  record Image(String path, String alt, String title) implements Inline {}

  /**
   * A mark that refers to a footnote.
   *
   * @param note the footnote's number, from 1
   */
  record NoteRef(int note) implements Inline {}

  record Code(String text) implements Inline {}

  record LineBreak() implements Inline {}
}
