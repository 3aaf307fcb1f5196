package org.rapporteur.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Rapporteur;
import org.rapporteur.cache.SharedCache;

/** A small valid project, which tests change to attack the program. */
record Project(Path folder) {

  static final String RECOMMENDATION = "content/themes/01-detention/de-1.md";

  static Project valid(Path folder) {
    return new Project(folder)
        .with("content/report.yaml", report("A report"))
        .with(
            "content/themes/01-detention/theme.md",
            "---\ntitle: Detention\narticles: 9\n---\nAbout detention.\n")
        .with(RECOMMENDATION, "---\ntitle: End it\n---\nEnd arbitrary detention.\n");
  }

  static String report(String title) {
    return "title: "
        + title
        + "\nlanguage: en\nwording: own\nauthors:\n  - name: An organisation\n    kind: org\n"
        + "base-url: https://example.org/r/\ninstrument: iccpr\ncontact: {name: An organisation}\n";
  }

  Project with(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(String path) {
    return folder.resolve(path);
  }

  Path output() {
    return folder.resolve("site");
  }

  Outcome build() {
    return rapporteur().build();
  }

  Outcome check() {
    return rapporteur().check();
  }

  private Rapporteur rapporteur() {
    return new Rapporteur(
        new BuildRequest(
            folder,
            output(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            LocalDate.of(2026, 11, 24)),
        SharedCache.OF_ALL_TESTS,
        Progress.none());
  }

  /** The ids of the rules that were reported, in the order of their places. */
  static List<String> rules(Outcome outcome) {
    return outcome.diagnostics().stream().map(diagnostic -> diagnostic.rule().id()).toList();
  }

  /** The files of the site as text, by path. */
  Map<String, String> site() {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(output())) {
      for (Path file : (Iterable<Path>) all::iterator) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          String name = output().relativize(file).toString().replace('\\', '/');
          files.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
