package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.cite.BibliographicItem;
import org.rapporteur.index.EditionFiles;
import org.rapporteur.index.ExcludedPages;
import org.rapporteur.model.Address;
import org.rapporteur.model.Edition;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.view.PageHead.Meta;
import org.rapporteur.view.PageHead.Relation;

/**
 * The metadata in the head of pages for programs: Highwire tags for Zotero and Google Scholar,
 * Signposting links, and JSON-LD.
 */
public final class HeadMetadata {

  /** The maximum number of recommendations that a theme's page lists in its head. */
  private static final int MAX_ITEMS = 50;

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
    BibliographicItem report = bibliography.report();
    List<Meta> metas = new ArrayList<>();
    addMeta(metas, "citation_title", report.title());
    addAuthors(metas, report);
    addMeta(metas, "citation_technical_report_institution", withoutCommas(report.publisher()));
    addMeta(metas, "citation_technical_report_number", report.number());
    addMeta(metas, "citation_language", report.language());
    addMeta(metas, "citation_public_url", report.url());
    addMeta(metas, "citation_pdf_url", files.pdf().map(addresses::absolute).orElse(""));
    List<Relation> links = links(file, Address.HOME, "Report");
    edition
        .report()
        .themes()
        .forEach(theme -> links.add(page("item", file, Urls.theme(theme.slug()))));
    return new PageHead(metas, links, data.report());
  }

  PageHead theme(Theme theme, String file) {
    List<Relation> links = links(file, Urls.theme(theme.slug()), "CreativeWork");
    links.add(page("collection", file, Address.HOME));
    List<Recommendation> published = theme.published();
    if (published.size() <= MAX_ITEMS) {
      published.forEach(r -> links.add(page("item", file, Urls.recommendation(r.id().toString()))));
    }
    return new PageHead(List.of(), links, "");
  }

  PageHead recommendation(Theme theme, Recommendation recommendation, int position, String file) {
    BibliographicItem item = bibliography.recommendation(theme, recommendation);
    List<Meta> metas = new ArrayList<>();
    addMeta(metas, "citation_title", item.title());
    addAuthors(metas, item);
    addMeta(metas, "citation_inbook_title", item.container());
    addMeta(metas, "citation_publisher", item.publisher());
    addMeta(metas, "citation_language", item.language());
    addMeta(metas, "citation_public_url", item.url());
    addMeta(metas, "citation_abstract", item.summary());
    item.keywords().forEach(keyword -> addMeta(metas, "citation_keywords", keyword));
    Address address = Urls.recommendation(recommendation.id().toString());
    List<Relation> links = links(file, address, "CreativeWork");
    links.add(page("collection", file, Urls.theme(theme.slug())));
    return new PageHead(metas, links, data.recommendation(item, theme, recommendation, position));
  }

  private static void addAuthors(List<Meta> metas, BibliographicItem item) {
    for (ReportMetadata.Author author : item.authors()) {
      String name = author.organisation() ? withoutCommas(author.name()) + "," : author.name();
      addMeta(metas, "citation_author", name);
    }
    Optional<PartialDate> date = item.date();
    addMeta(
        metas,
        "citation_publication_date",
        date.map(d -> d.toString().replace('-', '/')).orElse(""));
  }

  /** Removes commas, which would split a name in two. */
  private static String withoutCommas(String name) {
    return name.replace(",", "");
  }

  private static void addMeta(List<Meta> metas, String name, String content) {
    if (!content.isBlank()) {
      metas.add(new Meta(name, content));
    }
  }

  private List<Relation> links(String file, Address address, String type) {
    List<Relation> links = new ArrayList<>();
    String url = addresses.absolute(address);
    if (!url.isEmpty()) {
      links.add(new Relation("cite-as", url, ""));
    }
    links.add(new Relation("type", SCHEMA + type, ""));
    ReportMetadata metadata = edition.report().metadata();
    ExcludedPages excluded = ExcludedPages.of(metadata);
    addDataLink(links, excluded.href(addresses, file, Urls.JSON_LD), "application/ld+json");
    addDataLink(
        links,
        excluded.href(addresses, file, Urls.CSL_JSON),
        "application/vnd.citationstyles.csl+json");
    addDataLink(links, excluded.href(addresses, file, Urls.BIBTEX), "application/x-bibtex");
    String licence = metadata.licence().flatMap(ReportMetadata.Licence::text).orElse("");
    Optional.ofNullable(PageFrames.LICENCES.get(licence))
        .ifPresent(href -> links.add(new Relation("license", href, "")));
    bibliography
        .report()
        .authors()
        .forEach(a -> a.url().ifPresent(href -> links.add(new Relation("author", href, ""))));
    return links;
  }

  private static void addDataLink(List<Relation> links, String href, String type) {
    if (!href.isEmpty()) {
      links.add(new Relation("describedby", href, type));
    }
  }

  private Relation page(String rel, String file, Address address) {
    return new Relation(rel, Urls.relative(file, addresses.file(address)), "text/html");
  }
}
