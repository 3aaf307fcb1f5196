package org.rapporteur.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.author.ContentFolder;
import org.rapporteur.author.ImportedProject;
import org.rapporteur.importer.content.ContentDraft;
import org.rapporteur.importer.outline.ValueMap;

/** The files of a project that an import creates or changes. */
final class ProjectFiles {

  private static final String CONTENT = "content/";

  private final Path project;
  private final ImportRecord.Source before;
  private final Map<String, String> columns;
  private final ValueMap values;
  private final boolean repaired;
  private final Map<String, String> created = new LinkedHashMap<>();
  private final Map<String, String> changed = new LinkedHashMap<>();
  private final Map<String, byte[]> pictures = new LinkedHashMap<>();
  private final List<String> remarks = new ArrayList<>();
  private final List<String> conflicts = new ArrayList<>();

  /**
   * @param before what was imported from this file earlier
   * @param columns the keys of its columns
   * @param values the values that an editor chose, by the words of the file
   * @param repaired whether text in a wrong encoding was repaired
   */
  ProjectFiles(
      Path project,
      ImportRecord.Source before,
      Map<String, String> columns,
      ValueMap values,
      boolean repaired) {
    this.repaired = repaired;
    this.values = values;
    this.project = project;
    this.before = before;
    this.columns = columns;
  }

  Map<String, String> created() {
    return created;
  }

  Map<String, String> changed() {
    return changed;
  }

  Map<String, byte[]> pictures() {
    return pictures;
  }

  List<String> remarks() {
    return remarks;
  }

  List<String> conflicts() {
    return conflicts;
  }

  /** A new project. */
  void begin(ContentDraft draft, ReportFacts.Facts facts) {
    ContentDraft.Theme first = draft.themes().get(0);
    String next = first.items().get(0).id().replaceFirst("[0-9]+$", "");
    new ImportedProject(
            facts.title(),
            facts.publisher(),
            facts.source(),
            facts.sourceUrl(),
            facts.language(),
            facts.instrument(),
            facts.baseUrl(),
            facts.statuses(),
            first.slug(),
            next + (first.items().size() + 1))
        .files()
        .forEach(file -> created.put(file.path(), file.text()));
    int number = 0;
    List<ImportRecord.Item> items = new ArrayList<>();
    for (ContentDraft.Theme theme : draft.themes()) {
      number++;
      String folder = folder(number, theme.slug());
      created.put(folder + "theme.md", theme.text());
      for (ContentDraft.Item item : theme.items()) {
        created.put(folder + item.id() + ".md", item.text());
        items.add(recorded(item.id(), item));
      }
    }
    draft.pages().forEach((path, text) -> created.put(CONTENT + path, text));
    draft.pictures().forEach((path, bytes) -> pictures.put(CONTENT + path, bytes));
    ImportRecord record =
        new ImportRecord(
            List.of(new ImportRecord.Source(before.file(), columns, values, repaired, items)));
    created.put(CONTENT + ImportRecord.FILE_NAME, record.text());
  }

  /** A report that exists: known recommendations are updated, new ones are added. */
  void update(ContentDraft draft, ImportRecord record) {
    ContentFolder content = new ContentFolder(project.resolve("content"));
    Map<String, ContentFolder.ThemeFolder> themes = new LinkedHashMap<>();
    content.themes().forEach(theme -> themes.put(theme.slug(), theme));
    KnownItems known = new KnownItems(before.items(), content);
    Update update = new Update(content, conflicts);
    List<ImportRecord.Item> items = new ArrayList<>();
    int number =
        content.themes().stream().mapToInt(ContentFolder.ThemeFolder::number).max().orElse(0);
    for (ContentDraft.Theme theme : draft.themes()) {
      ContentFolder.ThemeFolder folder = themes.get(theme.slug());
      String path = folder == null ? folder(number + 1, theme.slug()) : path(folder);
      boolean added = false;
      for (ContentDraft.Item item : theme.items()) {
        Optional<KnownItems.Known> old = known.find(item);
        if (old.isPresent()) {
          update
              .item(old.get(), item)
              .ifPresent(text -> changed.put(relative(old.get().file()), text));
          items.add(update.recorded(old.get(), item));
        } else {
          String id = update.next(item.id());
          created.put(path + id + ".md", item.text());
          items.add(recorded(id, item));
          added = true;
        }
      }
      if (folder == null && added) {
        created.put(path + "theme.md", theme.text());
        number++;
      }
    }
    pagesAndPictures(draft);
    List<ImportRecord.Item> gone = known.unused();
    for (ImportRecord.Item item : gone) {
      remarks.add(
          item.id()
              + " ("
              + item.key()
              + ") is no longer in the file. If it is no longer a"
              + " recommendation, set status: withdrawn in its file; do not delete the file.");
    }
    items.addAll(gone);
    String text =
        record
            .with(new ImportRecord.Source(before.file(), columns, values, repaired, items))
            .text();
    String path = CONTENT + ImportRecord.FILE_NAME;
    if (!Files.exists(project.resolve(path))) {
      created.put(path, text);
    } else if (!read(project.resolve(path)).equals(text)) {
      changed.put(path, text);
    }
  }

  private void pagesAndPictures(ContentDraft draft) {
    draft
        .pages()
        .forEach(
            (path, text) -> {
              Path file = project.resolve(CONTENT + path);
              if (!Files.exists(file)) {
                created.put(CONTENT + path, text);
              } else if (!read(file).equals(text)) {
                conflicts.add(CONTENT + path + " differs from the file. Copy what is new by hand.");
              }
            });
    draft
        .pictures()
        .forEach(
            (path, bytes) -> {
              if (!Files.exists(project.resolve(CONTENT + path))) {
                pictures.put(CONTENT + path, bytes);
              }
            });
  }

  static ImportRecord.Item recorded(String id, ContentDraft.Item item) {
    Map<String, String> parts = new LinkedHashMap<>();
    item.matter()
        .values()
        .forEach(
            (key, value) -> {
              parts.put(key, ImportRecord.fingerprint(value));
              parts.putAll(Update.entries(key, value));
            });
    parts.put(Update.TEXT, ImportRecord.fingerprint(item.body()));
    return new ImportRecord.Item(id, item.key(), parts);
  }

  private String path(ContentFolder.ThemeFolder folder) {
    return CONTENT + "themes/" + folder.path().getFileName() + "/";
  }

  private String relative(Path file) {
    return project.relativize(file).toString().replace('\\', '/');
  }

  private static String folder(int number, String slug) {
    return CONTENT + String.format(Locale.ROOT, "themes/%02d-%s/", number, slug);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
