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
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Outcome;
import org.rapporteur.build.Progress;
import org.rapporteur.build.Rapporteur;
import org.rapporteur.cache.SharedCache;

/** A report on disk that is edited at random, identically for the same seed. */
final class EditedProject {

  /** A ledger that contains only the home page. */
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

  /** Makes a random edit, and returns a description. */
  String edit() throws IOException {
    Path file = pick(recommendations());
    String text = Files.readString(file);
    String name = file.getFileName().toString();
    switch (random.nextInt(22)) {
      case 0 -> Files.writeString(file, text + "\nAnother sentence " + next++ + ".\n");
      case 1 -> Files.writeString(file, text.replaceFirst("title: .*", "title: New " + next++));
      case 2 ->
          Files.writeString(
              file, text.replaceFirst("articles: .*", "articles: ICCPR art. " + article()));
      case 3 -> {
        recommendation(pick(themes()).getFileName().toString(), "zz-" + next++);
        return "add a recommendation";
      }
      case 4 -> {
        if (!name.equals("rb-1.md") && recommendations().size() > 6) {
          Files.delete(file);
          Files.deleteIfExists(translation(file));
        }
        return "delete " + name;
      }
      case 5 -> {
        if (!name.equals("rb-1.md")) {
          Path to = file.resolveSibling("zz-" + next++ + ".md");
          Files.move(file, to);
          if (Files.exists(translation(file))) {
            Files.move(translation(file), translation(to));
          }
        }
        return "rename " + name;
      }
      case 6 -> {
        Path theme = pick(themes());
        String rest = theme.getFileName().toString().substring(2);
        Path moved = theme.resolveSibling("%02d".formatted(10 + random.nextInt(80)) + rest);
        if (!Files.exists(moved)) {
          Files.move(theme, moved);
        }
        return "reorder a theme";
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
      case 13 -> writeLedger(random.nextBoolean() ? "" : "#\n");
      case 14, 15 -> {
        return editTheme();
      }
      case 16 -> {
        return editInstrument();
      }
      case 17 -> {
        return editPage();
      }
      case 18 -> {
        return translate(file);
      }
      case 19 -> {
        return editSite();
      }
      case 20 -> {
        return editTemplate();
      }
      default -> {
        return editAsset();
      }
    }
    return "edit " + name;
  }

  private String editTheme() throws IOException {
    Path theme = pick(themes());
    Path file = theme.resolve("theme.md");
    String text = Files.readString(file);
    int kind = random.nextInt(4);
    switch (kind) {
      case 0 -> Files.writeString(file, text.replaceFirst("title: .*", "title: Theme " + next++));
      case 1 ->
          Files.writeString(
              file, text.replaceFirst("articles: .*", "articles: ICCPR art. " + article()));
      case 2 -> {
        String order = theme.getFileName().toString().substring(0, 3);
        Files.move(theme, theme.resolveSibling(order + "theme-" + next++));
      }
      default -> Files.writeString(file, text + "\nMore words " + next++ + ", see [[rb-1]].\n");
    }
    return "edit a theme (" + kind + ")";
  }

  /** Edits the report's instrument, or adds a custom one that a recommendation cites. */
  private String editInstrument() throws IOException {
    String report = read("content/report.yaml");
    int kind = random.nextInt(3);
    if (kind == 0) {
      String to = pick(List.of("iccpr", "icescr", "cat"));
      write("content/report.yaml", report.replaceFirst("instrument: .*", "instrument: " + to));
      return "report on " + to;
    }
    write(
        "content/instruments/local.yaml",
        "id: local\ncode: LOC\nname: Local law %d\narticles:\n  - number: 1\n    title: %s\n  - number: 2\n"
            .formatted(next++, pick(List.of("Water", "Light"))));
    recommendation(pick(themes()).getFileName().toString(), "zz-" + next);
    Path file = recommendation("zz-" + next++);
    Files.writeString(
        file, Files.readString(file).replaceFirst("articles: .*", "articles: LOC art. " + kind));
    return "edit an instrument";
  }

  private String editPage() throws IOException {
    int kind = random.nextInt(4);
    switch (kind) {
      case 0 ->
          write("content/pages/new-" + next + ".md", "---\ntitle: New %d\n---\n".formatted(next++));
      case 1 -> write("content/pages/about.md", read("content/pages/about.md") + "\nMore.\n");
      case 2 ->
          write(
              "content/pages/about.md",
              read("content/pages/about.md").replaceFirst("title: .*", "title: About " + next++));
      default -> {
        List<Path> added = new ArrayList<>(files(folder.resolve("content/pages"), "new-.*"));
        if (!added.isEmpty()) {
          Files.delete(pick(added));
        }
      }
    }
    return "edit a page (" + kind + ")";
  }

  /** Translates a recommendation and its theme into French, and adds a French edition. */
  private String translate(Path file) throws IOException {
    String number = " " + next++;
    write("content/report.fr.yaml", "title: Un rapport" + number + "\n");
    for (Path theme : themes()) {
      Path translated = theme.resolve("theme.fr.md");
      if (!Files.exists(translated) || random.nextInt(3) == 0) {
        Files.writeString(translated, "---\ntitle: Thème" + number + "\n---\nDes mots.\n");
      }
    }
    Files.writeString(
        translation(file),
        "---\ntitle: Titre"
            + number
            + "\n---\nExigence"
            + number
            + ".\n\n## Pourquoi\n\n[[rb-1]].\n");
    if (!Files.exists(folder.resolve("site.yaml"))) {
      writeSite(true);
    }
    return "translate " + file.getFileName();
  }

  /**
   * Changes the title or the editions. A French edition is added only if the report is translated.
   */
  private String editSite() throws IOException {
    if (random.nextInt(4) == 0) {
      Files.deleteIfExists(folder.resolve("site.yaml"));
      return "delete site.yaml";
    }
    boolean translated = Files.exists(folder.resolve("content/report.fr.yaml"));
    writeSite(translated && random.nextBoolean());
    return "edit site.yaml";
  }

  private void writeSite(boolean french) throws IOException {
    write(
        "site.yaml",
        "title: Site %d\nbase-url: https://example.org/r/\neditions:\n  - content: content\n"
                .formatted(next++)
            + (french ? "  - content: content\n    base: fr/\n    language: fr\n" : ""));
  }

  /** Adds a template other than those of single pages, or removes one of the project's own. */
  private String editTemplate() throws IOException {
    List<Path> customTemplates = files(folder.resolve("templates"), ".*[.]ftlh");
    if (!customTemplates.isEmpty() && random.nextBoolean()) {
      Path file = pick(customTemplates);
      Files.delete(file);
      return "delete the template " + file.getFileName();
    }
    String name = pick(List.of("home.ftlh", "recommendation.ftlh", "article.ftlh", "print.ftlh"));
    write("templates/" + name, template(name) + "<#-- " + next++ + " -->");
    return "edit the template " + name;
  }

  private String editAsset() throws IOException {
    List<Path> added = files(folder.resolve("content/assets"), "plan-.*");
    if (!added.isEmpty() && random.nextBoolean()) {
      String name = pick(added).getFileName().toString();
      Files.delete(folder.resolve("content/assets/" + name));
      Files.delete(folder.resolve("content/pages/" + name.replace(".svg", ".md")));
      return "delete the asset " + name;
    }
    String name = "plan-" + next++;
    write("content/assets/" + name + ".svg", svg());
    write(
        "content/pages/" + name + ".md",
        "---\ntitle: %s\n---\n![The plan](../assets/%s.svg)\n".formatted(name, name));
    return "add the asset " + name;
  }

  private static Path translation(Path file) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.replaceFirst("[.]md$", ".fr.md"));
  }

  private Path recommendation(String id) throws IOException {
    return recommendations().stream()
        .filter(file -> file.endsWith(id + ".md"))
        .findFirst()
        .orElseThrow();
  }

  private static List<Path> files(Path root, String name) throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(root)) {
      return all.filter(file -> file.getFileName().toString().matches(name)).sorted().toList();
    }
  }

  /** Writes a ledger that contains only the home page, and declares it in report.yaml. */
  void writeLedger(String comment) throws IOException {
    write("content/permalinks.yaml", LEDGER + comment);
    String report = read("content/report.yaml");
    write("content/report.yaml", report.contains(KEY) ? report : report + KEY);
  }

  /** Removes what prevents the report from being built. */
  void fix() throws IOException {
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

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
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

  /** A clean build without a previous state; empty if it fails. */
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
      files.put(path, digest(preview.respond(path).orElseThrow()));
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
