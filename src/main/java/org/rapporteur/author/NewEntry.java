package org.rapporteur.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.load.FollowUpWords;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.RecommendationId;
import org.rapporteur.model.StatusVocabulary;

/** Adds entries to the responses, outcomes and progress of a recommendation. */
public final class NewEntry {

  /** The keys that come after these lists in the order of the reference. */
  private static final List<String> LISTS = List.of("responses", "outcomes", "progress", "media");

  private final ContentFolder content;

  /**
   * @param content the folder that contains report.yaml
   * @throws AuthorException if there is no report.yaml
   */
  public NewEntry(Path content) {
    this.content = new ContentFolder(content);
  }

  /**
   * Adds an entry to a list of a recommendation, in the order of dates.
   *
   * @param list responses, outcomes or progress
   * @param date its date; empty if it has none
   * @param lines the lines of the entry in YAML, without hyphen and indentation
   * @return the changed file
   * @throws AuthorException if there is no such recommendation, or if its list cannot be edited
   */
  public NewFile add(String id, String list, String date, List<String> lines) {
    Path file = file(id);
    String path = content.path().relativize(file).toString().replace('\\', '/');
    FrontMatterText text =
        FrontMatterText.of(read(file))
            .orElseThrow(
                () ->
                    new AuthorException(
                        "“" + path + "” has no front matter",
                        "Add two lines with --- at its start."));
    String value =
        DatedList.with(text.value(list).orElse(""), lines, date)
            .orElseThrow(
                () ->
                    new AuthorException(
                        "the list “" + list + "” of “" + path + "” cannot be edited",
                        "Write each of its entries on lines of its own that begin with a hyphen."));
    return new NewFile(
        path, text.with(list, value, LISTS.subList(LISTS.indexOf(list) + 1, LISTS.size())).text());
  }

  /** The date that an option names. */
  public static PartialDate date(String written) {
    return PartialDate.parse(written)
        .orElseThrow(
            () ->
                new AuthorException(
                    "“" + written + "” is not a date", "Write 2026-11-24, 2026-11 or 2026."));
  }

  /**
   * The name of a status of the report.
   *
   * @throws AuthorException if the report does not list it
   */
  public String status(String word) {
    StatusVocabulary statuses = new FollowUpWords(content.path()).statuses();
    List<String> names =
        statuses.statuses().stream().map(StatusVocabulary.NamedStatus::name).toList();
    return statuses
        .find(word)
        .map(StatusVocabulary.NamedStatus::name)
        .orElseThrow(
            () ->
                new AuthorException(
                    "“" + word + "” is not one of the report’s statuses",
                    names.isEmpty()
                        ? "Add  statuses:  to report.yaml, such as  statuses: inquiry"
                        : Suggestion.didYouMean(
                            word, names, "The statuses are: " + String.join(", ", names) + ".")));
  }

  /**
   * A position as it is written.
   *
   * @throws AuthorException if it means none of the positions
   */
  public static String position(String word) {
    if (FollowUpWords.isPosition(word)) {
      return word;
    }
    List<String> all = FollowUpWords.positions();
    throw new AuthorException(
        "“" + word + "” is not a position",
        Suggestion.didYouMean(word, all, "The positions are: " + String.join(", ", all) + "."));
  }

  private Path file(String id) {
    for (ContentFolder.ThemeFolder theme : content.themes()) {
      if (theme.ids().stream().anyMatch(each -> each.toString().equals(id))) {
        return theme.path().resolve(id + ".md");
      }
    }
    List<String> ids =
        content.themes().stream()
            .flatMap(theme -> theme.ids().stream())
            .map(RecommendationId::toString)
            .toList();
    throw new AuthorException(
        "there is no recommendation “" + id + "”",
        ids.isEmpty()
            ? "Create one first: rapporteur new recommendation THEME \"Its title\"."
            : Suggestion.didYouMean(
                id, ids, "Use the name of its file, such as " + ids.get(0) + "."));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line of an entry with one name or a list of names. */
  public static String names(String key, List<String> names) {
    List<String> quoted = names.stream().map(YamlText::quoted).toList();
    return key + ": " + (quoted.size() == 1 ? quoted.get(0) : quoted.toString());
  }

  /** A line of an entry with a map of the parts that exist; empty if there are none. */
  public static Optional<String> map(String key, List<Optional<String>> parts) {
    List<String> given = parts.stream().flatMap(Optional::stream).toList();
    return given.isEmpty()
        ? Optional.empty()
        : Optional.of(key + ": {" + String.join(", ", given) + "}");
  }

  /** A line of an entry with a text; empty if there is no text. */
  public static Optional<String> line(String key, Optional<String> text) {
    return text.map(value -> key + ": " + YamlText.quoted(value));
  }
}
