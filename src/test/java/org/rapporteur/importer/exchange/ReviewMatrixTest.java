package org.rapporteur.importer.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.importer.ImportOptions;
import org.rapporteur.importer.ImportResult;
import org.rapporteur.importer.Importer;
import org.rapporteur.importer.outline.ValueMap;
import org.rapporteur.load.SiteLoader;
import org.rapporteur.model.Report;

/** A matrix that is written and imported again has the same recommendations. */
class ReviewMatrixTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"en, docx", "fr, docx", "es, docx", "ar, docx", "en, xlsx", "ar, xlsx", "en, csv"})
  void theMatrixComesBack(String language, String format) throws Exception {
    write(
        "report.yaml",
        """
        title: Review
        language: %s
        wording: own
        authors: [{name: A, kind: org}]
        contact: {name: A}
        kind: review
        statuses: upr
        """
            .formatted(language));
    write("themes/01-detention/theme.md", "---\ntitle: Detention\n---\n");
    write("themes/02-courts/theme.md", "---\ntitle: Courts\n---\n");
    write(
        "themes/01-detention/de-1.md",
        """
        ---
        number: "140.7"
        recommended-by: [Peru, Chile]
        themes: [courts]
        responses: [{by: Ruritania, position: supported}]
        progress: [{date: 2025-03, by: A, status: partially-implemented}]
        ---
        End arbitrary detention;
        """);
    write(
        "themes/02-courts/co-1.md",
        """
        ---
        number: "140.8"
        recommended-by: [Ghana]
        responses: [{by: Ruritania, position: noted}]
        ---
        Let courts decide;
        """);
    write(
        "themes/02-courts/co-2.md",
        "---\nresponses: [{by: Ruritania, position: under-consideration}]\n---\nPay judges.\n");
    byte[] bytes = new ReviewMatrix(report()).file("matrix." + format);
    Path file = folder.resolve("matrix." + format);
    Files.write(file, bytes);
    ImportResult result = new Importer(options(language)).read(file, folder.resolve("second"));
    String all = String.join("\n", result.created().values());
    assertEquals(3, result.counts().get("recommendations"), result.counts().toString());
    for (String expected :
        List.of(
            "number: \"140.7\"",
            "number: \"140.8\"",
            "End arbitrary detention;",
            "title: Detention",
            "title: Courts",
            "themes: [courts]",
            "position: supported",
            "position: noted",
            "position: under-consideration",
            "Peru",
            "Ghana",
            "partially-implemented")) {
      assertTrue(all.contains(expected), expected + " is not in " + all);
    }
  }

  private Report report() {
    Diagnostics diagnostics = new Diagnostics();
    return new SiteLoader(folder, false)
        .load(diagnostics)
        .orElseThrow(() -> new AssertionError(diagnostics.sorted()))
        .editions()
        .get(0)
        .report();
  }

  private static ImportOptions options(String language) {
    return new ImportOptions(
        Optional.empty(),
        Optional.of("A"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(language),
        Map.of(),
        ValueMap.NONE,
        false,
        false);
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve("content").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
