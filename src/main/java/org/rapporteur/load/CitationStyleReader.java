package org.rapporteur.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.cite.CslFile;
import org.rapporteur.cite.ShippedStyles;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.model.CitationStyle;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.TextValue;

/**
 * Reads the citation styles that a report offers: built-in styles by name, or files beside
 * report.yaml.
 */
record CitationStyleReader(Folder content, Diagnostics diagnostics) {

  private static final String KEY = "citation-styles";
  private static final String EXTENSION = ".csl";
  private static final int MAX_BYTES = 1 << 20;

  List<CitationStyle> read(Fields report) {
    List<CitationStyle> styles = new ArrayList<>();
    for (TextValue name : report.values(KEY, ListLimits.CITATION_STYLES)) {
      style(name).filter(style -> !styles.contains(style)).ifPresent(styles::add);
    }
    return styles;
  }

  private Optional<CitationStyle> style(TextValue name) {
    String text = name.text();
    Optional<CitationStyle> builtIn =
        ShippedStyles.all().stream().filter(style -> style.id().equals(text)).findFirst();
    if (builtIn.isPresent()) {
      return builtIn;
    }
    boolean file = text.endsWith(EXTENSION) && text.indexOf('/') < 0 && text.indexOf('\\') < 0;
    if (file && !text.startsWith(".") && content.has(text)) {
      return TextFile.read(content.item(text), MAX_BYTES, diagnostics)
          .flatMap(csl -> file(text, csl));
    }
    String names = String.join(", ", ShippedStyles.ids());
    diagnostics.report(
        Rule.UNKNOWN_CITATION_STYLE,
        name.span(),
        file
            ? "there is no file “" + text + "” beside report.yaml"
            : "there is no citation style “" + text + "”",
        () ->
            file
                ? "Put the file beside report.yaml, or use one of: " + names + "."
                : Suggestion.didYouMean(
                    text,
                    ShippedStyles.ids(),
                    "Use one of: " + names + ", or a file beside report.yaml that ends in .csl."));
    return Optional.empty();
  }

  private Optional<CitationStyle> file(String name, String csl) {
    CslFile file = CslFile.read(csl);
    if (file.problem().isPresent()) {
      CslFile.Problem problem = file.problem().get();
      diagnostics.report(
          Rule.BROKEN_CITATION_STYLE,
          Span.at(content.item(name).name(), problem.line(), problem.column()),
          problem.message(),
          "Use a complete style from a collection of CSL styles, or a built-in style.");
      return Optional.empty();
    }
    String title = file.title().isEmpty() ? name : file.title();
    return Optional.of(new CitationStyle(name, title, csl));
  }
}
