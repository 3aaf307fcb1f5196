package org.rapporteur.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.rapporteur.build.Outcome;

/** Finds words of a project that are on no page of its site and in no reported file. */
final class DroppedWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private static final Pattern HIDDEN = Pattern.compile("(?m)^status: *(draft|withdrawn|erased)");
  private static final Pattern FILE_LINK =
      Pattern.compile("\\]\\((\\.\\./)*[a-z0-9/-]+\\.md(#[a-z0-9-]*)?\\)");

  private DroppedWords() {}

  /**
   * The words of each content file that are on no page, as "file: words"; files with diagnostics
   * are ignored.
   */
  static List<String> find(Path project, Path site, Outcome outcome) throws IOException {
    Set<String> reported =
        outcome.diagnostics().stream().map(f -> f.span().file()).collect(Collectors.toSet());
    StringBuilder pages = new StringBuilder();
    for (Path page : files(site)) {
      if (page.toString().endsWith(".html")) {
        pages.append(Parser.unescapeEntities(Files.readString(page), true)).append('\n');
      }
    }
    Set<String> published = words(pages.toString());
    List<String> dropped = new ArrayList<>();
    for (Path file : files(project.resolve("content"))) {
      String name = project.relativize(file).toString().replace('\\', '/');
      if (!name.endsWith(".md") || reported.contains(name)) {
        continue;
      }
      String text = Files.readString(file, StandardCharsets.UTF_8);
      if (HIDDEN.matcher(text).find()) {
        continue;
      }
      // A character reference such as &amp; is shown as its character.
      Set<String> missing = words(Parser.unescapeEntities(body(text), false));
      missing.removeAll(published);
      if (!missing.isEmpty()) {
        dropped.add(name + ": " + missing);
      }
    }
    return dropped;
  }

  /** The text and the title; other front matter need not be on a page. */
  private static String body(String text) {
    String[] parts = text.split("(?m)^---$", 3);
    return parts.length < 3
        ? text
        : FILE_LINK.matcher(parts[2]).replaceAll("]")
            + parts[1]
                .lines()
                .filter(line -> line.startsWith("title:"))
                .map(line -> line.substring(6))
                .collect(Collectors.joining("\n"));
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(java.util.regex.MatchResult::group)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
