package org.rapporteur.view;

import java.util.List;

/**
 * The machine-readable metadata of a page, for reference managers, search engines and harvesters.
 *
 * @param metas metadata for reference managers, in order
 * @param links links to related pages and files
 * @param data the metadata of the page as JSON-LD; empty if there are none
 */
public record PageHead(List<Meta> metas, List<Relation> links, String data) {

  /** For pages that nobody cites. */
  static final PageHead NONE = new PageHead(List.of(), List.of(), "");

  public PageHead {
    metas = List.copyOf(metas);
    links = List.copyOf(links);
  }

  /** A metadata element, such as {@code citation_title}. */
  public record Meta(String name, String content) {}

  /**
   * A link with its relation to the page.
   *
   * @param type the media type of the link's target; may be empty
   */
  public record Relation(String rel, String href, String type) {}
}
