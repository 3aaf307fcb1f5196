package org.rapporteur.model;

import org.rapporteur.treaty.CitedDocument;
import org.rapporteur.treaty.Provision;

/** The target of a link as the author wrote it. The planner resolves it to an address. */
public sealed interface LinkTarget {

  /** A recommendation of this report, by id, optionally with an anchor in its text. */
  record ToRecommendation(String id, String anchor) implements LinkTarget {}

  /**
   * A recommendation of another report of the site.
   *
   * @param report the folder of the report as in site.yaml
   * @param anchor an anchor in its text; may be empty
   */
  record ToOtherReport(String report, String id, String anchor) implements LinkTarget {}

  /** A provision of an instrument; it links to the article's page. */
  record ToProvision(Provision provision) implements LinkTarget {}

  /** A document of the UN, or an SDG target; it links to the official text. */
  record ToDocument(CitedDocument cited) implements LinkTarget {}

  /** An external address, already validated: http, https, mailto or tel. */
  record Elsewhere(String url) implements LinkTarget {}

  /**
   * A file of the project.
   *
   * @param path the path from the content folder, with forward slashes, without {@code ..}
   * @param anchor the anchor in it; may be empty
   */
  record ToFile(String path, String anchor) implements LinkTarget {}

  /** An anchor on the same page. */
  record Here(String anchor) implements LinkTarget {}
}
