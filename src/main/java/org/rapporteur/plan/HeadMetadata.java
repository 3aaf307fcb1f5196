package org.rapporteur.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.cite.BibliographicItem;
import org.rapporteur.model.Address;
import org.rapporteur.model.Edition;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Theme;
import org.rapporteur.page.PageHead;
import org.rapporteur.page.PageHead.Meta;
import org.rapporteur.page.PageHead.Relation;

/**
 * What pages tell programs: Highwire's tags as Zotero and Google Scholar read them, links after
 * Signposting, JSON-LD.
 */
record HeadMetadata(
    Edition edition,
    Addresses addresses,
    EditionFiles files,
    Bibliography bibliography,
    LinkedData data) {

  /** Beyond so many, a theme's page does not name each of its recommendations in its head. */
  private static final int MOST_ITEMS = 50;

  private static final String SCHEMA = "https://schema.org/";

  PageHead home(String file) {
    BibliographicItem report = bibliography.report();
    List<Meta> metas = new ArrayList<>();
    meta(metas, "citation_title", report.title());
    addAuthors(metas, report);
    meta(metas, "citation_technical_report_institution", inner(report.publisher()));
    meta(metas, "citation_technical_report_number", report.number());
    meta(metas, "citation_language", report.language());
    meta(metas, "citation_public_url", report.url());
    meta(metas, "citation_pdf_url", files.pdf().map(addresses::absolute).orElse(""));
    List<Relation> links = links(file, Address.HOME, "Report");
    edition
        .report()
        .themes()
        .forEach(theme -> links.add(page("item", file, Addresses.theme(theme.slug()))));
    return new PageHead(metas, links, data.report());
  }

  PageHead theme(Theme theme, String file) {
    List<Relation> links = links(file, Addresses.theme(theme.slug()), "CreativeWork");
    links.add(page("collection", file, Address.HOME));
    List<Recommendation> published = theme.published();
    if (published.size() <= MOST_ITEMS) {
      published.forEach(
          r -> links.add(page("item", file, Addresses.recommendation(r.id().toString()))));
    }
    return new PageHead(List.of(), links, "");
  }

  PageHead recommendation(Theme theme, Recommendation recommendation, int position, String file) {
    BibliographicItem item = bibliography.recommendation(theme, recommendation);
    List<Meta> metas = new ArrayList<>();
    meta(metas, "citation_title", item.title());
    addAuthors(metas, item);
    meta(metas, "citation_inbook_title", item.container());
    meta(metas, "citation_publisher", item.publisher());
    meta(metas, "citation_language", item.language());
    meta(metas, "citation_public_url", item.url());
    meta(metas, "citation_abstract", item.summary());
    item.keywords().forEach(keyword -> meta(metas, "citation_keywords", keyword));
    Address own = Addresses.recommendation(recommendation.id().toString());
    List<Relation> links = links(file, own, "CreativeWork");
    links.add(page("collection", file, Addresses.theme(theme.slug())));
    return new PageHead(metas, links, data.recommendation(item, theme, recommendation, position));
  }

  private static void addAuthors(List<Meta> metas, BibliographicItem item) {
    for (ReportMetadata.Author author : item.authors()) {
      String name = author.organisation() ? inner(author.name()) + "," : author.name();
      meta(metas, "citation_author", name);
    }
    Optional<PartialDate> date = item.date();
    meta(
        metas,
        "citation_publication_date",
        date.map(d -> d.toString().replace('-', '/')).orElse(""));
  }

  /** A comma within a name would part it in two. */
  private static String inner(String name) {
    return name.replace(",", "");
  }

  private static void meta(List<Meta> metas, String name, String content) {
    if (!content.isBlank()) {
      metas.add(new Meta(name, content));
    }
  }

  private List<Relation> links(String file, Address own, String type) {
    List<Relation> links = new ArrayList<>();
    String address = addresses.absolute(own);
    if (!address.isEmpty()) {
      links.add(new Relation("cite-as", address, ""));
    }
    links.add(new Relation("type", SCHEMA + type, ""));
    ReportMetadata metadata = edition.report().metadata();
    ExcludedPages excluded = ExcludedPages.of(metadata);
    data(links, excluded.href(addresses, file, Addresses.JSON_LD), "application/ld+json");
    data(
        links,
        excluded.href(addresses, file, Addresses.CSL_JSON),
        "application/vnd.citationstyles.csl+json");
    data(links, excluded.href(addresses, file, Addresses.BIBTEX), "application/x-bibtex");
    String licence = metadata.licence().flatMap(ReportMetadata.Licence::text).orElse("");
    Optional.ofNullable(PageFrames.LICENCES.get(licence))
        .ifPresent(href -> links.add(new Relation("license", href, "")));
    bibliography
        .report()
        .authors()
        .forEach(a -> a.url().ifPresent(url -> links.add(new Relation("author", url, ""))));
    return links;
  }

  private static void data(List<Relation> links, String href, String type) {
    if (!href.isEmpty()) {
      links.add(new Relation("describedby", href, type));
    }
  }

  private Relation page(String rel, String file, Address address) {
    return new Relation(rel, RelativePaths.relative(file, addresses.file(address)), "text/html");
  }
}
