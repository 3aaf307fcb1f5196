package org.rapporteur.importer.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.author.ContentFolder;
import org.rapporteur.author.FrontMatterText;
import org.rapporteur.importer.source.SourceException;
import org.rapporteur.model.Fingerprint;
import org.rapporteur.model.RecommendationId;

/**
 * Takes the edits of an exported table into the content: exactly the keys whose cells differ. A row
 * without an id is a new recommendation. What was changed in the content after the export, and
 * differs in the table, is a conflict and stays.
 */
public final class TableUpdate {

  /** A byte order mark of UTF-8 that was read as Windows-1252. */
  private static final String MISREAD = "ï»¿";

  /** A table with so many columns of an exported one is one. */
  private static final int ENOUGH = 8;

  private final Path project;
  private final ContentFolder content;
  private final Map<String, ContentFolder.ThemeFolder> themes = new LinkedHashMap<>();
  private final Map<String, ContentFolder.ThemeFolder> themeOf = new LinkedHashMap<>();
  private final Map<String, String> created = new LinkedHashMap<>();
  private final Map<String, String> changed = new LinkedHashMap<>();
  private final List<String> conflicts = new ArrayList<>();
  private final Map<String, Integer> added = new LinkedHashMap<>();

  /**
   * @param project the folder of the project
   */
  public TableUpdate(Path project) {
    this.project = project;
    this.content = new ContentFolder(project.resolve("content"));
    for (ContentFolder.ThemeFolder theme : content.themes()) {
      themes.put(theme.slug(), theme);
      theme.ids().forEach(id -> themeOf.put(id.toString(), theme));
    }
  }

  /** Returns whether rows are those of an exported table, also if a column of it is missing. */
  public static boolean isExported(List<List<String>> rows) {
    if (rows.isEmpty()) {
      return false;
    }
    List<String> columns = rows.get(0).stream().map(TableUpdate::column).toList();
    long known = columns.stream().filter(Columns.all()::contains).count();
    return columns.contains(Columns.ID)
        && (columns.contains(Columns.FINGERPRINT) || known >= ENOUGH);
  }

  /** A heading without a byte order mark that was read in a wrong encoding. */
  private static String column(String heading) {
    return heading.strip().replace(MISREAD, "");
  }

  /** The text of each new file, by path in the project. */
  public Map<String, String> created() {
    return created;
  }

  /** The new text of each changed file, by path in the project. */
  public Map<String, String> changed() {
    return changed;
  }

  /** What was changed on both sides, as sentences. */
  public List<String> conflicts() {
    return conflicts;
  }

  /** Begins with a letter, because spreadsheets take digits with an e among them for a number. */
  static String fingerprint(String file) {
    return "x" + Fingerprint.of("", file);
  }

