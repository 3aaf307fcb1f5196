package org.rapporteur.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Theme;
import org.rapporteur.parallel.InParallel;

/** Reads the folders of a report's themes, in the order of their numbers. */
final class ThemeFolders {

  private static final Pattern THEME =
      Pattern.compile("[0-9]+-([\\p{Ll}\\p{Lo}\\p{N}][\\p{Ll}\\p{Lo}\\p{M}\\p{N}-]*)");

  /** A folder with the number and the slug in its name. */
  private record Numbered(int number, Folder.FolderEntry item, String slug) {}

  private final EditionContext context;

  ThemeFolders(EditionContext context) {
    this.context = context;
  }

  List<Theme> read() {
    List<Numbered> folders = folders();
    folders.sort(Comparator.comparingInt(Numbered::number).thenComparing(Numbered::slug));
    ThemeReader reader = new ThemeReader(context);
    return InParallel.map(folders, folder -> reader.read(folder.item().asFolder(), folder.slug()))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private List<Numbered> folders() {
    List<Numbered> folders = new ArrayList<>();
    Optional<Folder> themes = context.settings().content().folder("themes", context.diagnostics());
    for (Folder.FolderEntry item :
        themes.map(f -> f.items(context.diagnostics())).orElse(List.of())) {
      Matcher matcher = THEME.matcher(item.fileName());
      if (!item.folder()) {
        context
            .diagnostics()
            .report(
                Rule.NOT_A_FOLDER,
                Span.of(item.name()),
                "this is a file, but a theme is a folder",
                item.fileName().endsWith(".md")
                    ? "Move it to the folder of its theme, such as 01-detention/."
                    : UnknownFiles.help(item.fileName()));
      } else if (!matcher.matches() || item.fileName().length() > 80) {
        context
            .diagnostics()
            .report(
                Rule.BAD_FILE_NAME,
                Span.of(item.name()),
                "“" + item.fileName() + "” is not a valid name for the folder of a theme",
                "Use a number for the order, a hyphen and lower-case letters, such as 01-detention.");
      } else {
        String digits = item.fileName().substring(0, item.fileName().indexOf('-'));
        int number = digits.length() > 6 ? 999_999 : Integer.parseInt(digits);
        folders.add(new Numbered(number, item, matcher.group(1)));
      }
    }
    return folders;
  }
}
