package org.rapporteur.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Address;
import org.rapporteur.model.PartialDate;
import org.rapporteur.page.Page;
import org.rapporteur.treaty.ArticleKey;

/**
 * The addresses of one edition.
 *
 * @param base its place below the site's root: empty, or segments each with a slash at its end
 * @param baseUrl the site's address; empty when it is not known
 */
public record Addresses(String base, String baseUrl) {

  static final Address LIST = Address.page("r");
  static final Address INSTRUMENTS = Address.page("articles");
  static final Address PRINT = Address.page("print");
  static final Address ACCESSIBILITY = Address.page("accessibility");
  static final Address CITE = Address.page("cite");
  static final Address NOT_FOUND = new Address("404.html");
  static final Address ABOUT = Address.page("about");

  /** The page whose index of the texts stands below it. */
  public static final Address SEARCH = Address.page("search");

  /** Where the data files stand. */
  public static final Address JSON = new Address("data/recommendations.json");

  /** See {@link #JSON}. */
  public static final Address CSV = new Address("data/recommendations.csv");

  /** What is new, for feed readers. */
  public static final Address FEED = new Address("feed.xml");

  /** See {@link #JSON}. */
  public static final Address BIBTEX = new Address("data/citations.bib");

  /** See {@link #JSON}. */
  public static final Address RIS = new Address("data/citations.ris");

  /** See {@link #JSON}. */
  public static final Address CSL_JSON = new Address("data/citations.csl.json");

  /** See {@link #JSON}. */
  public static final Address JSON_LD = new Address("data/report.jsonld");

  /** Where the schemas stand: of the content's files, and of {@link #JSON}. */
  public static final List<Address> SCHEMAS =
      Stream.of(
              "audit",
              "instrument",
              "page",
              "permalinks",
              "recommendation",
              "recommendations-data",
              "report",
              "report-translation",
              "site",
              "theme",
              "translation")
          .map(name -> new Address("data/schema/" + name + ".json"))
          .toList();

  /** What hosts and search engines look for, at the root of the site. */
  static final List<Address> SITE_FILES =
      List.of(new Address("sitemap.xml"), new Address("robots.txt"), new Address(".nojekyll"));

  /** The files of data that every edition has. */
  static List<Address> data() {
    return Stream.concat(Stream.of(JSON, CSV, BIBTEX, RIS, CSL_JSON, JSON_LD), SCHEMAS.stream())
        .toList();
  }

  public static Address recommendation(String id) {
    return Address.page("r", id);
  }

  public static Address theme(String slug) {
    return Address.page("themes", slug);
  }

  public static Address further(String slug) {
    return Address.page(slug);
  }

  public static Address instrument(String id) {
    return Address.page("articles", id);
  }

  public static Address article(ArticleKey key) {
    return Address.page("articles", key.instrument(), key.number().slug());
  }

  /** The part of an article's page that one theme has to itself where the page is split. */
  public static Address article(ArticleKey key, String theme) {
    return Address.page("articles", key.instrument(), key.number().slug(), theme);
  }

  /** The part of the page for paper that one theme has to itself where that page is split. */
  static Address print(String theme) {
    return Address.page("print", theme);
  }

  /** Plans the page at an address. */
  PlannedPage page(Address address, boolean indexed, Span source, Supplier<Page> record) {
    return page(address, indexed, Optional::empty, source, record);
  }

  /** Plans the page at an address, of which a record says when it last changed. */
  PlannedPage page(
      Address address,
      boolean indexed,
      Supplier<Optional<PartialDate>> dated,
      Span source,
      Supplier<Page> record) {
    return new PlannedPage(file(address), indexed ? absolute(address) : "", dated, source, record);
  }

  /** The file from the site's root that answers an address. */
  public String file(Address address) {
    return base + address.file();
  }

  /** The address that a file of this edition, by its path from the site's root, answers. */
  String of(String file) {
    String own = file.startsWith(base) ? file.substring(base.length()) : file;
    boolean page = own.equals("index.html") || own.endsWith("/index.html");
    return page ? own.substring(0, own.length() - "index.html".length()) : own;
  }

  /** The address as the world knows it; empty without a base URL. */
  public String absolute(Address address) {
    return baseUrl.isEmpty() ? "" : baseUrl + base + address.path();
  }
}
