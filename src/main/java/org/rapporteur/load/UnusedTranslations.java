package org.rapporteur.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Edition;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.parallel.InParallel;

/** Finds translations into languages in which their report has no edition. */
record UnusedTranslations(Folder root, ParseCache parseCache, Diagnostics diagnostics) {

  private static final Pattern NAME =
      Pattern.compile("[^.]+\\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\\.(?:md|yaml)");

  /**
   * Reports the unused translations.
   *
   * @param editions every edition of the site
   */
  void validate(Iterable<Edition> editions) {
    Map<String, Set<String>> languages = new TreeMap<>();
    for (Edition edition : editions) {
      ReportMetadata metadata = edition.report().metadata();
      String file = metadata.places().file();
      Set<String> used =
          languages.computeIfAbsent(file.substring(0, file.indexOf('/')), f -> new TreeSet<>());
      used.add(edition.language().tag());
      used.add(metadata.title().language());
    }
    languages.forEach((folder, used) -> validate(root.item(folder).asFolder(), used));
  }

  /**
   * Checks a folder and its subfolders, level by level, because folders can be nested more deeply
   * than the call stack allows.
   */
  private void validate(Folder folder, Set<String> used) {
    List<Folder> level = List.of(folder);
    while (!level.isEmpty()) {
      level =
          InParallel.map(level, each -> subfolders(each, used)).stream()
              .flatMap(List::stream)
              .toList();
    }
  }

  private List<Folder> subfolders(Folder folder, Set<String> used) {
    return parseCache.get(
        new ParseCache.Key(folder.name(), "translations"),
        used,
        () -> FileStamps.ofAll(folder.path()),
        diagnostics,
        recorded -> validateFiles(folder, used, recorded));
  }

  /** Checks the files of a folder and returns its subfolders. */
  private static List<Folder> validateFiles(
      Folder folder, Set<String> used, Diagnostics diagnostics) {
    List<Folder> subfolders = new ArrayList<>();
    // Other problems of these names were reported when the report was read.
    for (Folder.FolderEntry item : folder.items(new Diagnostics())) {
      Matcher matcher = NAME.matcher(item.fileName());
      if (item.folder()) {
        subfolders.add(item.asFolder());
      } else if (matcher.matches() && !used.contains(matcher.group(1))) {
        diagnostics.report(
            Rule.UNUSED_TRANSLATION,
            Span.of(item.name()),
            "no edition of this report is in “"
                + matcher.group(1)
                + "”, so this translation is not used",
            "Add an edition with  language: "
                + matcher.group(1)
                + "  to site.yaml, or move this file out of the folder.");
      }
    }
    return subfolders;
  }
}
