package org.rapporteur.importer.content;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.importer.source.Blank;
import org.rapporteur.importer.source.Block;
import org.rapporteur.importer.source.Paragraph;
import org.rapporteur.importer.source.Table;
import org.rapporteur.markdown.Document;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.markdown.MarkdownSource;
import org.rapporteur.model.Prose;
import org.rapporteur.model.TextLines;

/** Writes a text as Markdown, and reads it back to see that no character changes. */
final class MarkdownBody {

  private final Map<String, List<Paragraph>> notes;
  private final Map<String, String> pictures;
  private final MarkdownReader reader;

  /**
   * @param reader reads texts back
   */
  MarkdownBody(
      Map<String, List<Paragraph>> notes, Map<String, String> pictures, MarkdownReader reader) {
    this.reader = reader;
    this.notes = notes;
    this.pictures = pictures;
  }

  /**
   * Writes a text with its emphasis, or without it if Markdown cannot express it.
   *
   * @param parts adds the parts of the text
   * @param blocks all blocks of the text
   */
  String write(UnaryOperator<MarkdownBlocks> parts, List<Block> blocks) {
    String text = parts.apply(new MarkdownBlocks(notes, pictures, false)).finish();
    long wanted = letters(blocks);
    return letters(text) == wanted
        ? text
        : parts.apply(new MarkdownBlocks(notes, pictures, true)).finish();
  }

  private static long letters(List<Block> blocks) {
    long count = 0;
    for (Block block : blocks) {
      if (block instanceof Paragraph p) {
        count += letters(p);
      } else if (block instanceof Table table) {
        count +=
            table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.paragraphs().stream())
                .mapToLong(MarkdownBody::letters)
                .sum();
      }
    }
    return count;
  }

  private static long letters(Paragraph p) {
    boolean bullet = p.label().isEmpty() || p.label().equals("•");
    String mark =
        p.role() == Paragraph.Role.ITEM ? ListMarks.markdown(p.label()) : bullet ? "" : p.label();
    return Blank.visible(p.text().plain()) + Blank.visible(mark);
  }

  /** The visible characters that readers see, without notes and the marks of lists. */
  private long letters(String markdown) {
    Diagnostics ignored = new Diagnostics();

    Document document = reader.read(new MarkdownSource("", "", markdown, 1), ignored);
    Prose prose = document.text().prose();
    return Blank.visible(TextLines.joined(prose.blocks(), target -> ""));
  }
}
