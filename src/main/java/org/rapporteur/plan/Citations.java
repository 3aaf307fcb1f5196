package org.rapporteur.plan;

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
import org.rapporteur.message.Messages;
import org.rapporteur.model.Address;
import org.rapporteur.model.CitationStyle;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Theme;
import org.rapporteur.page.HowToCite;

/** How the report and its parts are cited, in each of its styles. */
final class Citations {

  private final ReportMetadata metadata;
  private final Addresses addresses;
  private final Messages messages;
  private final Bibliography bibliography;
  private final CitationStyler styler;
  private final Diagnostics diagnostics;
  private @Nullable List<CitationTemplates> templates;

  Citations(
      ReportMetadata metadata,
      Addresses addresses,
      Messages messages,
      Bibliography bibliography,
      CitationStyler styler,
      Diagnostics diagnostics) {
    this.metadata = metadata;
    this.addresses = addresses;
    this.messages = messages;
    this.bibliography = bibliography;
    this.styler = styler;
    this.diagnostics = diagnostics;
  }

  /** Runs styles that the report brings, whose faults must be told before pages are made. */
  void validate() {
    if (metadata.citationStyles().stream().anyMatch(style -> !style.csl().isEmpty())) {
      templates();
    }
  }

  HowToCite report(String file) {
    List<HowToCite.Styled> styles = new ArrayList<>();
    CitationTemplate.Values filling = filling("", "", Address.HOME);
    for (CitationTemplates style : templates()) {
      styles.add(new HowToCite.Styled(style.id(), style.title(), style.report().fill(filling)));
    }
    return cited(file, styles, bibliography.report());
  }

  HowToCite recommendation(Theme theme, Recommendation recommendation, String file) {
    BibliographicItem item = bibliography.recommendation(theme, recommendation);
    String pinpoint = messages.text("cite.pinpoint-recommendation", recommendation.id().label());
    Address address = Addresses.recommendation(recommendation.id().toString());
    return cited(file, part(pinpoint, item.title(), address), item);
  }

  HowToCite theme(Theme theme, String file) {
    String title = theme.title().text();
    String pinpoint = messages.text("cite.pinpoint-theme", title);
    return listed(file, part(pinpoint, title, Addresses.theme(theme.slug())));
  }

  /** An article's page by the article's name: "ICCPR art. 9". */
  HowToCite article(String name, Address address, String file) {
    return listed(file, part(messages.text("cite.pinpoint-article", name), name, address));
  }

  private List<HowToCite.Styled> part(String pinpoint, String title, Address address) {
    List<HowToCite.Styled> styles = new ArrayList<>();
    CitationTemplate.Values filling = filling(pinpoint, title, address);
    for (CitationTemplates style : templates()) {
      styles.add(new HowToCite.Styled(style.id(), style.title(), style.part().fill(filling)));
    }
    return styles;
  }

  private HowToCite cited(String file, List<HowToCite.Styled> styles, BibliographicItem item) {
    return new HowToCite(
        styles, new BibTeX(item).toString(), new Ris(item).withoutSummary(), guide(file));
  }

  private HowToCite listed(String file, List<HowToCite.Styled> styles) {
    return new HowToCite(styles, "", "", guide(file));
  }

  private String guide(String file) {
    return ExcludedPages.of(metadata).href(addresses, file, Addresses.CITE);
  }

  private CitationTemplate.Values filling(String pinpoint, String title, Address address) {
    return new CitationTemplate.Values(
        pinpoint, title, addresses.absolute(address), messages.text("cite.accessed"));
  }

  private synchronized List<CitationTemplates> templates() {
    List<CitationTemplates> made = templates;
    if (made == null) {
      List<CitationStyle> own = metadata.citationStyles();
      List<CitationStyle> styles = own.isEmpty() ? ShippedStyles.all() : own;
      made = styler.style(bibliography.works(), messages, styles, this::failed);
      templates = made;
    }
    return made;
  }

  private void failed(CitationStyle style, String reason) {
    String folder = metadata.places().file().replaceFirst("[^/]*$", "");
    diagnostics.report(
        Rule.BROKEN_CITATION_STYLE,
        Span.of(folder + style.id()),
        "this style can’t be run" + (reason.isEmpty() ? "" : ": " + reason),
        "Take a whole style from a collection of CSL styles, or name one that is built in.");
  }
}
