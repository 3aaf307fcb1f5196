package org.rapporteur.author;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.author.ContentFolder.ThemeFolder;
import org.rapporteur.model.RecommendationId;

/** Creates the files of themes and recommendations that are added to a report. */
public final class NewContent {

  private static final int MAX_NAME = 80;

  private final ContentFolder content;

  /**
   * @param content the folder that contains report.yaml
   * @throws AuthorException if there is no report.yaml
   */
  public NewContent(Path content) {
    this.content = new ContentFolder(content);
  }

  /**
   * Creates a theme after all others.
   *
   * @param slug its address, if it is not to be derived from the title
   * @throws AuthorException if the address is invalid or another theme has it
   */
  public NewFile theme(String title, Optional<String> slug) {
    List<ThemeFolder> themes = content.themes();
    int number = themes.isEmpty() ? 1 : themes.get(themes.size() - 1).number() + 1;
    String name = slug.orElseGet(() -> Slug.of(title).orElse("theme-" + number));
    if (!name.matches("[a-z0-9][a-z0-9-]*") || name.length() > MAX_NAME) {
      throw new AuthorException(
          "“" + name + "” is not a valid theme address",
          "Use lower-case letters a to z, digits and hyphens, such as --slug detention.");
    }
    if (themes.stream().anyMatch(t -> t.slug().equals(name))) {
      throw new AuthorException(
          "the theme “" + name + "” already exists",
          "Use another title, or set another address with --slug.");
    }
    String folder = String.format(Locale.ROOT, "%02d-%s", number, name);
    return new NewFile(
        "themes/" + folder + "/theme.md",
        "---\ntitle: "
            + YamlText.quoted(title)
            + "\n# articles: art. 9\n---\nDescribe what this theme is about.\n");
  }

  /**
   * Creates a recommendation as a draft, under the next id that was never used. If the theme's own
   * file lists the order of its ids, that file is included with the new id.
   *
   * @param theme the theme's folder, with or without its number
   * @param prefix the letters of the id, if they differ from the theme's other ids
   * @throws AuthorException if the theme does not exist, or an id cannot begin with these letters
   */
  public List<NewFile> recommendation(String theme, String title, Optional<String> prefix) {
    ThemeFolder folder = content.theme(theme);
    String letters =
        prefix.or(() -> ContentFolder.prefix(folder)).orElseGet(() -> initials(folder));
    String example = letters + "-1";
    if (!RecommendationId.isValid(example) || RecommendationId.isReserved(example)) {
      throw new AuthorException(
          "an id cannot begin with “" + letters + "”",
          "Use two or more lower-case letters a to z (not fn or fnref), such as --prefix de.");
    }
    if (content.isTaken(letters, folder)) {
      throw new AuthorException(
          "the ids of another theme already begin with “" + letters + "”",
          "Choose other letters with --prefix.");
    }
    RecommendationId id = content.next(letters);
    String in = "themes/" + folder.path().getFileName() + "/";
    NewFile file =
        new NewFile(
            in + id + ".md",
            "---\ntitle: "
                + YamlText.quoted(title)
                + "\n# types: [law, policy, practice, data, information, action]\n"
                + "# articles: art. 9(1)\n# addressees: []\n"
                + "status: draft # remove this line to publish\n---\n"
                + "State who should do what. The text up to the first heading is the demand.\n");
    return ThemeOrder.with(folder.path().resolve("theme.md"), id)
        .map(text -> List.of(file, new NewFile(in + "theme.md", text)))
        .orElse(List.of(file));
  }

  /** The first letters of a theme's words, or of its only word, that no other theme uses. */
  private String initials(ThemeFolder theme) {
    String letters = theme.slug().replaceAll("[^a-z-]", "");
    String first = letters.replaceAll("([a-z])[a-z]*-?", "$1").replace("-", "");
    String word = letters.replace("-", "");
    return Stream.of(
            first.length() > 3 ? first.substring(0, 3) : first,
            word.substring(0, Math.min(2, word.length())),
            word.substring(0, Math.min(3, word.length())),
            word)
        .filter(prefix -> RecommendationId.isValid(prefix + "-1"))
        .filter(prefix -> !RecommendationId.isReserved(prefix + "-1"))
        .filter(prefix -> !content.isTaken(prefix, theme))
        .findFirst()
        .orElse("rec");
  }
}
