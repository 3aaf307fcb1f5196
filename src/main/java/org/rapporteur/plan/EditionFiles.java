package org.rapporteur.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Address;
import org.rapporteur.model.Download;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.Report;

/**
 * The files that an edition has besides its pages.
 *
 * @param feed whether there is a feed
 * @param downloads the files that hold the whole report, in their order
 */
public record EditionFiles(boolean feed, List<Download> downloads) {

  /** Up to so many recommendations a report is offered in every form unless it says otherwise. */
  static final int ALL_FORMS_UP_TO = 300;

  public EditionFiles {
    downloads = List.copyOf(downloads);
  }

  /**
   * The files of an edition; without the site's address, or the day it was published, it has no
   * feed.
   */
  static EditionFiles of(Edition edition, Addresses addresses) {
    Masthead masthead = edition.report().masthead();
    return new EditionFiles(
        masthead.published().isPresent() && !addresses.baseUrl().isEmpty(),
        masthead.downloads().orElseGet(() -> usual(edition.report())));
  }

  private static List<Download> usual(Report report) {
    boolean small = report.recommendations().size() <= ALL_FORMS_UP_TO;
    return small ? List.of(Download.values()) : List.of();
  }

  /** Whether there is a download of a form. */
  public boolean has(Download form) {
    return downloads.contains(form);
  }

  /** The address of the report as PDF; empty when there is none. */
  public Optional<Address> pdf() {
    return Optional.of(Download.PDF).filter(this::has).map(Download::address);
  }

  /** Where they stand, those of the whole site left out. */
  List<Address> addresses() {
    List<Address> all = new ArrayList<>(Addresses.data());
    if (feed) {
      all.add(Addresses.FEED);
    }
    downloads.stream()
        .filter(form -> form != Download.ZIP)
        .forEach(form -> all.add(form.address()));
    return all;
  }
}
