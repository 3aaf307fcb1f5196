package org.rapporteur.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Address;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Report;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.text.NameSlug;

/**
 * The files of single recommendations, themes and addressees of an edition. Themes have files
 * instead of recommendations if there are very many of these.
 *
 * @param each whether each recommendation has its own data and citation files
 * @param cards whether the edition has a preview card
 * @param eachCard whether each recommendation has one too
 * @param feeds whether each addressee has a feed
 */
public record SeparateFiles(
    boolean each, boolean cards, boolean eachCard, boolean feeds, ExcludedPages excluded) {

  /**
   * The files of an edition. It has no cards without the site's URL, because a page has to name
   * them by absolute addresses.
   */
  public static SeparateFiles of(Edition edition, Urls addresses, ExcludedPages excluded) {
    Report report = edition.report();
    boolean cards = !addresses.baseUrl().isEmpty();
    boolean downloads = report.metadata().downloads().map(forms -> !forms.isEmpty()).orElse(true);
    return new SeparateFiles(
        report.size() <= Report.SEPARATE_FILES_UP_TO,
        cards,
        cards && downloads && report.size() <= Report.ALL_FORMS_UP_TO,
        cards && report.metadata().published().isPresent() && report.isFollowed(),
        excluded);
  }

  /** The feed of an addressee, given the segment of its name; empty if it has none. */
  public Optional<Address> feed(String slug) {
    return feeds ? included(Urls.addresseeFeed(slug)) : Optional.empty();
  }

  /** The segments of the addressees that have a feed. */
  public Set<String> feedSlugs(Report report) {
    Set<String> slugs = new LinkedHashSet<>();
    for (Theme theme : report.themes()) {
      for (Recommendation recommendation : theme.published()) {
        recommendation.facts().addressees().forEach(name -> slugs.add(NameSlug.of(name)));
      }
    }
    slugs.removeIf(slug -> feed(slug).isEmpty());
    return slugs;
  }

  /** The preview card of the edition; empty if it has none. */
  public Optional<Address> card() {
    return cards ? included(Urls.CARD) : Optional.empty();
  }

  /** The preview card of a published recommendation; empty if it has none. */
  public Optional<Address> card(Recommendation recommendation) {
    return eachCard && recommendation.isPublished()
        ? included(Urls.recommendationFile(recommendation.id().toString(), "png"))
        : Optional.empty();
  }

  /** The addresses of all preview cards. */
  public List<Address> allCards(Report report) {
    List<Address> files = new ArrayList<>(card().stream().toList());
    report.recommendations().forEach(each -> card(each).ifPresent(files::add));
    return files;
  }

  /** The file with the BibTeX entry of a recommendation; empty if the report omits it. */
  public Optional<Address> bibtex(Theme theme, Recommendation recommendation) {
    return citation(theme, recommendation, "bib");
  }

  /** The file with the RIS entry of a recommendation; empty if the report omits it. */
  public Optional<Address> ris(Theme theme, Recommendation recommendation) {
    return citation(theme, recommendation, "ris");
  }

  /** The file with the data of a recommendation; empty if the edition has no such file. */
  public Optional<Address> json(Recommendation recommendation) {
    return each
        ? included(Urls.recommendationFile(recommendation.id().toString(), "json"))
        : Optional.empty();
  }

  /** The addresses of all files. */
  public List<Address> all(Report report) {
    List<Address> files = allCards(report);
    feedSlugs(report).forEach(slug -> feed(slug).ifPresent(files::add));
    for (Theme theme : report.themes()) {
      for (Recommendation recommendation : theme.published()) {
        if (each) {
          bibtex(theme, recommendation).ifPresent(files::add);
          ris(theme, recommendation).ifPresent(files::add);
          json(recommendation).ifPresent(files::add);
        }
      }
      if (!each && !theme.published().isEmpty()) {
        included(Urls.themeFile(theme.slug(), "bib")).ifPresent(files::add);
        included(Urls.themeFile(theme.slug(), "ris")).ifPresent(files::add);
      }
    }
    return files;
  }

  private Optional<Address> citation(Theme theme, Recommendation recommendation, String extension) {
    return included(
        each
            ? Urls.recommendationFile(recommendation.id().toString(), extension)
            : Urls.themeFile(theme.slug(), extension));
  }

  private Optional<Address> included(Address file) {
    return Optional.of(file).filter(address -> !excluded.covers(address));
  }
}
