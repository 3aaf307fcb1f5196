package org.rapporteur.importer.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds text of a document that was read in a wrong encoding, and repairs it on request. */
public final class EncodingRepair {

  private static final int SHOWN = 5;
  private static final Pattern WORD = Pattern.compile("\\S+");

  private final boolean repair;
  private final List<String> examples = new ArrayList<>();
  private int count;

  /**
   * @param repair whether to repair what is found
   */
  public EncodingRepair(boolean repair) {
    this.repair = repair;
  }

  /** The document, repaired if that was asked for, with a remark on what was found. */
  public SourceDocument read(SourceDocument document) {
    List<Block> blocks = document.blocks().stream().map(this::block).toList();
    Map<String, List<Paragraph>> notes = new LinkedHashMap<>();
    document
        .notes()
        .forEach((name, texts) -> notes.put(name, texts.stream().map(this::paragraph).toList()));
    if (count == 0) {
      return document;
    }
    List<String> remarks = new ArrayList<>(document.remarks());
    remarks.add(
        (count == 1 ? "1 paragraph or cell looks" : count + " paragraphs or cells look")
            + " as if read in a wrong encoding"
            + (repair
                ? ", and was repaired: "
                : ". Compare with the file; if it looks right there, import again with"
                    + " --repair-encoding: ")
            + String.join("; ", examples)
            + (count > SHOWN ? "; and others." : "."));
    return new SourceDocument(
        document.format(),
        document.title(),
        document.language(),
        repair ? blocks : document.blocks(),
        repair ? notes : document.notes(),
        document.pictures(),
        document.aside(),
        remarks,
        document.ids());
  }

  private Block block(Block block) {
    if (block instanceof Table table) {
      return new Table(
          table.name(),
          table.rows().stream()
              .map(
                  row ->
                      new Table.Row(
                          row.number(),
                          row.header(),
                          row.cells().stream()
                              .map(
                                  cell ->
                                      new Table.Cell(
                                          cell.column(),
                                          cell.columns(),
                                          cell.rows(),
                                          cell.paragraphs().stream().map(this::paragraph).toList()))
                              .toList()))
              .toList());
    }
    return block instanceof Paragraph p ? paragraph(p) : block;
  }

  private Paragraph paragraph(Paragraph p) {
    boolean any = false;
    List<TextRun> runs = new ArrayList<>();
    for (TextRun run : p.text().runs()) {
      Optional<String> repaired = run.isText() ? Mojibake.repaired(run.text()) : Optional.empty();
      if (repaired.isPresent() && !any && examples.size() < SHOWN) {
        examples.add(example(run.text(), p.place()));
      }
      any |= repaired.isPresent();
      runs.add(repaired.map(run::with).orElse(run));
    }
    count += any ? 1 : 0;
    return any ? p.with(p.label(), new RichText(runs)) : p;
  }

  /** The first word that changes, with what it becomes. */
  private static String example(String text, Place place) {
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      Optional<String> repaired = Mojibake.repaired(words.group());
      if (repaired.isPresent()) {
        return "“" + words.group() + "” for “" + repaired.get() + "” (" + place.words() + ")";
      }
    }
    return place.words();
  }
}
