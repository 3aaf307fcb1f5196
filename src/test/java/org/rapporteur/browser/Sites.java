package org.rapporteur.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.browser.BuiltSite.SitePage;

/**
 * The report of this repository and the golden site, built once per run and served below a path.
 * The report is also built with split lists and pages for frames, for the templates that it does
 * not use itself.
 */
final class Sites implements AutoCloseable {

  private static final Set<String> IN_PARTS =
      Set.of(
          "article", "article-theme", "embed", "moved", "print", "print-theme", "recommendations");

  private final Path temporary;
  private final SiteServer server = new SiteServer();
  private final BuiltSite shipped;
  private final BuiltSite golden;
  private final BuiltSite parts;

  Sites() {
    try {
      temporary = Files.createTempDirectory("rapporteur-browser").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    shipped = build("report", Path.of("."), "/repo/");
    golden = build("two-reports", Path.of("src/test/resources/sites/two-reports"), "/two/repo/");
    parts = build("in-parts", splitReport(), "/parts/");
  }

  private BuiltSite build(String name, Path project, String path) {
    Path folder = temporary.resolve(name);
    return BuiltSite.build(name, project, folder, server.serve(path, folder));
  }

  /** The report in content/. */
  BuiltSite shipped() {
    return shipped;
  }

  /** Two reports in several languages, with an example of each feature. */
  BuiltSite golden() {
    return golden;
  }

  /** The report in content/ with split lists. */
  BuiltSite parts() {
    return parts;
  }

  /** The invented inquiry, with responses and progress. */
  BuiltSite inquiry() {
    return build("inquiry", Path.of("examples/inquiry"), "/inquiry/");
  }

  List<BuiltSite> all() {
    return List.of(shipped, golden);
  }

  /** The report built like one ten times as long, and with a moved address. */
  private Path splitReport() {
    Path project = temporary.resolve("long");
    try {
      Files.createDirectory(project);
      copy(Path.of("content"), project.resolve("content"));
      Path report = project.resolve("content/report.yaml");
      Files.writeString(report, Files.readString(report) + "\nsplit-at: 3\nembed: true\n");
      Path moved = project.resolve("content/themes/01-non-discrimination/nd-1.md");
      String text = Files.readString(moved);
      Files.writeString(moved, text.replaceFirst("\n", "\naliases: [r/nd-77/]\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return project;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    }
  }

  /** Every page of the report and of the golden site. */
  List<SitePage> pages() {
    return all().stream().flatMap(site -> site.pages().stream()).toList();
  }

  /** The richest page of each template, of each. */
  List<SitePage> richest() {
    List<SitePage> pages =
        new ArrayList<>(all().stream().flatMap(site -> site.richest().stream()).toList());
    parts.richest().stream().filter(page -> IN_PARTS.contains(page.template())).forEach(pages::add);
    return pages;
  }

  @Override
  public void close() {
    server.close();
    try (Stream<Path> all = Files.walk(temporary)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
