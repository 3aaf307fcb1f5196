package org.rapporteur.view;

import java.util.List;
import org.rapporteur.model.ReportMetadata.Wording;

/**
 * The guide to citing the report and its parts, with the report's own citations as examples.
 *
 * @param wording the attribution of the recommendations
 * @param authors the authors of the original
 * @param writer the writer of the wording on this site
 * @param examples the report, and one part of each kind that the report contains
 * @param files the files that reference managers can import
 */
public record CitePage(
    PageFrame frame,
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
   * The citation of one example.
   *
   * @param kind {@code report}, {@code recommendation}, {@code theme} or {@code article}
   * @param name the name of the example; empty for the report
   * @param href the address of its page
   */
  public record Example(String kind, String name, String href, HowToCite citation) {}

  @Override
  public String template() {
    return "how-to-cite";
  }
}
