package org.rapporteur.page;

import java.util.List;

/**
 * What a page tells programs: reference managers, search engines, harvesters.
 *
 * @param metas facts for reference managers, in order
 * @param links where the page's relatives are
 * @param data the page's facts as JSON-LD; empty for none
 */
public record Head(List<Meta> metas, List<Relation> links, String data) {

  public Head {
    metas = List.copyOf(metas);
    links = List.copyOf(links);
  }

  /** A fact by its name: {@code citation_title}. */
  public record Meta(String name, String content) {}

  /**
   * A link by its kind.
   *
   * @param type the kind of file that it leads to; empty for a page
   */
  public record Relation(String rel, String href, String type) {}
}
