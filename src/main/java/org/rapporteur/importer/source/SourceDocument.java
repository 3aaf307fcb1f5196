package org.rapporteur.importer.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file, read completely.
 *
 * @param format what kind of file it is
 * @param title the title that its properties state, which may differ from the printed one
 * @param language the language tag that it states
 * @param blocks its text in order
 * @param notes its footnotes and endnotes, by the name that their marks use
 * @param pictures the bytes of its pictures, by file name
 * @param aside what has no place among the blocks
 * @param remarks what was noticed, as sentences, such as how many changes were accepted
 * @param ids the ids of recommendations that the file states, by the words of their places; empty
 *     unless this program wrote it
 */
public record SourceDocument(
    SourceFormat format,
    Optional<String> title,
    Optional<String> language,
    List<Block> blocks,
    Map<String, List<Paragraph>> notes,
    Map<String, byte[]> pictures,
    List<SetAside> aside,
    List<String> remarks,
    Map<String, String> ids) {

  /** A file that another program wrote. */
  SourceDocument(
      SourceFormat format,
      Optional<String> title,
      Optional<String> language,
      List<Block> blocks,
      Map<String, List<Paragraph>> notes,
      Map<String, byte[]> pictures,
      List<SetAside> aside,
      List<String> remarks) {
    this(format, title, language, blocks, notes, pictures, aside, remarks, Map.of());
  }

  /** The same document with further remarks. */
  SourceDocument noting(List<String> further) {
    List<String> all = new ArrayList<>(remarks);
    all.addAll(further);
    return new SourceDocument(format, title, language, blocks, notes, pictures, aside, all, ids);
  }

  /** Copies the collections. */
  public SourceDocument {
    blocks = List.copyOf(blocks);
    notes = new LinkedHashMap<>(notes);
    pictures = new LinkedHashMap<>(pictures);
    aside = List.copyOf(aside);
    remarks = List.copyOf(remarks);
    ids = Map.copyOf(ids);
  }
}
