package org.rapporteur.page;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Masthead.Wording;
import org.rapporteur.model.PartialDate;

/**
 * What every page has around its main part.
 *
 * @param path the file from the site's root: {@code r/nd-3/index.html}
 * @param language BCP 47 tag of the edition
 * @param direction {@code ltr} or {@code rtl}
 * @param title the document's title, unlike any other page's
 * @param description one sentence or two, without markup
 * @param canonical the page's absolute address; empty without a base URL
 * @param root the way from this page to the site's root: empty or {@code ../../}; absolute on 404
 * @param indexed whether search engines should list it
 * @param reportTitle the report's short title
 * @param homeHref the way to the edition's home page
 * @param navigation the main navigation
 * @param languages the same page in other languages; empty when there are none
 * @param moved what once stood on this page and stands elsewhere now
 * @param imprint what stands at the foot of every page of an edition
 */
public record Shell(
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
    List<MovedPlace> moved,
    Optional<Imprint> imprint) {

  public Shell {
    navigation = List.copyOf(navigation);
    languages = List.copyOf(languages);
    moved = List.copyOf(moved);
  }

  /**
   * An entry of the main navigation.
   *
   * @param key the message that names it: {@code nav.themes}; empty when the label is given
   * @param label the words of a page that the editor named; empty when the key names it
   * @param current {@code page} when it is this page, {@code true} when it holds it, else empty
   */
  public record NavigationItem(String key, String label, String href, String current) {}

  /**
   * This page in another language, or the home page of that edition where it has no such page.
   *
   * @param name the language's own name for itself, or its tag where no one has told us
   */
  public record LanguageLink(
      String language, String direction, String name, String href, boolean samePage) {}

  /**
   * Whose words these are, and what may be done with them.
   *
   * @param wording own, restated or verbatim
   * @param authors the authors' names
   * @param restatedBy who wrote the sentences where they are restated
   * @param sourceTitle the original's title
   * @param sourceHref the original's address
   * @param licence the licence of the words
   * @param licenceHref the address of its text, for known licences
   * @param published when the report was published here
   * @param feedHref the way to the feed of what is new; empty when there is none
   */
  public record Imprint(
      Wording wording,
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
      String feedHref) {
    public Imprint {
      authors = List.copyOf(authors);
    }
  }
}
