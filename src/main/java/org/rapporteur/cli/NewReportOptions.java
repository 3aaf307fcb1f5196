package org.rapporteur.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.BuiltInCatalogue;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.model.WebAddress;
import org.rapporteur.treaty.Catalogue;
import org.rapporteur.treaty.Instrument;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options of the commands that create a report: what report.yaml states about it. */
final class NewReportOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--title", paramLabel = "TITLE", description = "The title of the new report.")
  private @Nullable String title;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description =
          "The organisation that makes the recommendations and is responsible for the text.")
  private @Nullable String publisher;

  @Option(
      names = "--instrument",
      paramLabel = "CODE",
      description =
          "The instrument meant by “art. 9” alone, such as ICCPR or CEDAW. Default: ICCPR; in an"
              + " import, the one that headings cite most.")
  private @Nullable String instrument;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "The address of the published site. You can add it to report.yaml later.")
  private @Nullable String baseUrl;

  Optional<String> title() {
    return Optional.ofNullable(title);
  }

  Optional<String> publisher() {
    return Optional.ofNullable(publisher);
  }

  /** The chosen instrument; empty if the option is missing. */
  Optional<Instrument> instrument() {
    return Optional.ofNullable(instrument).map(this::instrument);
  }

  /** The address of the site, with a slash at its end; empty if the option is missing. */
  Optional<String> baseUrl() {
    Optional<String> url = Optional.ofNullable(baseUrl).flatMap(WebAddress::base);
    if (baseUrl != null && url.isEmpty()) {
      throw usageError("--base-url requires a full address, such as https://example.org/report/");
    }
    return url;
  }

  /** The built-in instrument with a code, a name or an id. */
  Instrument instrument(String code) {
    Catalogue catalogue = BuiltInCatalogue.read();
    return catalogue
        .byName(code)
        .or(() -> catalogue.byId(code))
        .orElseThrow(
            () ->
                usageError(
                    "--instrument: “"
                        + code
                        + "” is not a known instrument. "
                        + Suggestion.didYouMean(
                            code,
                            catalogue.codes(),
                            "Known instruments: "
                                + String.join(", ", catalogue.mainCodes())
                                + ".")));
  }

  private CommandLine.ParameterException usageError(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
