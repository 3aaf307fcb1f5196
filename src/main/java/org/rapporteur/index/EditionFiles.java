package org.rapporteur.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.lint.PdfLetters;
import org.rapporteur.model.Address;
import org.rapporteur.model.Download;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Permalink;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Urls;

/**
 * The files of an edition other than its pages.
 *
 * @param downloads the forms of the whole report, in order
 * @param addresses the addresses of all files except the archive of the whole site and the separate
 *     files
 * @param separate the files of single recommendations, themes and addressees, whose addresses are
 *     not recorded
 */
public record EditionFiles(
    List<Download> downloads, List<Address> addresses, SeparateFiles separate) {

  public EditionFiles {
    downloads = List.copyOf(downloads);
    addresses = List.copyOf(addresses);
  }

  /** The files of an edition. It has no feed without the site's URL or the date of publication. */
  public static EditionFiles of(Edition edition, Urls addresses, ExcludedPages excluded) {
    ReportMetadata metadata = edition.report().metadata();
    List<Download> downloads =
        new ArrayList<>(metadata.downloads().orElseGet(() -> defaultDownloads(edition.report())));
    downloads.removeIf(form -> excluded.covers(form.address()));
    if (downloads.contains(Download.PDF) && !new PdfLetters(edition.report()).complete()) {
      downloads.remove(Download.PDF);
    }
    List<Address> files = new ArrayList<>(Urls.data());
    if (metadata.published().isPresent() && !addresses.baseUrl().isEmpty()) {
      files.add(Urls.FEED);
    }
    downloads.stream()
        .filter(form -> form != Download.ZIP)
        .forEach(form -> files.add(form.address()));
    files.removeIf(excluded::covers);
    if (edition.report().size() > Report.SEPARATE_FILES_UP_TO) {
      files.removeIf(file -> isDividedByTheme(file) && !isRecorded(edition, file));
    }
    removeDescriptionsOfNothing(files);
    return new EditionFiles(downloads, files, SeparateFiles.of(edition, addresses, excluded));
  }

  /** Whether the files of themes together contain the same. */
  private static boolean isDividedByTheme(Address file) {
    return file.equals(Urls.BIBTEX) || file.equals(Urls.RIS);
  }

  /** Whether the report has published an address, which it must keep. */
  private static boolean isRecorded(Edition edition, Address file) {
    return edition.ledger().entry(Permalink.of(file)).isPresent();
  }

  /** A description of data files needs at least one of them. */
  private static void removeDescriptionsOfNothing(List<Address> files) {
    if (!files.contains(Urls.CSV) && !files.contains(Urls.PROVISIONS)) {
      files.remove(Urls.CSV_METADATA);
      if (!files.contains(Urls.JSON)) {
        files.remove(Urls.DATA_PACKAGE);
      }
    }
  }

  private static List<Download> defaultDownloads(Report report) {
    boolean small = report.size() <= Report.ALL_FORMS_UP_TO;
    boolean pdf = small && !PdfLinks.of(report).isTooMany();
    return Stream.of(Download.values()).filter(form -> form == Download.PDF ? pdf : small).toList();
  }

  /** Whether the edition has a file. */
  public boolean has(Address file) {
    return addresses.contains(file);
  }

  /** Whether the edition has a download in a form. */
  public boolean has(Download form) {
    return downloads.contains(form);
  }

  /** The address of the PDF; empty if there is none. */
  public Optional<Address> pdf() {
    return Optional.of(Download.PDF).filter(this::has).map(Download::address);
  }
}
