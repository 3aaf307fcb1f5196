package org.rapporteur.index;

import java.util.List;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Permalink;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.ReferenceFormat;

/**
 * An edition with its addresses, and the indexes over its content.
 *
 * @param themeIndexes the index of each theme, in reading order
 * @param articleIndex the recommendations that cite each article
 * @param documentIndex the recommendations that cite each document
 * @param facetIndex the recommendations by addressee, affected group, type, goal and standing
 * @param chains the chains of demands of the site
 * @param names the names of articles in the edition's language
 * @param linkNames the names of links in plain text
 */
public record IndexedEdition(
    Edition edition,
    Urls addresses,
    List<ThemeIndex> themeIndexes,
    ArticleIndex articleIndex,
    DocumentIndex documentIndex,
    FacetIndex facetIndex,
    Chains chains,
    ArticleNames names,
    LinkNames linkNames) {

  public IndexedEdition {
    themeIndexes = List.copyOf(themeIndexes);
  }

  /**
   * Indexes an edition.
   *
   * @param themeIndexes the index of each theme, in reading order
   * @param chains the chains of demands of the site
   * @param articleEntries the maximum number of recommendations on the page of an article or a
   *     document
   */
  public static IndexedEdition of(
      Edition edition,
      Urls addresses,
      List<ThemeIndex> themeIndexes,
      Chains chains,
      int articleEntries) {
    String language = edition.language().tag();
    Messages messages = messages(edition);
    return new IndexedEdition(
        edition,
        addresses,
        themeIndexes,
        ArticleIndex.of(edition, themeIndexes, articleEntries),
        DocumentIndex.of(edition, themeIndexes, articleEntries),
        FacetIndex.of(edition, statusNames(edition, messages)),
        chains,
        new ArticleNames(
            edition.catalogue(),
            new ReferenceFormat(edition.catalogue(), language),
            messages,
            language),
        LinkNames.of(edition));
  }

  private static Messages messages(Edition edition) {
    Messages messages = Messages.of(edition.language().tag());
    return edition
        .report()
        .metadata()
        .recommendationName()
        .map(name -> messages.naming(name.one(), name.other()))
        .orElse(messages);
  }

  public Report report() {
    return edition.report();
  }

  /** Whether the edition has a page about progress, or has published one before. */
  public boolean hasProgressPage() {
    return edition.report().isFollowed()
        || edition.ledger().entry(Permalink.of(Urls.PROGRESS)).isPresent();
  }

  /** The names of documents in the edition's language. */
  public DocumentNames documentNames() {
    return new DocumentNames(messages());
  }

  /** The names of statuses in the edition's language. */
  public StatusNames statusNames() {
    return statusNames(edition, messages());
  }

  private static StatusNames statusNames(Edition edition, Messages messages) {
    ReportMetadata metadata = edition.report().metadata();
    return new StatusNames(metadata.statuses(), messages, metadata.originalLanguage().tag());
  }

  /** The interface's words in the edition's language. */
  public Messages messages() {
    return names.messages();
  }
}
