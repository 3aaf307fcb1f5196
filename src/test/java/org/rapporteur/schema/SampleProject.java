package org.rapporteur.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.cache.Cache;
import org.rapporteur.cite.CitationStyler;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.importer.ImportRecordReader;
import org.rapporteur.lint.Linter;
import org.rapporteur.load.SiteLoader;
import org.rapporteur.plan.Planner;
import org.rapporteur.view.PageLimits;
import tools.jackson.databind.JsonNode;

/** A project made from the schemas' examples: some kinds of files, with all keys. */
final class SampleProject {

  private final Path folder;
  private final Map<Kind, JsonNode> documents = new EnumMap<>(Kind.class);

  private static final String LOGO =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M1 1h7v7z\"/></svg>\n";

  SampleProject(Path folder, Set<Kind> kinds) throws IOException {
    this.folder = folder;
    for (Kind kind : kinds) {
      documents.put(kind, ContentSchema.of(kind).example());
      write(kind, documents.get(kind));
    }
    write("usa/assets/logo.svg", LOGO);
    if (kinds.contains(Kind.RECOMMENDATION)) {
      write("usa/themes/01-detention/nd-2.md", "---\ntitle: Another\n---\nWords.\n");
      write("usa/themes/02-detention-in-the-north/theme.md", "---\ntitle: North\n---\nWords.\n");
    }
  }

  /** The smallest project that a file of one kind needs. */
  static SampleProject around(Kind kind, Path folder) throws IOException {
    EnumSet<Kind> kinds = EnumSet.of(Kind.SITE, Kind.REPORT, kind);
    if (kind.sample.contains("/themes/")) {
      kinds.addAll(EnumSet.of(Kind.THEME, Kind.RECOMMENDATION));
    }
    return new SampleProject(folder.resolve(kind.schema), kinds);
  }

  /** The diagnostics of loader and linter when one file has this content. */
  List<Diagnostic> diagnostics(Kind kind, JsonNode document) throws IOException {
    write(kind, document);
    Diagnostics diagnostics = new Diagnostics();
    if (kind == Kind.IMPORT) {
      // Only the import command reads it.
      new ImportRecordReader(diagnostics).read(kind.sample, CoreYaml.write(document));
      return diagnostics.sorted();
    }
    new SiteLoader(folder, false)
        .load(diagnostics)
        .ifPresent(
            site -> {
              new Linter(LocalDate.of(2026, 11, 24), false, diagnostics).lint(site);
              // Only the planner checks aliases.
              if (!document.path("aliases").equals(documents.get(kind).path("aliases"))) {
                new Planner(
                        Optional.empty(),
                        PageLimits.DEFAULT,
                        new CitationStyler(Cache.none()),
                        diagnostics)
                    .plan(site, true);
              }
            });
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
