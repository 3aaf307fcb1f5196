package org.rapporteur;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.FreezeOutcome;
import org.rapporteur.build.FreezeRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Rapporteur;
import org.rapporteur.cache.SharedCache;
import org.rapporteur.diagnostic.Diagnostic;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.lint.Linter;
import org.rapporteur.load.SiteLoader;
import org.rapporteur.model.Report;
import org.rapporteur.model.Site;

/** A report on disk that a test edits as an editor would. */
public final class SmallProject {

  public static final String LEDGER = "content/permalinks.yaml";

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final Path folder;

  private SmallProject(Path folder) {
    this.folder = folder;
  }

  /**
   * Creates a report with two themes, four recommendations and a page. Only one recommendation
   * cites OP-CRC-AC.
   */
  public static SmallProject in(Path folder) throws IOException {
    SmallProject project = new SmallProject(folder);
    project.write(
        "content/report.yaml",
        """
        title: A report
        language: en
        wording: own
        authors:
          - name: An organisation
            kind: org
        base-url: https://example.org/r/
        instrument: iccpr-op2
        downloads: []
        contact:
          name: An organisation
        """);
    project.write(
        "content/themes/01-detention/theme.md",
        """
        ---
        title: Detention
        articles: ICCPR-OP2 art. 1
        ---
        About detention.

        ## How far it goes {#scope}

        Everywhere.
        """);
    project.recommendation("01-detention", "de-1", "Open the doors", "Open every door at noon.");
    project.write(
        "content/themes/01-detention/de-2.md",
        """
        ---
        title: Tell the families
        ---
        Tell each family, at least:

        (a) where, and

        (b) for how long.

        ## Why this matters {#why}

        Families wait without news.
        """);
    project.recommendation("01-detention", "de-3", "Count the days", "Count each day in writing.");
    project.write(
        "content/themes/02-water/theme.md",
        """
        ---
        title: Water
        ---
        About water.
        """);
    project.write(
        "content/themes/02-water/wa-1.md",
        """
        ---
        title: Send nobody back
        articles: OP-CRC-AC art. 3
        ---
        Return nobody to a well that is dry.
        """);
    project.write(
        "content/pages/about.md",
        """
        ---
        title: About this report
        ---
        ## Whose words {#words}

        Ours.
        """);
    return project;
  }

  /** Copies the project, without its site, to a new folder. */
  public SmallProject copyTo(Path target) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.startsWith(site())) {
          Path to = target.resolve(folder.relativize(file).toString());
          Files.createDirectories(to.getParent());
          Files.copy(file, to);
        }
      }
    }
    return new SmallProject(target);
  }

  public void recommendation(String theme, String id, String title, String demand)
      throws IOException {
    String text = "---\ntitle: " + title + "\n---\n" + demand + "\n";
    write("content/themes/" + theme + "/" + id + ".md", text);
  }

  public void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  public String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  public boolean has(String file) {
    return Files.exists(folder.resolve(file));
  }

  public void replace(String file, String old, String with) throws IOException {
    String text = read(file);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(old + " is not in " + file);
    }
    write(file, text.replace(old, with));
  }

  /** Adds lines to a file's front matter. */
  public void add(String file, String lines) throws IOException {
    write(file, read(file).replaceFirst("---\n", "---\n" + lines + "\n"));
  }

  public void move(String from, String to) throws IOException {
    Path target = folder.resolve(to);
    Files.createDirectories(target.getParent());
    Files.move(folder.resolve(from), target);
  }

  public void delete(String file) throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve(file))) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  public FreezeOutcome freeze() {
    return freeze(FreezeRequest.WRITE);
  }

  public FreezeOutcome freeze(FreezeRequest freeze) {
    return rapporteur(false).freeze(freeze);
  }

  public FreezeOutcome freezeCheck() {
    return rapporteur(false).freeze(FreezeRequest.CHECK);
  }

  public List<Diagnostic> check() {
    return rapporteur(false).check().diagnostics();
  }

  /** What reading and the rules over the content report; renders no page. */
  public List<Diagnostic> lint() {
    Diagnostics diagnostics = new Diagnostics();
    Site site = new SiteLoader(folder, false).load(diagnostics).orElseThrow();
    new Linter(TODAY, true, diagnostics).lint(site);
    return diagnostics.sorted();
  }

  public Report report() {
    Site site = new SiteLoader(folder, false).load(new Diagnostics()).orElseThrow();
    return site.editions().get(0).report();
  }

  /** Builds the site at {@link #site()}, unless the build fails. */
  public Outcome outcome() {
    return rapporteur(false).build();
  }

  /** Builds the site, and returns the text of every file by path. */
  public Map<String, String> build() throws IOException {
    Outcome outcome = rapporteur(false).build();
    if (outcome.failed()) {
      throw new AssertionError(outcome.diagnostics().toString());
    }
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(site())) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = site().relativize(file).toString().replace('\\', '/');
        files.put(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  public Path site() {
    return folder.resolve("site");
  }

  /** Builds with another base URL. */
  public Outcome outcomeAt(String baseUrl) {
    return new Rapporteur(
            new BuildRequest(
                folder, site(), Optional.of(baseUrl), Optional.empty(), false, false, TODAY))
        .build();
  }

  private Rapporteur rapporteur(boolean drafts) {
    return new Rapporteur(
        new BuildRequest(folder, site(), Optional.empty(), Optional.empty(), false, drafts, TODAY),
        SharedCache.OF_ALL_TESTS,
        Progress.none());
  }
}
