package org.rapporteur.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.Prose;
import org.rapporteur.model.ProseNode;
import org.rapporteur.treaty.Provision;

/**
 * A Markdown text that was read, available whole or split at its headings; immutable.
 *
 * <p>Ids and footnote numbers are unique in the document. Each {@link LocatedProse} returned is
 * complete: it carries the footnotes that it refers to, directly or from within a footnote. A
 * footnote referred to from two sections is included in each.
 */
public final class Document {

  private final String language;
  private final String introSource;
  private final String restSource;
  private final List<Part> parts;
  private final List<String> headingIds;
  private final Map<Integer, Part> notes;

  /**
   * @param introSource the Markdown up to the first outermost heading, without definitions
   * @param restSource the rest of the Markdown
   * @param parts the text up to the first outermost heading, then that of each; a heading in a
   *     quotation or list does not split the document. None if the text could not be read.
   * @param notes the footnotes, by number
   */
  Document(
      String language,
      String introSource,
      String restSource,
      List<Part> parts,
      List<String> headingIds,
      Map<Integer, Part> notes) {
    this.language = language;
    this.introSource = introSource;
    this.restSource = restSource;
    this.headingIds = List.copyOf(headingIds);
    this.parts = List.copyOf(parts);
    this.notes = Map.copyOf(notes);
  }

  /** The empty document of a text that exceeds the limits, which have been reported. */
  static Document unreadable(String language) {
    return new Document(language, "", "", List.of(), List.of(), Map.of());
  }

  /** Returns whether the text could be read; if not, it is empty and the problem is reported. */
  public boolean isReadable() {
    return !parts.isEmpty();
  }

  /** The whole text including its headings, for themes and pages. */
  public LocatedProse text() {
    List<ProseNode.Block> blocks = new ArrayList<>();
    SourceMap map = new SourceMap();
    for (Part part : parts) {
      part.heading().ifPresent(heading -> blocks.add(heading.node()));
      part.heading().ifPresent(heading -> map.add(heading.map()));
      blocks.addAll(part.blocks());
      map.add(part.map());
    }
    return text(List.of(), blocks, map);
  }

  /** The text up to the first heading: what a recommendation demands. */
  public LocatedProse intro() {
    return parts.isEmpty()
        ? LocatedProse.empty(language)
        : text(List.of(), parts.get(0).blocks(), parts.get(0).map());
  }

  /**
   * The Markdown of the intro. Definitions of footnotes, links and abbreviations are omitted, since
   * they can appear anywhere.
   */
  public String introSource() {
    return introSource;
  }

  /** The Markdown that is not in the intro: definitions, and all from the first heading on. */
  public String restSource() {
    return restSource;
  }

  /** The sections that the outermost headings open, in order. */
  public List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (Part part : parts) {
      part.heading().ifPresent(heading -> sections.add(section(heading, part)));
    }
    return sections;
  }

  /** The ids of all headings in order, used to read a translation of this document. */
  public List<String> headingIds() {
    return headingIds;
  }

  /** All provisions that the intro links to or names in a range, in order, without duplicates. */
  public Set<Provision> mentioned() {
    return parts.isEmpty() ? Set.of() : new LinkedHashSet<>(parts.get(0).map().provisions());
  }

  private Section section(Part.MappedHeading heading, Part part) {
    ProseNode.Heading node = heading.node();
    SourceMap map = new SourceMap();
    map.add(heading.map());
    map.add(part.map());
    return new Section(
        node.id(), node.explicit(), text(node.children(), raised(part.blocks()), map));
  }

  /** Blocks whose headings are one level higher. */
  private static List<ProseNode.Block> raised(List<ProseNode.Block> blocks) {
    return blocks.stream().map(Document::raised).toList();
  }

  private static ProseNode.Block raised(ProseNode.Block block) {
    if (block instanceof ProseNode.Heading h) {
      int depth = Math.max(1, h.depth() - 1);
      return new ProseNode.Heading(depth, h.id(), h.explicit(), h.children());
    } else if (block instanceof ProseNode.Quotation quotation) {
      return new ProseNode.Quotation(raised(quotation.children()));
    } else if (block instanceof ProseNode.ItemList list) {
      List<ProseNode.Item> items =
          list.children().stream()
              .map(
                  item ->
                      new ProseNode.Item(
                          item.number(),
                          item.mark(),
                          item.id(),
                          item.tight(),
                          raised(item.children())))
              .toList();
      return new ProseNode.ItemList(list.marks(), items);
    } else if (block instanceof ProseNode.DefinitionList list) {
      return new ProseNode.DefinitionList(
          list.children().stream()
              .map(
                  part ->
                      new ProseNode.DefinitionPart(
                          part.term(), part.tight(), raised(part.children())))
              .toList());
    }
    return block;
  }

  /** Completes a text with the footnotes that it refers to. */
  private LocatedProse text(
      List<ProseNode.Inline> heading, List<ProseNode.Block> blocks, SourceMap map) {
    if (heading.isEmpty() && blocks.isEmpty()) {
      return LocatedProse.empty(language);
    }
    SourceMap all = new SourceMap();
    all.add(map);
    List<Prose.Note> completed = new ArrayList<>();
    List<Integer> above = notes.isEmpty() ? List.of() : Part.notes(heading);
    references(above, blocks)
        .forEach(
            (number, references) -> {
              Part note = note(number);
              completed.add(
                  new Prose.Note(number, above.contains(number), references, note.blocks()));
              all.add(note.map());
            });
    Prose prose = Prose.of(heading, blocks, completed);
    String plain = prose.plain();
    return new LocatedProse(
        prose,
        language,
        all.targets(),
        all.images(),
        all.passages().stream().map(passage -> passage.sharing(plain)).toList());
  }

  /**
   * How often a text and its footnotes refer to each footnote, by number.
   *
   * @param above the footnotes to which the heading refers, which are included but not counted
   */
  private Map<Integer, Integer> references(List<Integer> above, List<ProseNode.Block> blocks) {
    if (notes.isEmpty()) {
      return Map.of();
    }
    Map<Integer, Integer> references = new TreeMap<>();
    List<Integer> open = new ArrayList<>();
    for (int number : above) {
      if (references.put(number, 0) == null) {
        open.addAll(note(number).notes());
      }
    }
    open.addAll(Part.notes(blocks));
    for (int i = 0; i < open.size(); i++) {
      int number = open.get(i);
      if (references.merge(number, 1, Integer::sum) == 1 && !above.contains(number)) {
        open.addAll(note(number).notes());
      }
    }
    return references;
  }

  private Part note(int number) {
    return notes.getOrDefault(number, new Part(Optional.empty()));
  }
}
