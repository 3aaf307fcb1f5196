package org.rapporteur.page;

import java.util.List;
import org.rapporteur.model.Masthead.Wording;

/**
 * How to cite the report and its parts, shown with its own citations.
 *
 * @param wording whose words the recommendations are
 * @param authors who wrote the original
 * @param writer who wrote the sentences at this site
 * @param examples the report, and one part of each kind that it has
 * @param files what reference managers can take in
 */
public record CitePage(
    Shell shell,
    Wording wording,
    List<String> authors,
    String writer,
    List<Example> examples,
    List<Link> files)
    implements Page {

  public CitePage {
    authors = List.copyOf(authors);
    examples = List.copyOf(examples);
    files = List.copyOf(files);
  }

  /**
   * How to cite one thing.
   *
   * @param kind report, recommendation, theme or article
   * @param name what it is called; empty for the report
   * @param href its page
   */
  public record Example(String kind, String name, String href, Cited citation) {}

  @Override
  public String template() {
    return "how-to-cite";
  }
}
