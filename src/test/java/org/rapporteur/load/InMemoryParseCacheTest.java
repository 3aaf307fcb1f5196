package org.rapporteur.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Site;

/** A cached value is returned only while everything that it depends on is equal. */
class InMemoryParseCacheTest {

  private final InMemoryParseCache parseCache = new InMemoryParseCache();
  private final AtomicInteger reads = new AtomicInteger();

  private String read(String key, Object context, Object bytes) {
    return parseCache.get(
        new ParseCache.Key(key, "part"),
        context,
        () -> Optional.ofNullable(bytes),
        new Diagnostics(),
        diagnostics -> "read " + reads.incrementAndGet());
  }

  @Test
  void comparesEveryInput() {
    assertEquals("read 1", read("a", "context", "bytes"));
    assertEquals("read 1", read("a", "context", "bytes"));
    assertEquals("read 2", read("a", "another context", "bytes"));
    parseCache.compareAll();
    assertEquals("read 3", read("a", "another context", "other bytes"));
    assertEquals("read 4", read("b", "another context", "other bytes"));
    assertEquals("read 5", read("a", "context", "bytes"), "only the last value is cached");
  }

  @Test
  void readsEachTimeIfTheBytesAreNotKnown() {
    assertEquals("read 1", read("a", "context", null));
    assertEquals("read 2", read("a", "context", null));
  }

  @Test
  void readsAgainInAnotherContextWithoutFileChanges() {
    read("a/b", "context", "bytes");
    parseCache.compareOnly(new TreeSet<>(List.of("c")));
    assertEquals("read 1", read("a/b", "context", "bytes that are not compared"));
    assertEquals("read 2", read("a/b", "another context", "bytes"));
  }

  @Test
  void comparesKeysAboveAndBelowAChange() {
    int count = 0;
    for (String changed : List.of("a", "a/b", "a/b/c", "x/y", "a/bc", "a/b/c/d")) {
      read("a/b", changed, "old");
      count = reads.get();
      parseCache.compareOnly(new TreeSet<>(List.of(changed)));
      read("a/b", changed, "new");
      boolean compared = !List.of("x/y", "a/bc").contains(changed);
      assertEquals(compared ? count + 1 : count, reads.get(), changed);
      parseCache.compareAll();
    }
  }

  @Test
  void remembersAChangeUntilTheKeyIsRequested() {
    read("a", "context", "bytes");
    parseCache.compareOnly(new TreeSet<>(List.of("a")));
    parseCache.compareOnly(new TreeSet<>(List.of("b")));
    assertEquals("read 2", read("a", "context", "other bytes"));
    parseCache.compareAll();
    parseCache.compareOnly(new TreeSet<>());
    assertEquals("read 3", read("a", "context", "bytes"));
    parseCache.compareOnly(new TreeSet<>());
    assertEquals("read 3", read("a", "context", "bytes that are not compared"));
  }

  @Test
  void reportsDiagnosticsAgain() {
    for (int i = 0; i < 4; i++) {
      if (i == 2) {
        parseCache.compareAll();
      }
      Diagnostics reported = new Diagnostics();
      parseCache.get(
          new ParseCache.Key("a", ""),
          "",
          () -> Optional.of(""),
          reported,
          diagnostics -> {
            diagnostics.report(Rule.EMPTY_FILE, Span.of("a"), "it is empty", "Fill it.");
            return reads.incrementAndGet();
          });
      assertEquals(1, reported.sorted().size());
    }
    assertEquals(1, reads.get());
  }

  @Test
  void readsUnreadableFilesAgain() {
    for (int i = 0; i < 2; i++) {
      parseCache.get(
          new ParseCache.Key("a", ""),
          "",
          () -> Optional.of(""),
          new Diagnostics(),
          diagnostics -> {
            diagnostics.report(Rule.UNREADABLE, Span.of("a"), "it cannot be read", "Check it.");
            return reads.incrementAndGet();
          });
    }
    assertEquals(2, reads.get());
  }

  /** The option to include drafts is not a file, but part of the context. */
  @Test
  void readsAgainWithDrafts(@TempDir Path project) throws IOException, InterruptedException {
    Path theme = Files.createDirectories(project.resolve("content/themes/01-a"));
    Files.writeString(
        project.resolve("content/report.yaml"),
        "title: T\nlanguage: en\nwording: own\nauthors: [{name: A, kind: org}]\n");
    Files.writeString(theme.resolve("theme.md"), "---\ntitle: A\n---\nWords.\n");
    Files.writeString(theme.resolve("aa-1.md"), "---\ntitle: One\n---\nDo it.\n");
    Files.writeString(theme.resolve("aa-2.md"), "---\ntitle: Two\nstatus: draft\n---\nDo.\n");
    // The stamp of a recently saved file differs from its stamp a moment later.
    Thread.sleep(100);
    List<List<String>> read = new ArrayList<>();
    List<Site> sites = new ArrayList<>();
    for (boolean drafts : new boolean[] {false, true, true, false}) {
      Site site = new SiteLoader(project, drafts, parseCache).load(new Diagnostics()).orElseThrow();
      sites.add(site);
      read.add(
          site.editions().get(0).report().recommendations().stream()
              .map(Recommendation::id)
              .map(Object::toString)
              .toList());
    }
    List<String> all = List.of("aa-1", "aa-2");
    assertEquals(List.of(List.of("aa-1"), all, all, List.of("aa-1")), read);
    assertSame(theme(sites.get(1)), theme(sites.get(2)));
    assertNotSame(theme(sites.get(0)), theme(sites.get(1)));
  }

  /** How texts are read is a key of report.yaml, which is not part of a theme's bytes. */
  @Test
  void readsAgainWithAnotherWording(@TempDir Path project)
      throws IOException, InterruptedException {
    Path theme = Files.createDirectories(project.resolve("content/themes/01-a"));
    Files.writeString(theme.resolve("theme.md"), "---\ntitle: A\n---\n\"Words\"\n");
    Thread.sleep(100);
    List<String> read = new ArrayList<>();
    for (String wording : List.of("own", "verbatim")) {
      Files.writeString(
          project.resolve("content/report.yaml"),
          "title: T\nlanguage: en\nwording: %s\nauthors: [{name: A, kind: org}]\n"
              .formatted(wording));
      Site site = new SiteLoader(project, false, parseCache).load(new Diagnostics()).orElseThrow();
      read.add(site.editions().get(0).report().themes().get(0).text().prose().plain());
    }
    assertEquals(List.of("“Words”", "\"Words\""), read);
  }

  private static Object theme(Site site) {
    return site.editions().get(0).report().themes().get(0);
  }
}
