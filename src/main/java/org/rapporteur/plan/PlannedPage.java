package org.rapporteur.plan;

import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.PartialDate;
import org.rapporteur.page.Page;

/**
 * A page's place in the plan. Its record is made each time it is asked for, and by any thread: a
 * large site is never in memory as a whole.
 *
 * @param path the file from the site's root
 * @param listed its absolute address for search engines; empty when they should not list it
 * @param dated tells when a record says that it last changed; nothing where none does
 * @param source the file that it comes from
 * @param record makes its record; finds no faults, which were all reported before
 */
public record PlannedPage(
    String path,
    String listed,
    Supplier<Optional<PartialDate>> dated,
    Span source,
    Supplier<Page> record) {

  /** When a record says that it last changed. */
  public Optional<PartialDate> changed() {
    return dated.get();
  }

  /** The page's record, equal each time. */
  public Page page() {
    Page page = record.get();
    String canonical = page.frame().indexed() ? page.frame().canonical() : "";
    if (!page.frame().path().equals(path) || !canonical.equals(listed)) {
      throw new IllegalStateException("planned as " + this + ", made as " + page.frame());
    }
    return page;
  }
}
