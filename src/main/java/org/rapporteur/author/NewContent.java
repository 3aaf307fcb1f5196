package org.rapporteur.author;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.author.ContentFolder.ThemeFolder;
import org.rapporteur.model.RecommendationId;

/** Makes the files of what an editor adds to a report. */
public final class NewContent {

  private static final int LONGEST_SLUG = 40;

  private final ContentFolder content;

  /**
   * @param content the folder that holds report.yaml
   * @throws AuthorException if there is none
   */
  public NewContent(Path content) {
    this.content = new ContentFolder(content);
  }

  /**
   * A new theme, after all others.
   *
   * @param slug its address, where the title's own words are not to be it
   * @throws AuthorException if another theme has that address, or no address can have it
   */
  public NewFile theme(String title, Optional<String> slug) {
    List<ThemeFolder> themes = content.themes();
    int number = themes.isEmpty() ? 1 : themes.get(themes.size() - 1).number() + 1;
    String name = slug.orElseGet(() -> slug(title).orElse("theme-" + number));
    if (!name.matches("[a-z0-9][a-z0-9-]*") || name.length() > 2 * LONGEST_SLUG) {
      throw new AuthorException(
          "“" + name + "” can't be a theme's address",
          "Use small letters a to z, digits and hyphens, such as --slug detention.");
    }
    if (themes.stream().anyMatch(t -> t.slug().equals(name))) {
      throw new AuthorException(
          "there is a theme “" + name + "” already",
          "Give this one another title, or an address of its own with --slug.");
    }
    String folder = String.format(Locale.ROOT, "%02d-%s", number, name);
    return new NewFile(
        "themes/" + folder + "/theme.md",
        "---\ntitle: "
            + YamlText.quoted(title)
            + "\n# articles: art. 9\n---\nSay here what this theme is about.\n");
  }

  /**
   * A new recommendation under the next id that was never used, as a draft; and the theme's own
   * file anew where it lists the order of its ids.
   *
   * @param theme the theme's folder, with its number or without
   * @param prefix the letters of the id, where they are not to be those of the theme's other ids
   * @throws AuthorException if there is no such theme, or these letters can't begin an id
   */
  public List<NewFile> recommendation(String theme, String title, Optional<String> prefix) {
    ThemeFolder folder = content.theme(theme);
    String letters =
        prefix.or(() -> ContentFolder.prefix(folder)).orElseGet(() -> initials(folder));
    String example = letters + "-1";
    if (!RecommendationId.isValid(example) || RecommendationId.isReserved(example)) {
      throw new AuthorException(
          "“" + letters + "” can't begin an id",
          "Use two or more small letters a to z (not fn or fnref), such as --prefix de.");
    }
    if (content.isTaken(letters, folder)) {
      throw new AuthorException(
          "the ids of another theme begin with “" + letters + "”",
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
                + "status: draft # take this line away to publish\n---\n"
                + "Say who is to do what. All up to the first heading is the demand.\n");
    return ThemeOrder.with(folder.path().resolve("theme.md"), id)
        .map(text -> List.of(file, new NewFile(in + "theme.md", text)))
        .orElse(List.of(file));
  }

  /** A title as an address: its Latin letters and digits; empty when it has none. */
  private static Optional<String> slug(String title) {
    String words =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[’']", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (words.length() > LONGEST_SLUG) {
      int end = words.lastIndexOf('-', LONGEST_SLUG);
      words = words.substring(0, end > 0 ? end : LONGEST_SLUG);
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /** The first letters of a theme's words, or of its one word, that no other theme uses. */
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
