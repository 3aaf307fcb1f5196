package org.rapporteur.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.load.LedgerReader;
import org.rapporteur.load.ProjectSearch;
import org.rapporteur.model.Ledger;
import org.rapporteur.model.RecommendationId;

/**
 * A report's content folder: its themes and files by name.
 *
 * <p>It reads only file names and the published addresses, so that content can be added to a report
 * that has errors.
 */
public final class ContentFolder {

  /**
   * A theme's folder.
   *
   * @param number the number that determines its position
   * @param slug the rest of its name
   * @param ids the ids of its files
   */
  public record ThemeFolder(Path path, int number, String slug, List<RecommendationId> ids) {}

  private final Path path;
  private final List<ThemeFolder> themes;
  private final Ledger ledger;

  /**
   * @throws AuthorException if the folder contains no report
   */
  public ContentFolder(Path path) {
    if (!Files.isRegularFile(path.resolve("report.yaml"))) {
      throw new AuthorException(
          "there is no report in “" + path + "”",
          new ProjectSearch(path.resolve("..").normalize())
              .help()
              .orElse(
                  "Start a report with rapporteur init, or name the folder that contains"
                      + " report.yaml."));
    }
    this.path = path;
    this.themes = themes(path.resolve("themes"));
    this.ledger = ledger(path.resolve(Ledger.FILE_NAME));
  }

  Path path() {
    return path;
  }

  /** The themes in order. */
  public List<ThemeFolder> themes() {
    return themes;
  }

  /** Finds a theme by its folder, or by the folder's name without the number. */
  ThemeFolder theme(String name) {
    String wanted = name.replaceFirst("/+$", "").replaceFirst("^.*/", "");
    return themes.stream()
        .filter(t -> t.slug().equals(wanted) || t.path().endsWith(wanted))
        .findFirst()
        .orElseThrow(
            () -> {
              List<String> slugs = themes.stream().map(ThemeFolder::slug).toList();
              return new AuthorException(
                  "there is no theme “" + name + "”",
                  slugs.isEmpty()
                      ? "Create one first: rapporteur new theme \"Its title\"."
                      : Suggestion.didYouMean(
                          wanted, slugs, "The themes are: " + String.join(", ", slugs) + "."));
            });
  }

  /** The next id with these letters, above all numbers ever used, so that none is used twice. */
  public RecommendationId next(String prefix) {
    TreeSet<Integer> used = new TreeSet<>();
    used.add(0);
    themes.stream()
        .flatMap(t -> t.ids().stream())
        .filter(id -> id.prefix().equals(prefix))
        .forEach(id -> used.add(id.number()));
    ledger.entries().stream()
        .map(Ledger.Entry::id)
        .filter(RecommendationId::isValid)
        .map(RecommendationId::of)
        .filter(id -> id.prefix().equals(prefix))
        .forEach(id -> used.add(id.number()));
    int number = used.last() + 1;
    while (ledger.hasErased(new RecommendationId(prefix, number, "").toString())) {
      number++;
    }
    return new RecommendationId(prefix, number, "");
  }

  /** Returns whether the ids of another theme begin with these letters. */
  boolean isTaken(String prefix, ThemeFolder theme) {
    return themes.stream()
        .filter(t -> !t.equals(theme))
        .flatMap(t -> t.ids().stream())
        .anyMatch(id -> id.prefix().equals(prefix));
  }

  private static List<ThemeFolder> themes(Path folder) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    List<ThemeFolder> themes = new ArrayList<>();
    for (Path theme : list(folder)) {
      String name = theme.getFileName().toString();
      int hyphen = name.indexOf('-');
      if (Files.isDirectory(theme, LinkOption.NOFOLLOW_LINKS) && name.matches("[0-9]{1,6}-.+")) {
        themes.add(
            new ThemeFolder(
                theme,
                Integer.parseInt(name.substring(0, hyphen)),
                name.substring(hyphen + 1),
                ids(theme)));
      }
    }
    themes.sort(Comparator.comparingInt(ThemeFolder::number).thenComparing(ThemeFolder::slug));
    return List.copyOf(themes);
  }

  private static List<RecommendationId> ids(Path theme) {
    return list(theme).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.endsWith(".md"))
        .map(name -> name.substring(0, name.length() - 3))
        .filter(RecommendationId::isValid)
        .map(RecommendationId::of)
        .sorted()
        .toList();
  }

  private static Ledger ledger(Path file) {
    try {
      return Files.isRegularFile(file)
          ? LedgerReader.read(file.toString(), Files.readString(file), new Diagnostics())
          : Ledger.none(file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The letters that most ids of a theme begin with. */
  static Optional<String> prefix(ThemeFolder theme) {
    return theme.ids().stream()
        .map(RecommendationId::prefix)
        .distinct()
        .max(
            Comparator.comparingLong(
                prefix -> theme.ids().stream().filter(i -> i.prefix().equals(prefix)).count()));
  }
}
