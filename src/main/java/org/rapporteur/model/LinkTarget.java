package org.rapporteur.model;

import org.rapporteur.treaty.Provision;

/**
 * What a link in a text points at, as its author wrote it; where that stands is the plan's to say.
 */
public sealed interface LinkTarget {

  /** A recommendation of this report, by id; the anchor may name a place in its text. */
  record ToRecommendation(String id, String anchor) implements LinkTarget {}

  /** A provision of an instrument; the link leads to its article's page. */
  record ToProvision(Provision provision) implements LinkTarget {}

  /** An address elsewhere, already judged: http, https, mailto or tel. */
  record Elsewhere(String url) implements LinkTarget {}

  /**
   * A file of the project.
   *
   * @param path from the content folder, with forward slashes, without {@code ..}
   * @param anchor the place in it; may be empty
   */
  record ToFile(String path, String anchor) implements LinkTarget {}

  /** A place on the same page. */
  record Here(String anchor) implements LinkTarget {}
}
