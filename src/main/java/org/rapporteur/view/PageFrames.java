package org.rapporteur.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.index.EditionFiles;
import org.rapporteur.index.ExcludedPages;
import org.rapporteur.index.IndexedEdition;
import org.rapporteur.index.TitledLink;
import org.rapporteur.index.Translations;
import org.rapporteur.model.Address;
import org.rapporteur.model.Colour;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Language;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Urls;
import org.rapporteur.permalink.AliasReader;
import org.rapporteur.permalink.OldAddresses;
import org.rapporteur.text.Graphemes;
import org.rapporteur.treaty.ReferenceFormat;

/** Creates the page frames of an edition: everything around the main part of a page. */
public final class PageFrames {

  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,9}(?!\\d)");

  private final Edition edition;
  private final ExcludedPages excluded;
  private final Urls addresses;
  private final EditionFiles files;
  private final Translations translations;
  private final OldAddresses oldAddresses;
  private final Navigation navigation;
  private final List<String> authors;
  private final String interfaceLanguage;

  /**
   * @param translations the report in other languages
   * @param oldAddresses the old addresses, for former anchors of pages
   */
  public PageFrames(
      IndexedEdition indexed,
      EditionFiles files,
      Translations translations,
      OldAddresses oldAddresses) {
    this.files = files;
    this.oldAddresses = oldAddresses;
    this.edition = indexed.edition();
    this.addresses = indexed.addresses();
    this.excluded = ExcludedPages.of(edition.report().metadata());
    this.translations = translations;
    this.navigation = new Navigation(indexed, excluded);
    this.interfaceLanguage = indexed.messages().language();
    this.authors =
        edition.report().metadata().authors().stream().map(ReportMetadata.Author::name).toList();
  }

  /** The notes about the translations of the edition's texts. */
  TranslationNotes translationNotes() {
    return new TranslationNotes(edition, addresses, translations);
  }

  /**
   * Creates the frame of a page.
   *
   * @param section the item of the main navigation that the page belongs to
   */
  public PageFrame of(
      Address address, String title, String description, Section section, boolean indexed) {
    return frame(address, addresses.file(address), title, description, section, indexed);
  }

  /** Creates the frame of a page that redirects. Its canonical URL is the new address. */
  PageFrame moved(Address address, String title, Optional<AliasReader.RedirectTarget> target) {
    return of(address, title, title, Section.NONE, false)
        .redirecting(target.map(t -> addresses.absolute(t.page())).orElse(""));
  }

  /** Creates a link from a file to the current location of moved content. */
  TitledLink link(AliasReader.RedirectTarget target, String file) {
    String anchor = target.anchor().isEmpty() ? "" : "#" + target.anchor();
    return new TitledLink(target.label(), target.title(), href(file, target.page()) + anchor);
  }

  /** A sort key that orders nd-2 before nd-10. */
  private static String sortKey(String anchor) {
    return NUMBER
        .matcher(anchor)
        .replaceAll(number -> "0".repeat(9 - number.end() + number.start()) + number.group());
  }

  private List<MovedAnchor> movedAnchors(Address address, String file) {
    Map<String, AliasReader.RedirectTarget> places = oldAddresses.anchors(address);
    if (places.isEmpty()) {
      return List.of();
    }
    return places.entrySet().stream()
        .sorted(Comparator.comparing(place -> sortKey(place.getKey())))
        .map(place -> new MovedAnchor(place.getKey(), link(place.getValue(), file)))
        .toList();
  }

  private PageFrame frame(
      Address address,
      String file,
      String title,
      String description,
      Section section,
      boolean indexed) {
    Language language = edition.language();
    String report = edition.report().metadata().shortTitle().text();
    String fullTitle = address.equals(Address.HOME) ? title : title + " – " + report;
    return new PageFrame(
        file,
        language.tag(),
        language.direction(),
        fullTitle,
        shorten(description),
        addresses.absolute(address),
        Urls.toRoot(file),
        indexed,
        report,
        href(file, Address.HOME),
        navigation.items(file, section),
        languages(address, file),
        movedAnchors(address, file),
        Optional.of(imprint(file)),
        interfaceLanguage,
        ReferenceFormat.languageFor(language.tag()),
        edition.report().metadata().originalLanguage().tag(),
        edition.report().metadata().shortTitle().language());
  }

  /**
   * Creates the frame of the page for missing addresses. Its links start at the host's root,
   * because it is shown at any address.
   */
  public PageFrame notFound(String title) {
    return of(Urls.NOT_FOUND, title, title, Section.NONE, false)
        .fromHostRoot(rootPath(), siteRootPath());
  }

  /** The link from the host's root to a page; empty if the report omits it. */
  public String fromRoot(Address to) {
    return excluded.covers(to) ? "" : rootPath() + to.file();
  }

  /** The path of the site's root on its host, such as {@code /repo/}. */
  String siteRootPath() {
    return Urls.onHost(addresses.baseUrl());
  }

  String rootPath() {
    return siteRootPath() + addresses.base();
  }

  private List<PageFrame.LanguageLink> languages(Address address, String file) {
    List<PageFrame.LanguageLink> links = new ArrayList<>();
    for (Translations.Translation translation : translations.list()) {
      Edition other = translation.edition();
      links.add(
          new PageFrame.LanguageLink(
              other.language().tag(),
              other.language().direction(),
              other.language().ownName(),
              Urls.relative(file, new Urls(other.base(), "").file(address)),
              new Urls(other.base(), addresses.baseUrl()).absolute(address),
              true));
    }
    return links;
  }

  private PageFrame.ReportDetails imprint(String file) {
    ReportMetadata metadata = edition.report().metadata();
    Optional<ReportMetadata.Source> source = metadata.source();
    String licence = metadata.licence().flatMap(ReportMetadata.Licence::text).orElse("");
    boolean about = edition.report().pages().stream().anyMatch(p -> p.slug().equals("about"));
    return new PageFrame.ReportDetails(
        metadata.wording(),
        metadata.recommendationName(),
        authors,
        metadata.restatedBy().map(ReportMetadata.Author::name).orElse(""),
        source.map(ReportMetadata.Source::title).orElse(""),
        source.flatMap(ReportMetadata.Source::url).orElse(""),
        licence,
        Licences.url(licence).orElse(""),
        about ? Urls.relative(file, addresses.file(Urls.ABOUT)) : "",
        excluded.href(addresses, file, Urls.ACCESSIBILITY),
        excluded.href(addresses, file, Urls.JSON),
        excluded.href(addresses, file, Urls.CSV),
        metadata.published(),
        files.has(Urls.FEED) ? Urls.relative(file, addresses.file(Urls.FEED)) : "",
        metadata.colour().map(Colour::toString).orElse(""),
        metadata.colour().map(colour -> href(file, Urls.colour(colour))).orElse(""),
        metadata.logo().map(logo -> href(file, new Address(logo))).orElse(""),
        files.separate().card().map(addresses::absolute).orElse(""));
  }

  private String href(String file, Address to) {
    return Urls.relative(file, addresses.file(to));
  }

  /** Shortens a text to at most 160 characters, at a word boundary. */
  private static String shorten(String text) {
    if (text.length() <= 160) {
      return text;
    }
    int end = text.lastIndexOf(' ', 157);
    return text.substring(0, end < 80 ? Graphemes.end(text, 157) : end) + " …";
  }
}
