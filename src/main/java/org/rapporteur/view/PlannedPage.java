package org.rapporteur.view;

import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.Address;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Urls;

/**
 * A page of the plan. Its record is created on each request, on any thread, so that a large site is
 * never in memory as a whole.
 *
 * @param path the file from the site's root
 * @param listed its URL for search engines; empty if they must not list it
 * @param dated supplies the date of its last change, if known
 * @param source the content file that it comes from
 * @param record creates its record; all diagnostics were reported before
 */
public record PlannedPage(
    String path,
    String listed,
    Supplier<Optional<PartialDate>> dated,
    Span source,
    Supplier<Page> record) {

  /** Plans the page at an address. */
  public static PlannedPage at(
      Urls addresses, Address address, boolean indexed, Span source, Supplier<Page> record) {
    return at(addresses, address, indexed, Optional::empty, source, record);
  }

  /** Plans the page at an address whose last change is known. */
  public static PlannedPage at(
      Urls addresses,
      Address address,
      boolean indexed,
      Supplier<Optional<PartialDate>> dated,
      Span source,
      Supplier<Page> record) {
    String listed = indexed ? addresses.absolute(address) : "";
    return new PlannedPage(addresses.file(address), listed, dated, source, record);
  }

  /** The date of its last change, if known. */
  public Optional<PartialDate> changed() {
    return dated.get();
  }

  /** The page's record, which is equal on each call. */
  public Page page() {
    Page page = record.get();
    String canonical = page.frame().indexed() ? page.frame().canonical() : "";
    if (!page.frame().path().equals(path) || !canonical.equals(listed)) {
      throw new IllegalStateException("planned as " + this + ", created as " + page.frame());
    }
    return page;
  }
}
