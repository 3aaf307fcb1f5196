package org.rapporteur.view;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.index.ArticleIndex;
import org.rapporteur.index.ArticleNames;
import org.rapporteur.index.BookLinks;
import org.rapporteur.index.IndexedEdition;
import org.rapporteur.index.LinkResolver;
import org.rapporteur.index.ResolvedProse;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Address;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;
import org.rapporteur.model.Urls;
import org.rapporteur.permalink.PublicationDates;

/**
 * What the builders of an edition's pages share: the indexed edition, where its links lead, the
 * entries of its recommendations, and the frames of its pages.
 */
public final class PageContext {

  private final IndexedEdition indexed;
  private final LinkResolver linker;
  private final RecommendationEntries entries;
  private final FacetLinks facetLinks;
  private final PageFrames frames;
  private final TranslationNotes translationNotes;
  private final PublicationDates dates;

  public PageContext(IndexedEdition indexed, LinkResolver linker, PageFrames frames) {
    this(indexed, linker, frames, frames.translationNotes());
  }

  private PageContext(
      IndexedEdition indexed, LinkResolver linker, PageFrames frames, TranslationNotes notes) {
    this.indexed = indexed;
    this.linker = linker;
    this.entries = new RecommendationEntries(linker, indexed, notes);
    this.facetLinks = new FacetLinks(indexed.facetIndex(), linker);
    this.translationNotes = notes;
    this.dates = new PublicationDates(indexed.edition());
    this.frames = frames;
  }

  /** The context of the same edition in a book. */
  PageContext in(BookLinks book) {
    return new PageContext(indexed, linker.in(book), frames, translationNotes.inBook());
  }

  IndexedEdition indexed() {
    return indexed;
  }

  Report report() {
    return indexed.report();
  }

  Urls addresses() {
    return indexed.addresses();
  }

  /** The short title of the report, for descriptions of pages. */
  String shortTitle() {
    return report().metadata().shortTitle().text();
  }

  /** The title of one of several pages, with its number, from 1, if there is more than one. */
  String numbered(String title, int number, int pages) {
    return pages == 1
        ? title
        : messages().text("facet.page", title, Integer.toString(number), Integer.toString(pages));
  }

  ArticleIndex articleIndex() {
    return indexed.articleIndex();
  }

  ArticleNames names() {
    return indexed.names();
  }

  Messages messages() {
    return indexed.messages();
  }

  LinkResolver linker() {
    return linker;
  }

  RecommendationEntries entries() {
    return entries;
  }

  FacetLinks facetLinks() {
    return facetLinks;
  }

  TranslationNotes translationNotes() {
    return translationNotes;
  }

  /**
   * Creates the frame of a page.
   *
   * @param section the item of the main navigation that the page belongs to
   */
  PageFrame frame(
      Address address, String title, String description, Section section, boolean indexed) {
    return frames.of(address, title, description, section, indexed);
  }

  /** The link from a file to a page or file. */
  String href(String file, Address to) {
    return linker.href(file, to);
  }

  /** The link from a file to the list of documents; empty if there is none. */
  String documentsHref(String file) {
    return indexed.documentIndex().listed() ? linker.hrefIfPresent(file, Urls.DOCUMENTS) : "";
  }

  /**
   * Resolves the links of a text that is directly below the title of a page.
   *
   * @param prefix the prefix of its ids
   * @param headingBase the level of its outermost headings
   */
  ResolvedProse resolve(LocatedProse text, String file, String prefix, int headingBase) {
    return resolve(text, file, prefix, "", headingBase);
  }

  /**
   * Resolves the links of a text.
   *
   * @param prefix the prefix of its ids
   * @param above the id of the heading above it
   * @param headingBase the level of its outermost headings
   */
  ResolvedProse resolve(
      LocatedProse text, String file, String prefix, String above, int headingBase) {
    return linker.resolve(
        text, new LinkResolver.Insertion(file, prefix, prefix, above, headingBase));
  }

  /** The date of the latest event of any recommendation. */
  Optional<PartialDate> lastEvent() {
    return dates.changed();
  }

  /** The link from a file to the page about progress; empty if there is none. */
  String progressHref(String file) {
    return indexed.hasProgressPage() ? linker.hrefIfPresent(file, Urls.PROGRESS) : "";
  }

  /** Plans a page that search engines may list. */
  PlannedPage plan(Address address, Span source, Supplier<Page> record) {
    return PlannedPage.at(addresses(), address, true, source, record);
  }

  /** Plans a page that changes whenever one of the report's recommendations does. */
  PlannedPage planOverview(Address address, Span source, Supplier<Page> record) {
    return PlannedPage.at(addresses(), address, true, dates::changed, source, record);
  }

  /**
   * Plans a page of the recommendations that cite something. Search engines list it only if there
   * are any.
   */
  PlannedPage planCitations(
      Address address,
      Supplier<Stream<Recommendation>> citing,
      Span source,
      Supplier<Page> record) {
    boolean listed = citing.get().findAny().isPresent();
    return PlannedPage.at(
        addresses(), address, listed, () -> dates.changed(citing.get()), source, record);
  }
}