  /**
   * Reads the rows of a table, the first with the names of the columns.
   *
   * @throws SourceException if a column or id is unknown, an id is missing or occurs twice
   */
  public void read(List<List<String>> rows) {
    List<String> columns = rows.get(0).stream().map(String::strip).toList();
    if (columns.stream().anyMatch(column -> column.startsWith(MISREAD))) {
      throw new SourceException(
          "the table was opened in a wrong encoding and saved again, so that letters are damaged",
          "Open the exported file again, choose Unicode (UTF-8) as its character set, and repeat"
              + " your edits; or export to .xlsx, which has only one encoding.");
    }
    if (!columns.contains(Columns.FINGERPRINT)) {
      throw new SourceException(
          "the column “" + Columns.FINGERPRINT + "” is missing",
          "Export the table again, copy the column from it, and import the table again. It shows"
              + " what was changed in the files since.");
    }
    for (String column : columns) {
      if (!column.isEmpty() && !Columns.all().contains(column)) {
        throw new SourceException(
            "the column “" + column + "” is unknown",
            "Remove it, or rename it to one of: " + String.join(", ", Columns.all()) + ".");
      }
    }
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 1; i < rows.size(); i++) {
      Map<String, String> cells = cells(columns, rows.get(i));
      String id = cells.getOrDefault(Columns.ID, "").strip();
      if (id.isEmpty()) {
        add(cells, i + 1);
      } else if (!themeOf.containsKey(id)) {
        throw new SourceException(
            "row " + (i + 1) + ": there is no recommendation “" + id + "”",
            "Leave the id of a new recommendation empty; it gets the next one.");
      } else if (!seen.add(id)) {
        throw new SourceException(
            "row " + (i + 1) + ": “" + id + "” is in an earlier row too",
            "Keep one row for each id. Leave the id of a new recommendation empty.");
      } else {
        update(id, cells);
      }
    }
    List<String> missing = themeOf.keySet().stream().filter(id -> !seen.contains(id)).toList();
    if (!missing.isEmpty()) {
      throw new SourceException(
          "the table lacks " + String.join(", ", missing),
          "Restore these rows. To withdraw a recommendation, write withdrawn in its status.");
    }
  }

  private static Map<String, String> cells(List<String> columns, List<String> row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int c = 0; c < columns.size(); c++) {
      cells.put(columns.get(c), c < row.size() ? row.get(c).replaceAll("\r\n?", "\n") : "");
    }
    return cells;
  }

  private void update(String id, Map<String, String> cells) {
    ContentFolder.ThemeFolder theme = java.util.Objects.requireNonNull(themeOf.get(id));
    Path path = theme.path().resolve(id + ".md");
    String text = read(path);
    FrontMatterText before = FrontMatterText.of(text).orElseThrow();
    boolean fresh = fingerprint(text).equals(cells.get(Columns.FINGERPRINT));
    FrontMatterText after = before;
    for (String key : Columns.KEYS) {
      String cell = cells.get(key);
      if (cell == null || CellText.isSame(key, cell, CellText.of(before, key))) {
        continue;
      }
      if (!fresh) {
        conflict(id, key);
      } else if (cell.isBlank()) {
        after = after.without(key);
      } else {
        List<String> later =
            Columns.KEYS.subList(Columns.KEYS.indexOf(key) + 1, Columns.KEYS.size());
        after = after.with(key, CellText.yaml(key, cell), later);
      }
    }
    String body = cells.get(Columns.TEXT);
    if (body != null && !body.strip().equals(before.body().replace("\r\n", "\n").strip())) {
      if (fresh) {
        after = after.withBody(body.strip() + "\n");
      } else {
        conflict(id, "the text");
      }
    }
    String moved = cells.get(Columns.THEME);
    if (moved != null && !moved.isBlank() && !moved.strip().equals(theme.slug())) {
      conflicts.add(id + ": the theme was changed. Move its file to another folder by hand.");
    }
    if (!after.text().equals(text)) {
      changed.put(relative(path), after.text());
    }
  }

  private void conflict(String id, String part) {
    conflicts.add(
        id
            + ": "
            + part
            + " differs from the table, and its file was changed after the export."
            + " It was left as it is; compare the two.");
  }

  private void add(Map<String, String> cells, int row) {
    boolean empty = cells.values().stream().allMatch(String::isBlank);
    if (empty) {
      return;
    }
    String slug = cells.getOrDefault(Columns.THEME, "").strip();
    ContentFolder.ThemeFolder theme = themes.get(slug);
    if (theme == null || theme.ids().isEmpty()) {
      throw new SourceException(
          "row " + row + ": there is no theme “" + slug + "” with recommendations",
          "Use one of: " + String.join(", ", themes.keySet()) + ".");
    }
    String prefix = theme.ids().get(0).prefix();
    int number = content.next(prefix).number() + added.merge(prefix, 1, Integer::sum) - 1;
    String id = new RecommendationId(prefix, number, "").toString();
    StringBuilder matter = new StringBuilder("---\n");
    for (String key : Columns.KEYS) {
      String cell = cells.getOrDefault(key, "");
      if (!cell.isBlank()) {
        String yaml = CellText.yaml(key, cell);
        matter.append(key).append(yaml.startsWith("\n") ? ":" : ": ").append(yaml).append('\n');
      }
    }
    String text = cells.getOrDefault(Columns.TEXT, "").strip();
    created.put(relative(theme.path().resolve(id + ".md")), matter.append("---\n") + text + "\n");
  }

  private String relative(Path file) {
    return project.relativize(file).toString().replace('\\', '/');
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
