package org.rapporteur.importer.content;

import java.util.List;
import java.util.Map;
import org.rapporteur.importer.account.Use;

/**
 * The content that was made from a file, before it is written.
 *
 * @param themes in order
 * @param pages the text of each further page by its path in the content folder
 * @param pictures the bytes of each picture by its path in the content folder
 * @param uses what became of each piece of the file
 * @param remarks what an editor should know, as sentences
 */
public record ContentDraft(
    List<Theme> themes,
    Map<String, String> pages,
    Map<String, byte[]> pictures,
    List<Use> uses,
    List<String> remarks) {

  /**
   * A theme.
   *
   * @param slug the name of its folder without its number
   */
  public record Theme(String slug, String title, String text, List<Item> items) {}

  /**
   * A recommendation.
   *
   * @param id its id in a new project
   * @param key what recognises it in a changed file: its number, or its theme and position
   * @param matter its front matter
   * @param body its text
   */
  public record Item(String id, String key, FrontMatter matter, String body) {

    /** The whole text of its file. */
    public String text() {
      return matter.text() + body;
    }
  }

  /** All recommendations, in order. */
  public List<Item> items() {
    return themes.stream().flatMap(theme -> theme.items().stream()).toList();
  }
}
