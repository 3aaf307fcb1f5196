package org.rapporteur.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Language;

/** The Markdown files of a folder, each with its translation into one language, if any. */
final class FileSet {

  private static final Pattern NAME =
      Pattern.compile("([^.]+)(?:\\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*))?\\.md");

  private final Map<String, EditionContext.TranslatedFile> pairs = new TreeMap<>();

  private FileSet() {}

  /**
   * Groups the files of a folder. Other files and translations without an original are reported.
   */
  static FileSet of(Folder folder, Language source, Language language, Diagnostics diagnostics) {
    FileSet set = new FileSet();
    Map<String, Folder.FolderEntry> originals = new TreeMap<>();
    Map<String, Folder.FolderEntry> translations = new TreeMap<>();
    List<String[]> otherTranslations = new ArrayList<>();
    for (Folder.FolderEntry item : folder.items(diagnostics)) {
      Matcher matcher = NAME.matcher(item.fileName());
      if (!matcher.matches()) {
        diagnostics.report(
            item.folder() ? Rule.NOT_A_FILE : Rule.UNKNOWN_FILE,
            Span.of(item.name()),
            "“" + item.fileName() + "” is not a content file",
            UnknownFiles.help(item.fileName()));
      } else if (matcher.group(2) == null || matcher.group(2).equals(source.tag())) {
        Folder.FolderEntry second = originals.put(matcher.group(1), item);
        if (second != null) { // Items are sorted: “nd-1.en.md” comes before “nd-1.md”.
          diagnostics.report(
              Rule.UNKNOWN_FILE,
              Span.of(second.name()),
              "this file and “"
                  + item.fileName()
                  + "” are both the original, so this one is not read",
              "Delete one of the two.");
        }
      } else if (matcher.group(2).equals(language.tag())) {
        translations.put(matcher.group(1), item);
      } else {
        otherTranslations.add(new String[] {matcher.group(1), item.name()});
      }
    }
    translations.forEach((name, item) -> otherTranslations.add(new String[] {name, item.name()}));
    for (String[] other : otherTranslations) {
      if (!originals.containsKey(other[0])) {
        diagnostics.report(
            Rule.UNKNOWN_FILE,
            Span.of(other[1]),
            "this is a translation of “" + other[0] + ".md”, which does not exist",
            "Write the original first, or rename this file.");
      }
    }
    originals.forEach(
        (name, item) ->
            set.pairs.put(
                name,
                new EditionContext.TranslatedFile(
                    item, Optional.ofNullable(translations.get(name)))));
    return set;
  }

  /** Removes and returns one file by its name without extension. */
  Optional<EditionContext.TranslatedFile> remove(String name) {
    return Optional.ofNullable(pairs.remove(name));
  }

  /** The files that were not removed, by name without extension. */
  Map<String, EditionContext.TranslatedFile> remaining() {
    return pairs;
  }
}
