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

/** The Markdown files of a folder, each with its translation into one language. */
final class FileSet {

  private static final Pattern NAME =
      Pattern.compile("([^.]+)(?:\\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*))?\\.md");

  private final Map<String, EditionContext.TranslatedFile> pairs = new TreeMap<>();

  private FileSet() {}

  /** Sorts the files; what is no Markdown file is reported, as is a translation of nothing. */
  static FileSet of(Folder folder, Language source, Language language, Diagnostics diagnostics) {
    FileSet set = new FileSet();
    Map<String, Folder.FolderEntry> originals = new TreeMap<>();
    Map<String, Folder.FolderEntry> translations = new TreeMap<>();
    List<String[]> others = new ArrayList<>();
    for (Folder.FolderEntry item : folder.items(diagnostics)) {
      Matcher matcher = NAME.matcher(item.fileName());
      if (!matcher.matches()) {
        diagnostics.report(
            item.folder() ? Rule.NOT_A_FILE : Rule.UNKNOWN_FILE,
            Span.of(item.name()),
            "nothing of the report reads “" + item.fileName() + "”",
            "Texts end in .md; images and other files belong in content/assets/.");
      } else if (matcher.group(2) == null || matcher.group(2).equals(source.tag())) {
        originals.put(matcher.group(1), item);
      } else if (matcher.group(2).equals(language.tag())) {
        translations.put(matcher.group(1), item);
      } else {
        others.add(new String[] {matcher.group(1), item.name()});
      }
    }
    translations.forEach((name, item) -> others.add(new String[] {name, item.name()}));
    for (String[] other : others) {
      if (!originals.containsKey(other[0])) {
        diagnostics.report(
            Rule.UNKNOWN_FILE,
            Span.of(other[1]),
            "this translates “" + other[0] + ".md”, which is not there",
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

  /** Takes one file out, by its name without ending. */
  Optional<EditionContext.TranslatedFile> remove(String name) {
    return Optional.ofNullable(pairs.remove(name));
  }

  /** Those not taken, by name. */
  Map<String, EditionContext.TranslatedFile> rest() {
    return pairs;
  }
}
