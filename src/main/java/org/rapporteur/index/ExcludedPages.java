package org.rapporteur.index;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.model.Address;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Urls;

/**
 * The pages and files that a report omits. The home page, themes and recommendations cannot be
 * omitted.
 *
 * @param addresses the addresses as the editor wrote them; {@code *} in one stands for any
 *     characters
 */
public record ExcludedPages(List<String> addresses) {

  public static final ExcludedPages NOTHING = new ExcludedPages(List.of());

  public ExcludedPages {
    addresses = List.copyOf(addresses);
  }

  public static ExcludedPages of(ReportMetadata metadata) {
    return metadata.excluded().isEmpty() ? NOTHING : new ExcludedPages(metadata.excluded());
  }

  /** Whether the site omits a page or file. */
  public boolean covers(Address address) {
    return covers(address.path());
  }

  /** Like {@link #covers(Address)}, for an address as text. */
  public boolean covers(String address) {
    if (addresses.isEmpty() || isRequired(address)) {
      return false;
    }
    for (String pattern : addresses) {
      if (matches(pattern, address)) {
        return true;
      }
    }
    return false;
  }

  /** The relative link from a file to a page or file; empty if the site omits it. */
  public String href(Urls addresses, String file, Address to) {
    return covers(to) ? "" : Urls.relative(file, addresses.file(to));
  }

  private static boolean matches(String pattern, String path) {
    int star = pattern.indexOf('*');
    return star < 0
        ? path.equals(pattern)
        : path.length() >= pattern.length() - 1
            && path.startsWith(pattern.substring(0, star))
            && path.endsWith(pattern.substring(star + 1));
  }

  private static boolean isRequired(String path) {
    boolean recommendation = path.startsWith("r/") && path.length() > 2;
    boolean page = path.isEmpty() || path.endsWith("/");
    return page && (path.isEmpty() || recommendation || path.startsWith("themes/"));
  }

  /**
   * Reports addresses that match nothing that can be omitted.
   *
   * @param existing every page and file, omitted or not
   */
  public void validate(ReportMetadata metadata, List<String> existing, Diagnostics diagnostics) {
    List<String> optional = new ArrayList<>();
    for (String address : existing) {
      if (!isRequired(address)) {
        optional.add(address);
      }
    }
    for (int i = 0; i < addresses.size(); i++) {
      String pattern = addresses.get(i);
      if (optional.stream().noneMatch(path -> matches(pattern, path))) {
        Span span = metadata.places().at("leave-out/" + i);
        boolean isRequired = existing.stream().anyMatch(address -> matches(pattern, address));
        diagnostics.report(
            Rule.LEFT_OUT,
            span,
            isRequired
                ? "“"
                    + pattern
                    + "” cannot be excluded: it is the home page, a theme or a recommendation"
                : "there is no page or file “" + pattern + "” to leave out",
            () ->
                isRequired
                    ? "Remove this entry. To withdraw a recommendation, add  status: withdrawn  to its"
                        + " file."
                    : Suggestion.didYouMean(
                        pattern, optional, "Write an address of the site, such as  print/"));
      }
    }
  }
}
