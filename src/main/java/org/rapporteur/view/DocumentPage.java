package org.rapporteur.view;

import java.util.List;
import org.rapporteur.model.Phrase;

/**
 * One UN document or SDG target with every recommendation that cites it.
 *
 * @param name the name by which it is cited: "CCPR/C/GC/35", "SDG target 16.3"
 * @param description what it is, if that is known: "Human Rights Committee, general comment No. 35"
 * @param officialHref the web address of the official text
 * @param listHref the address of the list of documents; empty if there is none
 * @param count how many recommendations cite it
 * @param split whether there are too many recommendations for one page; if so, only their themes
 *     are listed
 * @param themes those recommendations, each once, grouped by theme in the report's order
 */
public record DocumentPage(
    PageFrame frame,
    String name,
    String description,
    String officialHref,
    String listHref,
    int count,
    boolean split,
    List<DocumentThemeGroup> themes,
    PageHead head,
    Pager pager)
    implements Page {

  public DocumentPage {
    themes = List.copyOf(themes);
  }

  /**
   * The recommendations of one theme.
   *
   * @param slug the id of the section
   * @param href the address of the theme's page
   * @param count how many recommendations there are, whether listed here or not
   * @param rows the recommendations listed here; empty if split
   */
  public record DocumentThemeGroup(
      String slug, Phrase title, String href, int count, List<DocumentCitation> rows) {
    public DocumentThemeGroup {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A recommendation that cites the document.
   *
   * @param label the label: "ND-3"
   * @param title its title
   * @param href the address of its page
   * @param paragraphs the paragraphs that it cites, such as "12" and "14–16"; empty if it cites the
   *     whole document
   */
  public record DocumentCitation(String label, Phrase title, String href, List<String> paragraphs) {
    public DocumentCitation {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  @Override
  public String template() {
    return "document";
  }
}
