package org.rapporteur.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.BuildRequest;
import org.rapporteur.Outcome;
import org.rapporteur.Progress;
import org.rapporteur.Rapporteur;
import org.rapporteur.cache.SharedCache;

/** A report on disk that is edited at random, the same way for the same seed. */
final class EditedProject {

  /** A ledger with the home page alone. */
  private static final String LEDGER =
      "version: 2\ncount: 1\ndigest: \"8fb96e39b372945b393f70ea69a72d75\"\naddresses:\n- {address: \"/\", since: 2026-11-24}\n";

  private static final String KEY = "permalinks: true\n";

  private final Path folder;
  private final Random random;
  private int next = 100;

  EditedProject(Path folder, long seed) throws IOException {
    this.folder = folder;
    this.random = new Random(seed);
    write(
        "content/report.yaml",
        """
        title: A report
        language: en
        wording: own
        authors:
          - name: An organisation
            kind: org
        base-url: https://example.org/r/
        instrument: iccpr
        downloads: []
        """);
    for (int theme = 1; theme <= 3; theme++) {
      write(
          "content/themes/0" + theme + "-theme-" + theme + "/theme.md",
          "---\ntitle: Theme " + theme + "\narticles: ICCPR art. " + theme + "\n---\nWords.\n");
      for (int number = 1; number <= 4; number++) {
        recommendation("0" + theme + "-theme-" + theme, "r" + (char) ('a' + theme) + "-" + number);
      }
    }
    write("content/pages/about.md", "---\ntitle: About\n---\nSee [[rb-1]].\n");
    write("content/assets/map.svg", svg());
    write("content/pages/map.md", "---\ntitle: Map\n---\n![The map](../assets/map.svg)\n");
  }

  private String svg() {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"9\"/>\n"
        .formatted(10 + random.nextInt(80));
  }

  private void recommendation(String theme, String id) throws IOException {
    write(
        "content/themes/" + theme + "/" + id + ".md",
        "---\ntitle: Title %d\narticles: ICCPR art. %d\n---\nDemand %d under article %d of the Covenant.\n\n## Why\n\nSee [[rb-1]].\n"
            .formatted(
                random.nextInt(1000),
                1 + random.nextInt(27),
                random.nextInt(1000),
                1 + random.nextInt(27)));
  }

  void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  /** Edits something; says what. */
  String edit() throws IOException {
    Path file = any(recommendations());
    String text = Files.readString(file);
    String name = file.getFileName().toString();
    switch (random.nextInt(14)) {
      case 0 -> Files.writeString(file, text + "\nAnother sentence " + next++ + ".\n");
      case 1 -> Files.writeString(file, text.replaceFirst("title: .*", "title: New " + next++));
      case 2 ->
          Files.writeString(
              file, text.replaceFirst("articles: .*", "articles: ICCPR art. " + article()));
      case 3 -> {
        recommendation(any(themes()).getFileName().toString(), "zz-" + next++);
        return "add a recommendation";
      }
      case 4 -> {
        if (!name.equals("rb-1.md") && recommendations().size() > 6) {
          Files.delete(file);
        }
        return "delete " + name;
      }
      case 5 -> {
        if (!name.equals("rb-1.md")) {
          Files.move(file, file.resolveSibling("zz-" + next++ + ".md"));
        }
        return "rename " + name;
      }
      case 6 -> {
        Path theme = any(themes());
        String rest = theme.getFileName().toString().substring(2);
        Path moved = theme.resolveSibling("%02d".formatted(10 + random.nextInt(80)) + rest);
        if (!Files.exists(moved)) {
          Files.move(theme, moved);
        }
        return "order a theme anew";
      }
      case 7 ->
          write(
              "content/report.yaml",
              read("content/report.yaml").replaceFirst("title: .*", "title: Report " + next++));
      case 8 -> write("templates/withdrawn.ftlh", template("withdrawn.ftlh"));
      case 9 -> write("templates/theme.ftlh", template("theme.ftlh"));
      case 10 -> write("templates/assets/style.css", template("assets/style.css"));
      case 11 -> write("content/assets/map.svg", svg());
      case 12 -> Files.writeString(file, text.replaceFirst("---\n", "---\nnonsense: 1\n"));
      default -> {
        writeLedger(random.nextBoolean() ? "" : "#\n");
      }
    }
    return "edit " + name;
  }

