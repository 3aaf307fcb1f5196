package org.rapporteur.importer.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.author.ContentFolder;
import org.rapporteur.author.FrontMatterText;
import org.rapporteur.importer.source.SourceException;
import org.rapporteur.model.RecommendationId;

/** The recommendations of a report as a table: one row each, with every key and the text. */
public final class ContentTable {

  private final ContentFolder content;

  /**
   * @param content the folder that contains report.yaml
   */
  public ContentTable(Path content) {
    this.content = new ContentFolder(content);
  }

  /** The rows, the first with the names of the columns. */
  public List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(Columns.all());
    for (ContentFolder.ThemeFolder theme : content.themes()) {
      for (RecommendationId id : theme.ids()) {
        rows.add(row(theme, id));
      }
    }
    return rows;
  }

  private static List<String> row(ContentFolder.ThemeFolder theme, RecommendationId id) {
    Path file = theme.path().resolve(id + ".md");
    String text = read(file);
    FrontMatterText matter =
        FrontMatterText.of(text)
            .orElseThrow(
                () ->
                    new SourceException(
                        String.format(Locale.ROOT, "“%s” has no front matter", file),
                        "Run rapporteur check, and correct the file first."));
    List<String> row = new ArrayList<>(List.of(id.toString(), theme.slug()));
    Columns.KEYS.forEach(key -> row.add(CellText.of(matter, key)));
    row.add(matter.body().replace("\r\n", "\n").strip());
    row.add(TableUpdate.fingerprint(text));
    return row;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
