package org.rapporteur.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.ReportMetadata.RecommendationName;
import org.rapporteur.model.ReportMetadata.Wording;

/**
 * What every page has around its main element.
 *
 * @param path the path of the file from the site's root: {@code r/nd-3/index.html}
 * @param language the edition's BCP 47 language tag
 * @param direction the writing direction: {@code ltr} or {@code rtl}
 * @param title the title of the document, which is unique in the site
 * @param description one or two sentences, without markup
 * @param canonical the absolute address of the page; empty without a base URL
 * @param root the path from this page to the site's root: empty or {@code ../../}; absolute on the
 *     404 page
 * @param indexed whether search engines should list it
 * @param reportTitle the short title of the report
 * @param homeHref the relative address of the edition's home page
 * @param navigation the main navigation
 * @param languages links to the same page in other languages; empty if there are none
 * @param moved the anchors of this page whose content is elsewhere: moved, or on a further page
 * @param imprint the content of the footer of every page of an edition
 * @param interfaceLanguage the language of the interface, which is English if there is no
 *     translation into that of the page
 * @param referenceLanguage the language in which the names of articles are written
 * @param originalLanguage the language of the originals, in which facts are that have no
 *     translation
 * @param titleLanguage the language of {@code reportTitle}
 */
public record PageFrame(
    String path,
    String language,
    String direction,
    String title,
    String description,
    String canonical,
    String root,
    boolean indexed,
    String reportTitle,
    String homeHref,
    List<NavigationItem> navigation,
    List<LanguageLink> languages,
    List<MovedAnchor> moved,
    Optional<ReportDetails> imprint,
    String interfaceLanguage,
    String referenceLanguage,
    String originalLanguage,
    String titleLanguage) {

  public PageFrame {
    navigation = List.copyOf(navigation);
    languages = List.copyOf(languages);
    moved = List.copyOf(moved);
  }

  /** The same frame with further anchors whose content is elsewhere. */
  PageFrame withMoved(List<MovedAnchor> further) {
    return new PageFrame(
        path,
        language,
        direction,
        title,
        description,
        canonical,
        root,
        indexed,
        reportTitle,
        homeHref,
        navigation,
        languages,
        Stream.concat(moved.stream(), further.stream()).toList(),
        imprint,
        interfaceLanguage,
        referenceLanguage,
        originalLanguage,
        titleLanguage);
  }

  /**
   * The frame of a page that redirects: it is not listed, and has no languages.
   *
   * @param target the absolute address of the new page; empty if it is not known
   */
  PageFrame redirecting(String target) {
    return new PageFrame(
        path,
        language,
        direction,
        title,
        description,
        target,
        root,
        false,
        reportTitle,
        homeHref,
        navigation,
        List.of(),
        moved,
        imprint,
        interfaceLanguage,
        referenceLanguage,
        originalLanguage,
        titleLanguage);
  }

  /**
   * The frame of a page that is shown at any address, with all links from the root of the host.
   *
   * @param root the path of the edition on its host
   * @param siteRoot the path of the site on its host
   */
  PageFrame fromHostRoot(String root, String siteRoot) {
    return new PageFrame(
        path,
        language,
        direction,
        title,
        description,
        "",
        siteRoot,
        false,
        reportTitle,
        root + homeHref,
        navigation.stream().map(item -> item.below(root)).toList(),
        List.of(),
        List.of(),
        imprint.map(details -> details.below(root)),
        interfaceLanguage,
        referenceLanguage,
        originalLanguage,
        titleLanguage);
  }

  private static String below(String root, String href) {
    return href.isEmpty() ? "" : root + href;
  }

  /**
   * An entry of the main navigation.
   *
   * @param key the key of the message that names it: {@code nav.themes}; empty if it has a label
   * @param label the title of a page that the editor wrote; empty if it has a key
   * @param current {@code page} if it is this page, {@code true} if it contains this page,
   *     otherwise empty
   * @param language the language of the label
   */
  public record NavigationItem(
      String key, String label, String href, String current, String language) {

    private NavigationItem below(String root) {
      return new NavigationItem(key, label, root + href, "", language);
    }
  }

  /**
   * A link to this page in another language, or to the home page of an edition without this page.
   *
   * @param name the name of the language in that language, or its tag if the name is unknown
   * @param canonical the absolute address; empty without a base URL
   */
  public record LanguageLink(
      String language,
      String direction,
      String name,
      String href,
      String canonical,
      boolean samePage) {}

  /**
   * The attribution and the terms of use.
   *
   * @param wording the attribution of the recommendations
   * @param recommendationName what pages call a recommendation; empty for that word
   * @param authors the names of the authors
   * @param restatedBy the writer of the wording, if it is restated
   * @param sourceTitle the title of the original
   * @param sourceHref the web address of the original
   * @param licence the licence of the text
   * @param licenceHref the web address of the licence, for known licences
   * @param published the date on which the report was published here
   * @param feedHref the relative address of the feed of changes; empty if there is none
   * @param colour the report's colour: a number sign and six digits; empty for the default
   * @param colourHref the relative address of the style sheet of the colour; empty if there is none
   * @param logoHref the relative address of the logo; empty if there is none
   * @param cardUrl the absolute address of the image that is shown for links; empty if there is
   *     none
   */
  public record ReportDetails(
      Wording wording,
      Optional<RecommendationName> recommendationName,
      List<String> authors,
      String restatedBy,
      String sourceTitle,
      String sourceHref,
      String licence,
      String licenceHref,
      String aboutHref,
      String accessibilityHref,
      String dataHref,
      String csvHref,
      Optional<PartialDate> published,
      String feedHref,
      String colour,
      String colourHref,
      String logoHref,
      String cardUrl) {
    public ReportDetails {
      authors = List.copyOf(authors);
    }

    private ReportDetails below(String root) {
      return new ReportDetails(
          wording,
          recommendationName,
          authors,
          restatedBy,
          sourceTitle,
          sourceHref,
          licence,
          licenceHref,
          PageFrame.below(root, aboutHref),
          PageFrame.below(root, accessibilityHref),
          PageFrame.below(root, dataHref),
          PageFrame.below(root, csvHref),
          published,
          PageFrame.below(root, feedHref),
          colour,
          PageFrame.below(root, colourHref),
          PageFrame.below(root, logoHref),
          cardUrl);
    }
  }
}