  /** Writes a ledger with the home page alone, and states in report.yaml that there is one. */
  void writeLedger(String comment) throws IOException {
    write("content/permalinks.yaml", LEDGER + comment);
    String report = read("content/report.yaml");
    write("content/report.yaml", report.contains(KEY) ? report : report + KEY);
  }

  /** Takes out what keeps the report from being built. */
  void mend() throws IOException {
    for (Path file : recommendations()) {
      Files.writeString(file, Files.readString(file).replace("nonsense: 1\n", ""));
    }
    Files.deleteIfExists(folder.resolve("content/permalinks.yaml"));
    write("content/report.yaml", read("content/report.yaml").replace(KEY, ""));
  }

  private int article() {
    return 1 + random.nextInt(27);
  }

  private String template(String name) throws IOException {
    String comment = name.endsWith(".css") ? "/* %d */\n" : "<#-- -->\n";
    String text = Files.readString(Path.of("templates", name)) + comment.formatted(next++);
    return name.equals("theme.ftlh") ? text.replace("</section>", "</section><hr>") : text;
  }

  private List<Path> recommendations() throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve("content/themes"))) {
      return all.filter(file -> file.toString().matches(".*-[0-9]+\\.md")).sorted().toList();
    }
  }

  private List<Path> themes() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("content/themes"))) {
      return all.sorted().toList();
    }
  }

  private Path any(List<Path> paths) {
    return paths.get(random.nextInt(paths.size()));
  }

  BuildRequest request() {
    return new BuildRequest(
        folder,
        folder.resolve("site"),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        LocalDate.of(2026, 11, 24));
  }

  /** Every file that is edited, by its path from the project's folder. */
  SortedMap<String, String> sources() throws IOException {
    SortedMap<String, String> files = files(folder);
    files.keySet().removeIf(file -> file.startsWith("site/"));
    return files;
  }

  private static SortedMap<String, String> files(Path root) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = root.relativize(file).toString().replace('\\', '/');
        files.put(path, digest(Files.readAllBytes(file)));
      }
    }
    return files;
  }

  /** A clean build by a program that knows nothing of the one before; empty when it fails. */
  Optional<SortedMap<String, String>> build() throws IOException {
    delete(folder.resolve("site"));
    Outcome outcome = new Rapporteur(request(), SharedCache.OF_ALL_TESTS, Progress.none()).build();
    if (outcome.failed()) {
      return Optional.empty();
    }
    SortedMap<String, String> files = files(folder.resolve("site"));
    files.keySet().removeIf(file -> file.startsWith(".rapporteur"));
    return Optional.of(files);
  }

  static SortedMap<String, String> shown(Preview preview) {
    SortedMap<String, String> files = new TreeMap<>();
    for (String path : preview.paths()) {
      files.put(path, digest(preview.answer(path).orElseThrow()));
    }
    return files;
  }

  private static String digest(byte[] bytes) {
    return bytes.length + " " + Arrays.hashCode(bytes);
  }

  private static void delete(Path root) throws IOException {
    if (Files.exists(root)) {
      try (Stream<Path> all = Files.walk(root)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** The paths at which two sites differ. */
  static List<String> differences(Map<String, String> one, Map<String, String> other) {
    List<String> different = new ArrayList<>();
    new TreeMap<>(one)
        .forEach(
            (path, bytes) -> {
              if (!bytes.equals(other.get(path))) {
                different.add(path);
              }
            });
    other.keySet().stream().filter(path -> !one.containsKey(path)).forEach(different::add);
    return different;
  }
}
