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

/** Finds translations into languages that no edition of their report is in. */
record UnusedTranslations(Folder root, ParseCache parseCache, Diagnostics diagnostics) {

  private static final Pattern NAME =
      Pattern.compile("[^.]+\\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\\.(?:md|yaml)");

  /**
   * Reports them.
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

  /** Judges a folder and those in it, level by level: they can nest deeper than calls can. */
  private void validate(Folder folder, Set<String> used) {
    List<Folder> level = List.of(folder);
    while (!level.isEmpty()) {
      level =
          InParallel.map(level, each -> below(each, used)).stream().flatMap(List::stream).toList();
    }
  }

  private List<Folder> below(Folder folder, Set<String> used) {
    return parseCache.get(
        new ParseCache.Key(folder.name(), "translations"),
        used,
        () -> FileStamps.ofAll(folder.path()),
        diagnostics,
        told -> files(folder, used, told));
  }

  /** Judges the files of a folder; gives the folders in it. */
  private static List<Folder> files(Folder folder, Set<String> used, Diagnostics diagnostics) {
    List<Folder> below = new ArrayList<>();
    // What else is wrong with these names was told when the report was read.
    for (Folder.FolderEntry item : folder.items(new Diagnostics())) {
      Matcher matcher = NAME.matcher(item.fileName());
      if (item.folder()) {
        below.add(item.asFolder());
      } else if (matcher.matches() && !used.contains(matcher.group(1))) {
        diagnostics.report(
            Rule.UNUSED_TRANSLATION,
            Span.of(item.name()),
            "no edition of this report is in “" + matcher.group(1) + "”, so this is on no page",
            "Add an edition with  language: "
                + matcher.group(1)
                + "  to site.yaml, or move this file out of the folder.");
      }
    }
    return below;
  }
}
