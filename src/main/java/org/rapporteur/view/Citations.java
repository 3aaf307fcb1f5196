package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cite.CitationStyler;
import org.rapporteur.cite.CitationTemplate;
import org.rapporteur.cite.CitationTemplates;
import org.rapporteur.cite.ShippedStyles;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.index.EditionFiles;
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
  private final EditionFiles files;
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
    this.files =
        EditionFiles.of(
            indexed.edition(), indexed.addresses(), ExcludedPages.of(indexed.report().metadata()));
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
    List<Link> links = new ArrayList<>();
    if (files.has(Urls.BIBTEX)) {
      links.add(link("BibTeX", file, Urls.BIBTEX));
    }
    if (files.has(Urls.RIS)) {
      links.add(link("RIS", file, Urls.RIS));
    }
    return new HowToCite(styles, links, true, guide(file));
  }

  /** The citation of a recommendation in the first style, with its files. */
  HowToCite recommendation(Theme theme, Recommendation recommendation, String file) {
    List<HowToCite.Styled> styles = styles(recommendation);
    return new HowToCite(
        styles.subList(0, Math.min(1, styles.size())),
        citationFiles(theme, recommendation, file),
        !files.separate().each(),
        guide(file));
  }

  private List<Link> citationFiles(Theme theme, Recommendation recommendation, String file) {
    List<Link> links = new ArrayList<>();
    if (recommendation.isPublished()) {
      files
          .separate()
          .bibtex(theme, recommendation)
          .ifPresent(to -> links.add(link("BibTeX", file, to)));
      files.separate().ris(theme, recommendation).ifPresent(to -> links.add(link("RIS", file, to)));
    }
    return links;
  }

  /** The files of a recommendation alone, for reference managers and for programs. */
  List<Link> files(Theme theme, Recommendation recommendation, String file) {
    if (!files.separate().each() || !recommendation.isPublished()) {
      return List.of();
    }
    List<Link> links = citationFiles(theme, recommendation, file);
    files.separate().json(recommendation).ifPresent(to -> links.add(link("JSON", file, to)));
    return links;
  }

  /** The citation of a recommendation in every style. */
  HowToCite recommendationInEveryStyle(Recommendation recommendation, String file) {
    return new HowToCite(styles(recommendation), List.of(), false, guide(file));
  }

  private List<HowToCite.Styled> styles(Recommendation recommendation) {
    String label = bibliography.label(recommendation);
    String pinpoint = indexed.messages().text("cite.pinpoint-recommendation", label);
    Address address = Urls.recommendation(recommendation.id().toString());
    return part(pinpoint, bibliography.title(recommendation), address);
  }

  HowToCite theme(Theme theme, String file) {
    String title = theme.title().text();
    String pinpoint = indexed.messages().text("cite.pinpoint-theme", title);
    return withoutFiles(file, part(pinpoint, title, Urls.theme(theme.slug())));
  }

  /** The citation of an article's page, by the article's name, such as "ICCPR art. 9". */
  HowToCite article(String name, Address address, String file) {
    return withoutFiles(
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

  private HowToCite withoutFiles(String file, List<HowToCite.Styled> styles) {
    return new HowToCite(styles, List.of(), false, guide(file));
  }

  private Link link(String name, String file, Address to) {
    return new Link(name, Urls.relative(file, indexed.addresses().file(to)));
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
