package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.cite.BibliographicItem;
import org.rapporteur.index.EditionFiles;
import org.rapporteur.index.SeparateFiles;
import org.rapporteur.model.Address;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.view.PageHead.Relation;

/**
 * The metadata in the head of pages for programs: Highwire tags for Zotero and Google Scholar,
 * Signposting links, and JSON-LD.
 */
public final class HeadMetadata {

  /** The maximum number of recommendations that a theme's page lists in its head. */
  private static final int MAX_ITEMS = 50;

  private static final String BIBTEX = "application/x-bibtex";
  private static final String RIS = "application/x-research-info-systems";
  private static final String CSL_JSON = "application/vnd.citationstyles.csl+json";

  private static final String SCHEMA = "https://schema.org/";

  private final Edition edition;
  private final Urls addresses;
  private final EditionFiles files;
  private final Bibliography bibliography;
  private final LinkedData data;

  public HeadMetadata(
      Edition edition,
      Urls addresses,
      EditionFiles files,
      Bibliography bibliography,
      LinkedData data) {
    this.edition = edition;
    this.addresses = addresses;
    this.files = files;
    this.bibliography = bibliography;
    this.data = data;
  }

  public PageHead home(String file) {
    List<Relation> links = links(Address.HOME, "Report");
    addFile(links, "describedby", file, included(Urls.JSON_LD), "application/ld+json");
    addFile(links, "describedby", file, included(Urls.CSL_JSON), CSL_JSON);
    addFile(links, "describedby", file, included(Urls.BIBTEX), BIBTEX);
    edition
        .report()
        .themes()
        .forEach(theme -> links.add(page("item", file, Urls.theme(theme.slug()))));
    String pdf = files.pdf().map(addresses::absolute).orElse("");
    return new PageHead(CitationTags.of(bibliography.report(), pdf), links, data.report(files));
  }

  PageHead theme(Theme theme, String file) {
    List<Relation> links = links(Urls.theme(theme.slug()), "CreativeWork");
    links.add(page("collection", file, Address.HOME));
    List<Recommendation> published = theme.published();
    if (published.size() <= MAX_ITEMS) {
      published.forEach(r -> links.add(page("item", file, Urls.recommendation(r.id().toString()))));
    }
    return new PageHead(CitationTags.of(bibliography.theme(theme), ""), links, "");
  }

  PageHead recommendation(Theme theme, Recommendation recommendation, int position, String file) {
    BibliographicItem item = bibliography.recommendation(theme, recommendation);
    Address address = Urls.recommendation(recommendation.id().toString());
    List<Relation> links = links(address, "CreativeWork");
    boolean published = recommendation.isPublished();
    if (published) {
      SeparateFiles separate = files.separate();
      addFile(links, "describedby", file, separate.bibtex(theme, recommendation), BIBTEX);
      addFile(links, "describedby", file, separate.ris(theme, recommendation), RIS);
      addFile(links, "item", file, separate.json(recommendation), "application/json");
    }
    links.add(page("collection", file, Urls.theme(theme.slug())));
    return new PageHead(
        CitationTags.of(item, ""),
        links,
        published ? data.recommendation(item, theme, recommendation, position) : "",
        files
            .separate()
            .card(recommendation)
            .map(
                to ->
                    new PageHead.PreviewCard(
                        addresses.absolute(to), item.title() + " – " + item.container())));
  }

  /**
   * The metadata of the page of an article that recommendations cite, with the article as linked
   * data.
   *
   * @param title the title to cite
   */
  PageHead article(ArticleKey key, Address address, String title, String file) {
    List<Relation> links = links(address, "CollectionPage");
    links.add(page("collection", file, Urls.instrument(key.instrument())));
    return new PageHead(
        CitationTags.of(bibliography.page(address, title), ""), links, data.article(key));
  }

  /**
   * The metadata of the page of a document that recommendations cite.
   *
   * @param title the title to cite
   */
  PageHead document(Address address, String title) {
    return new PageHead(
        CitationTags.of(bibliography.page(address, title), ""),
        links(address, "CollectionPage"),
        "");
  }

  private List<Relation> links(Address address, String type) {
    List<Relation> links = new ArrayList<>();
    String url = addresses.absolute(address);
    if (!url.isEmpty()) {
      links.add(new Relation("cite-as", url, ""));
    }
    links.add(new Relation("type", SCHEMA + type, ""));
    ReportMetadata metadata = edition.report().metadata();
    String licence = metadata.licence().flatMap(ReportMetadata.Licence::text).orElse("");
    Licences.url(licence).ifPresent(href -> links.add(new Relation("license", href, "")));
    bibliography
        .report()
        .authors()
        .forEach(a -> a.url().ifPresent(href -> links.add(new Relation("author", href, ""))));
    return links;
  }

  private Optional<Address> included(Address address) {
    return Optional.of(address).filter(files::has);
  }

  private void addFile(
      List<Relation> links, String rel, String file, Optional<Address> to, String type) {
    to.map(address -> Urls.relative(file, addresses.file(address)))
        .ifPresent(href -> links.add(new Relation(rel, href, type)));
  }

  private Relation page(String rel, String file, Address address) {
    return new Relation(rel, Urls.relative(file, addresses.file(address)), "text/html");
  }
}
