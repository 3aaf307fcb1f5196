package org.rapporteur.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.browser.BuiltSite.SitePage;

/** The report of this repository and the golden site, built once a run and served below a path. */
final class Sites implements AutoCloseable {

  private final Path temporary;
  private final SiteServer server = new SiteServer();
  private final BuiltSite shipped;
  private final BuiltSite golden;

  Sites() {
    try {
      temporary = Files.createTempDirectory("rapporteur-browser").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    shipped = built("report", Path.of("."), "/repo/");
    golden = built("two-reports", Path.of("src/test/resources/sites/two-reports"), "/two/repo/");
  }

  private BuiltSite built(String name, Path project, String path) {
    Path folder = temporary.resolve(name);
    return BuiltSite.build(name, project, folder, server.serve(path, folder));
  }

  /** The report in content/. */
  BuiltSite shipped() {
    return shipped;
  }

  /** Two reports in several languages, with one of everything. */
  BuiltSite golden() {
    return golden;
  }

  List<BuiltSite> all() {
    return List.of(shipped, golden);
  }

  /** Every page of both. */
  List<SitePage> pages() {
    return all().stream().flatMap(site -> site.pages().stream()).toList();
  }

  /** The richest page of each template, of both. */
  List<SitePage> richest() {
    return all().stream().flatMap(site -> site.richest().stream()).toList();
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
