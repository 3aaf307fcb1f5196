package org.rapporteur.model;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.treaty.ArticleKey;
import org.rapporteur.treaty.DocumentKey;

/**
 * The addresses of one edition.
 *
 * @param base its path from the site's root: empty, or segments that each end in a slash
 * @param baseUrl the site's URL; empty if it is not known
 */
public record Urls(String base, String baseUrl) {

  public static final Address LIST = Address.page("r");
  public static final Address INSTRUMENTS = Address.page("articles");
  public static final Address DOCUMENTS = Address.page("documents");
  public static final Address PROGRESS = Address.page("progress");
  public static final Address PRINT = Address.page("print");
  public static final Address ACCESSIBILITY = Address.page("accessibility");
  public static final Address CITE = Address.page("cite");
  public static final Address NOT_FOUND = new Address("404.html");
  public static final Address ABOUT = Address.page("about");

  /** The start of the addresses of the pages that list recommendations by a property. */
  public static final String FACETS = "by/";

  /** The search page; the files of its index are below it. */
  public static final Address SEARCH = Address.page("search");

  /** A file of the search index. */
  public static Address searchIndex(String name) {
    return new Address("search/index/" + name + ".js");
  }

  /** A data file. */
  public static final Address JSON = new Address("data/recommendations.json");

  /** See {@link #JSON}. */
  public static final Address CSV = new Address("data/recommendations.csv");

  /** Which recommendation cites which provision. See {@link #JSON}. */
  public static final Address PROVISIONS = new Address("data/provisions.csv");

  /** The description of the data files as a Data Package. */
  public static final Address DATA_PACKAGE = new Address("data/datapackage.json");

  /** The description of the tables for CSV on the Web. */
  public static final Address CSV_METADATA = new Address("data/csv-metadata.json");

  /** The summary of the report for language models. */
  public static final Address LLMS = new Address("llms.txt");

  /** The feed of new recommendations, for feed readers. */
  public static final Address FEED = new Address("feed.xml");

  /** See {@link #JSON}. */
  public static final Address BIBTEX = new Address("data/citations.bib");

  /** See {@link #JSON}. */
  public static final Address RIS = new Address("data/citations.ris");

  /** See {@link #JSON}. */
  public static final Address CSL_JSON = new Address("data/citations.csl.json");

  /** See {@link #JSON}. */
  public static final Address JSON_LD = new Address("data/report.jsonld");

