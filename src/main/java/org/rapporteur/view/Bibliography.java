package org.rapporteur.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.cite.BibliographicItem;
import org.rapporteur.cite.CitedWorks;
import org.rapporteur.index.LinkNames;
import org.rapporteur.index.StandingText;
import org.rapporteur.index.StatusNames;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Address;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Reference;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Standing;
import org.rapporteur.model.Status;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.Provision;

/** The bibliographic items of an edition: its report and its recommendations. */
public final class Bibliography {

  private final Urls addresses;
  private final CitedWorks works;
  private final LinkNames names;
  private final Messages messages;
  private final Report report;

  private Bibliography(
      Urls addresses, CitedWorks works, LinkNames names, Messages messages, Report report) {
    this.addresses = addresses;
    this.works = works;
    this.names = names;
    this.messages = messages;
    this.report = report;
  }

  public static Bibliography of(Edition edition, Urls addresses) {
    ReportMetadata metadata = edition.report().metadata();
    Messages messages = Messages.of(edition.language().tag());
    return new Bibliography(
        addresses,
        CitedWorks.of(metadata, messages, addresses.absolute(Address.HOME)),
        LinkNames.of(edition),
        messages,
        edition.report());
  }

  /** The works to cite, with their authors. */
  CitedWorks works() {
    return works;
  }

  public BibliographicItem report() {
    return works.whole(names.plain(report.metadata().summary()));
  }

  /** The item of a recommendation whose text is published or merged. */
  public BibliographicItem recommendation(Theme theme, Recommendation recommendation) {
    String id = recommendation.id().toString();
    List<String> keywords = new ArrayList<>(provisions(recommendation, false));
    keywords.add(theme.title().text());
    recommendation.facts().themes().stream()
        .flatMap(slug -> report.theme(slug).stream())
        .forEach(further -> keywords.add(further.title().text()));
    recommendation.facts().sdgs().forEach(number -> keywords.add("SDG " + number));
    BibliographicItem item =
        works.part(
            id,
            title(recommendation),
            name(recommendation).language(),
            addresses.absolute(Urls.recommendation(id)),
            names.plain(recommendation.demand()),
            keywords);
    return item.withNote(standing(recommendation));
  }

  /** The standing in one sentence with its date; empty if nobody answered. */
  private String standing(Recommendation recommendation) {
    Standing standing = report.standing(recommendation);
    if (standing.equals(Standing.NONE)) {
      return "";
    }
    String lines =
        String.join(
            "; ",
            new StandingText(
                    new StatusNames(
                        report.metadata().statuses(),
                        messages,
                        report.metadata().originalLanguage().tag()))
                .lines(standing));
    return Stream.concat(standing.positions().stream(), standing.assessments().stream())
        .flatMap(position -> position.date().stream())
        .max(Comparator.naturalOrder())
        .map(date -> messages.date(date.year(), date.month(), date.day()))
        .map(date -> messages.text("cite.standing", date, lines))
        .orElse(lines);
  }

  /** The item of a theme. */
  BibliographicItem theme(Theme theme) {
    return works.part(
        theme.slug(),
        theme.title().text(),
        theme.title().language(),
        addresses.absolute(Urls.theme(theme.slug())),
        names.plain(theme.text()),
        List.of());
  }

  /**
   * The item of the page about an article or a document.
   *
   * @param title the title of the page, such as "ICCPR Article 9: Liberty of person"
   */
  BibliographicItem page(Address address, String title) {
    String id = address.path().replaceAll("/$", "").replace('/', '-');
    String language = works.words().language();
    return works.part(id, title, language, addresses.absolute(address), "", List.of());
  }

  /** The name of a recommendation in lists: its title, or else its first words. */
  public Phrase name(Recommendation recommendation) {
    return names.name(recommendation);
  }

  /** The text of a recommendation, in lines. */
  String text(Recommendation recommendation) {
    return names.lines(recommendation.demand());
  }

  /**
   * The label to cite: "ND-3". That of a merged recommendation names its successors, because its
   * address does not: "ND-5 (now ND-4)".
   */
  String label(Recommendation recommendation) {
    if (recommendation.status() != Status.MERGED || recommendation.successors().isEmpty()) {
      return recommendation.label();
    }
    List<String> successors =
        recommendation.successors().stream()
            .map(id -> report.recommendation(id).map(Recommendation::label).orElse(id))
            .toList();
    return messages.text("cite.merged-label", recommendation.label(), messages.list(successors));
  }

  /** The title to cite, such as "ND-3: Remedy the harm". */
  String title(Recommendation recommendation) {
    return label(recommendation) + ": " + name(recommendation).text();
  }

  /**
   * The provisions that a recommendation cites, in short form.
   *
   * @param inherited whether to return those inherited from its theme instead of those that it
   *     names itself
   */
  public List<String> provisions(Recommendation recommendation, boolean inherited) {
    return cited(recommendation, inherited).stream().map(names.format()::label).toList();
  }

  /** The same provisions as values. */
  static List<Provision> cited(Recommendation recommendation, boolean inherited) {
    List<Provision> provisions = new ArrayList<>();
    for (Reference reference : recommendation.references()) {
      if ((reference.origin() == Origin.INHERITED) == inherited) {
        provisions.addAll(reference.provisions());
      }
    }
    return provisions;
  }
}
