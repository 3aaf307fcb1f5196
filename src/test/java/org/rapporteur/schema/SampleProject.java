package org.rapporteur.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.lint.Linter;
import org.rapporteur.load.SiteLoader;
import tools.jackson.databind.JsonNode;

/** A project of the schemas' examples: every kind of file, every key in use. */
final class SampleProject {

  private final Path folder;
  private final Map<Kind, JsonNode> documents = new EnumMap<>(Kind.class);

  SampleProject(Path folder) throws IOException {
    this.folder = folder;
    for (Kind kind : Kind.values()) {
      documents.put(kind, ContentSchema.of(kind).example());
      write(kind, documents.get(kind));
    }
    write("usa/themes/01-detention/nd-2.md", "---\ntitle: Another\n---\nWords.\n");
  }

  /** What loader and linter find when one file says this in place of its example. */
  List<Diagnostic> findings(Kind kind, JsonNode document) throws IOException {
    write(kind, document);
    Diagnostics diagnostics = new Diagnostics();
    new SiteLoader(folder, false)
        .load(diagnostics)
        .ifPresent(new Linter(LocalDate.of(2026, 11, 24), false, diagnostics)::lint);
    write(kind, documents.get(kind));
    return diagnostics.sorted();
  }

  private void write(Kind kind, JsonNode document) throws IOException {
    String keys = CoreYaml.write(document);
    write(kind.sample, kind.isFrontMatter() ? "---\n" + keys + "---\nWords.\n" : keys);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