  /** The JSON Schemas of the content files and of {@link #JSON}. */
  public static final List<Address> SCHEMAS =
      Stream.of(
              "audit",
              "import",
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

  /** The files for hosts and search engines at the root of the site. */
  public static final List<Address> SITE_FILES =
      List.of(new Address("sitemap.xml"), new Address("robots.txt"), new Address(".nojekyll"));

  /** The data files of every edition. */
  public static List<Address> data() {
    return Stream.concat(
            Stream.of(
                JSON,
                CSV,
                PROVISIONS,
                DATA_PACKAGE,
                CSV_METADATA,
                BIBTEX,
                RIS,
                CSL_JSON,
                JSON_LD,
                LLMS),
            SCHEMAS.stream())
        .toList();
  }

  public static Address recommendation(String id) {
    return Address.page("r", id);
  }

  /** The preview card of the edition. */
  public static final Address CARD = new Address("card.png");

  /** The style sheet of a report's own colour. */
  public static Address colour(Colour colour) {
    return new Address("assets/colour-" + colour.digits() + ".css");
  }

  /** The bare page of a recommendation for frames of other sites. */
  public static Address embed(String id) {
    return Address.page("r", id, "embed");
  }

  /** A file about one recommendation, such as {@code r/nd-3.bib}. */
  public static Address recommendationFile(String id, String extension) {
    return new Address("r/" + id + "." + extension);
  }

  /** A file about the recommendations of a theme, such as {@code themes/water.bib}. */
  public static Address themeFile(String slug, String extension) {
    return new Address("themes/" + slug + "." + extension);
  }

  public static Address theme(String slug) {
    return Address.page("themes", slug);
  }

  /** A further page of a theme, for the recommendations that do not fit on the first one. */
  public static Address theme(String slug, int page) {
    return page == 1 ? theme(slug) : Address.page("themes", slug, Integer.toString(page));
  }

  public static Address further(String slug) {
    return Address.page(slug);
  }

  public static Address instrument(String id) {
    return Address.page("articles", id);
  }

  /** The page with the table of an instrument's articles by theme. */
  public static Address matrix(String instrument) {
    return Address.page("articles", instrument, "themes");
  }

  /** A further page of that table, for the themes that do not fit on the first one. */
  public static Address matrix(String instrument, int page) {
    return page == 1
        ? matrix(instrument)
        : Address.page("articles", instrument, "themes", Integer.toString(page));
  }

  public static Address article(ArticleKey key) {
    return Address.page("articles", key.instrument(), key.number().slug());
  }

  /** The page of one theme for an article whose page is split by theme. */
  public static Address article(ArticleKey key, String theme) {
    return Address.page("articles", key.instrument(), key.number().slug(), theme);
  }

  public static Address document(DocumentKey key) {
    return Address.page("documents", key.slug());
  }

  /**
   * A page with the values of a facet, such as {@code by/addressee/}; the second one is {@code
   * by/addressee-2/}, because the names of values are below the first.
   */
  public static Address facet(String facet, int page) {
    return new Address(FACETS + facet + (page == 1 ? "" : "-" + page) + "/");
  }

  /** The recommendations with one value of a facet, such as {@code by/sdg/16/}. */
  public static Address facetValue(String facet, String slug) {
    return new Address(FACETS + facet + "/" + slug + "/");
  }

  /** A further page of the recommendations with one value, such as {@code by/sdg/16/2/}. */
  public static Address facetValue(String facet, String slug, int page) {
    return page == 1
        ? facetValue(facet, slug)
        : new Address(FACETS + facet + "/" + slug + "/" + page + "/");
  }

  /** The feed of the recommendations to one addressee. */
  public static Address addresseeFeed(String slug) {
    return new Address(FACETS + "addressee/" + slug + "/feed.xml");
  }

  /** The print page of one theme, if the print page is split by theme. */
  public static Address print(String theme) {
    return Address.page("print", theme);
  }

  /** The path, from the site's root, of the file at an address. */
  public String file(Address address) {
    return base + address.file();
  }

  /** The address of a file of this edition, given its path from the site's root. */
  public String of(String file) {
    String path = file.startsWith(base) ? file.substring(base.length()) : file;
    boolean page = path.equals("index.html") || path.endsWith("/index.html");
    return page ? path.substring(0, path.length() - "index.html".length()) : path;
  }

  /** The absolute URL of an address; empty if there is no base URL. */
  public String absolute(Address address) {
    return baseUrl.isEmpty() ? "" : baseUrl + base + address.path();
  }

  /**
   * The relative link from one file to another. It includes {@code index.html}, so that it also
   * works from a disk.
   */
  public static String relative(String from, String to) {
    if (from.equals(to)) {
      return to.substring(to.lastIndexOf('/') + 1);
    }
    int shared = 0;
    int end = Math.min(from.length(), to.length());
    for (int i = 0; i < end && from.charAt(i) == to.charAt(i); i++) {
      if (from.charAt(i) == '/') {
        shared = i + 1;
      }
    }
    StringBuilder path = new StringBuilder(to.length() + 12);
    for (int i = shared; i < from.length(); i++) {
      if (from.charAt(i) == '/') {
        path.append("../");
      }
    }
    return path.append(to, shared, to.length()).toString();
  }

  /** The relative path from a file to the site's root: empty, or such as {@code ../../}. */
  public static String toRoot(String from) {
    int folders = 0;
    for (int slash = from.indexOf('/'); slash >= 0; slash = from.indexOf('/', slash + 1)) {
      folders++;
    }
    return "../".repeat(folders);
  }

  /**
   * The path of a site on its host, such as {@code /repo/}; the host's root if the URL is unknown.
   */
  public static String onHost(String baseUrl) {
    return baseUrl.isEmpty()
        ? "/"
        : baseUrl.substring(baseUrl.indexOf('/', baseUrl.indexOf("//") + 2));
  }
}
