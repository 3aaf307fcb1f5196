package org.rapporteur.plan;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.model.Address;
import org.rapporteur.model.ReportMetadata;

/**
 * The pages and files that a report does without: never the home page, a theme or a recommendation.
 *
 * @param addresses as the editor names them; one that ends in {@code *} is all that begin so
 */
public record ExcludedPages(List<String> addresses) {

  public static final ExcludedPages NOTHING = new ExcludedPages(List.of());

  public ExcludedPages {
    addresses = List.copyOf(addresses);
  }

  static ExcludedPages of(ReportMetadata metadata) {
    return metadata.excluded().isEmpty() ? NOTHING : new ExcludedPages(metadata.excluded());
  }

  /** Whether the site does without a page or file. */
  public boolean covers(Address address) {
    return covers(address.path());
  }

  /** The same, by the address as a text. */
  boolean covers(String address) {
    if (addresses.isEmpty() || isNeeded(address)) {
      return false;
    }
    for (String each : addresses) {
      if (names(each, address)) {
        return true;
      }
    }
    return false;
  }

  /** The way from a file to a page or file; empty when the site does without it. */
  String href(Addresses addresses, String file, Address to) {
    return covers(to) ? "" : RelativePaths.relative(file, addresses.file(to));
  }

  private static boolean names(String each, String path) {
    return each.endsWith("*")
        ? path.startsWith(each.substring(0, each.length() - 1))
        : path.equals(each);
  }

  private static boolean isNeeded(String path) {
    boolean recommendation = path.startsWith("r/") && path.length() > 2;
    return path.isEmpty() || recommendation || path.startsWith("themes/");
  }

  /**
   * Reports what names nothing that could be left out.
   *
   * @param there every page and file, left out or not
   */
  void validate(ReportMetadata metadata, List<String> there, Diagnostics diagnostics) {
    List<String> optional = new ArrayList<>();
    for (String address : there) {
      if (!isNeeded(address)) {
        optional.add(address);
      }
    }
    for (int i = 0; i < addresses.size(); i++) {
      String each = addresses.get(i);
      if (optional.stream().noneMatch(path -> names(each, path))) {
        Span span = metadata.places().at("leave-out/" + i);
        boolean needed = there.stream().anyMatch(address -> names(each, address));
        diagnostics.report(
            Rule.LEFT_OUT,
            span,
            needed
                ? "“"
                    + each
                    + "” can’t be left out: it is the home page, a theme or a recommendation"
                : "there is nothing at “" + each + "” to leave out",
            () ->
                needed
                    ? "To take a recommendation down, write  status: withdrawn  in its file."
                    : Suggestion.didYouMean(
                        each, optional, "Write an address as it stands in the site:  print/"));
      }
    }
  }
}
