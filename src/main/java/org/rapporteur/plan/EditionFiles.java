package org.rapporteur.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.Address;
import org.rapporteur.model.Download;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;

/**
 * The files that an edition has besides its pages.
 *
 * @param downloads the files that hold the whole report, in their order
 * @param addresses where all of them stand but the archive of the whole site
 */
public record EditionFiles(List<Download> downloads, List<Address> addresses) {

  /**
   * Up to so many recommendations a report is offered in every form unless it says otherwise; as
   * PDF only if it has not too many links.
   */
  static final int ALL_FORMS_UP_TO = 300;

  public EditionFiles {
    downloads = List.copyOf(downloads);
    addresses = List.copyOf(addresses);
  }

  /**
   * The files of an edition; without the site's address, or the day it was published, it has no
   * feed.
   */
  static EditionFiles of(Edition edition, Addresses addresses, ExcludedPages excluded) {
    ReportMetadata metadata = edition.report().metadata();
    List<Download> downloads =
        new ArrayList<>(metadata.downloads().orElseGet(() -> usual(edition.report())));
    downloads.removeIf(form -> excluded.covers(form.address()));
    List<Address> files = new ArrayList<>(Addresses.data());
    if (metadata.published().isPresent() && !addresses.baseUrl().isEmpty()) {
      files.add(Addresses.FEED);
    }
    downloads.stream()
        .filter(form -> form != Download.ZIP)
        .forEach(form -> files.add(form.address()));
    files.removeIf(excluded::covers);
    return new EditionFiles(downloads, files);
  }

  private static List<Download> usual(Report report) {
    boolean small = report.size() <= ALL_FORMS_UP_TO;
    boolean pdf = small && !PdfLinks.of(report).isTooMany();
    return Stream.of(Download.values()).filter(form -> form == Download.PDF ? pdf : small).toList();
  }

  /** Whether there is a file. */
  public boolean has(Address file) {
    return addresses.contains(file);
  }

  /** Whether there is a download of a form. */
  public boolean has(Download form) {
    return downloads.contains(form);
  }

  /** The address of the report as PDF; empty when there is none. */
  public Optional<Address> pdf() {
    return Optional.of(Download.PDF).filter(this::has).map(Download::address);
  }
}
