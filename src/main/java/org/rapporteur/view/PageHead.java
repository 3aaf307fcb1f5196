package org.rapporteur.view;

import java.util.List;
import java.util.Optional;

/**
 * The machine-readable metadata of a page, for reference managers, search engines and harvesters.
 *
 * @param metas metadata for reference managers, in order
 * @param links links to related pages and files
 * @param data the metadata of the page as JSON-LD; empty if there are none
 * @param card the image that is shown for a link to the page; empty for that of the edition
 */
public record PageHead(
    List<Meta> metas, List<Relation> links, String data, Optional<PreviewCard> card) {

  public PageHead(List<Meta> metas, List<Relation> links, String data) {
    this(metas, links, data, Optional.empty());
  }

  /** For pages that nobody cites. */
  static final PageHead NONE = new PageHead(List.of(), List.of(), "");

  public PageHead {
    metas = List.copyOf(metas);
    links = List.copyOf(links);
  }

  /**
   * The image that is shown for a link to a page.
   *
   * @param url the absolute address
   * @param alt the texts of the image
   */
  public record PreviewCard(String url, String alt) {}

  /** A metadata element, such as {@code citation_title}. */
  public record Meta(String name, String content) {}

  /**
   * A link with its relation to the page.
   *
   * @param type the media type of the link's target; may be empty
   */
  public record Relation(String rel, String href, String type) {}
}
