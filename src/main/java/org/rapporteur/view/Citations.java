package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cite.BibTeX;
import org.rapporteur.cite.BibliographicItem;
import org.rapporteur.cite.CitationStyler;
import org.rapporteur.cite.CitationTemplate;
import org.rapporteur.cite.CitationTemplates;
import org.rapporteur.cite.Ris;
import org.rapporteur.cite.ShippedStyles;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.index.ExcludedPages;
import org.rapporteur.index.IndexedEdition;
import org.rapporteur.model.Address;
import org.rapporteur.model.CitationStyle;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;

/** The citations of the report and its parts, in each of the report's citation styles. */
public final class Citations {

  private final IndexedEdition indexed;
  private final Bibliography bibliography;
  private final CitationStyler styler;
  private final Diagnostics diagnostics;
  private @Nullable List<CitationTemplates> templates;

  public Citations(
      IndexedEdition indexed,
      Bibliography bibliography,
      CitationStyler styler,
      Diagnostics diagnostics) {
    this.indexed = indexed;
    this.bibliography = bibliography;
    this.styler = styler;
    this.diagnostics = diagnostics;
  }

  /**
   * Runs the report's own citation styles, because their errors must be reported before pages are
   * rendered.
   */
  public void validate() {
    if (metadata().citationStyles().stream().anyMatch(style -> !style.csl().isEmpty())) {
      templates();
    }
  }

  public HowToCite report(String file) {
    List<HowToCite.Styled> styles = new ArrayList<>();
    CitationTemplate.Values values = values("", "", Address.HOME);
    for (CitationTemplates style : templates()) {
      styles.add(new HowToCite.Styled(style.id(), style.title(), style.report().fill(values)));
    }
    return withItem(file, styles, bibliography.report());
  }

  HowToCite recommendation(Theme theme, Recommendation recommendation, String file) {
    BibliographicItem item = bibliography.recommendation(theme, recommendation);
    String pinpoint =
        indexed.messages().text("cite.pinpoint-recommendation", recommendation.label());
    Address address = Urls.recommendation(recommendation.id().toString());
    return withItem(file, part(pinpoint, item.title(), address), item);
  }

  HowToCite theme(Theme theme, String file) {
    String title = theme.title().text();
    String pinpoint = indexed.messages().text("cite.pinpoint-theme", title);
    return withoutItem(file, part(pinpoint, title, Urls.theme(theme.slug())));
  }

  /** The citation of an article's page, by the article's name, such as "ICCPR art. 9". */
  HowToCite article(String name, Address address, String file) {
    return withoutItem(
        file, part(indexed.messages().text("cite.pinpoint-article", name), name, address));
  }

  private List<HowToCite.Styled> part(String pinpoint, String title, Address address) {
    List<HowToCite.Styled> styles = new ArrayList<>();
    CitationTemplate.Values values = values(pinpoint, title, address);
    for (CitationTemplates style : templates()) {
      styles.add(new HowToCite.Styled(style.id(), style.title(), style.part().fill(values)));
    }
    return styles;
  }

  private HowToCite withItem(String file, List<HowToCite.Styled> styles, BibliographicItem item) {
    return new HowToCite(
        styles, new BibTeX(item).toString(), new Ris(item).withoutSummary(), guide(file));
  }

  private HowToCite withoutItem(String file, List<HowToCite.Styled> styles) {
    return new HowToCite(styles, "", "", guide(file));
  }

  private String guide(String file) {
    return ExcludedPages.of(metadata()).href(indexed.addresses(), file, Urls.CITE);
  }

  private CitationTemplate.Values values(String pinpoint, String title, Address address) {
    return new CitationTemplate.Values(
        pinpoint,
        title,
        indexed.addresses().absolute(address),
        indexed.messages().text("cite.accessed"));
  }

  private synchronized List<CitationTemplates> templates() {
    List<CitationTemplates> result = templates;
    if (result == null) {
      List<CitationStyle> customStyles = metadata().citationStyles();
      List<CitationStyle> styles = customStyles.isEmpty() ? ShippedStyles.all() : customStyles;
      result = styler.style(bibliography.works(), indexed.messages(), styles, this::reportFailure);
      templates = result;
    }
    return result;
  }

  private void reportFailure(CitationStyle style, String reason) {
    String folder = metadata().places().file().replaceFirst("[^/]*$", "");
    diagnostics.report(
        Rule.BROKEN_CITATION_STYLE,
        Span.of(folder + style.id()),
        "this citation style cannot be used" + (reason.isEmpty() ? "" : ": " + reason),
        "Use a complete style from a collection of CSL styles, or the name of a built-in style.");
  }

  private ReportMetadata metadata() {
    return indexed.report().metadata();
  }
}
