package org.rapporteur.view;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.cite.BibliographicItem;
import org.rapporteur.cite.CitedWorks;
import org.rapporteur.index.LinkNames;
import org.rapporteur.message.Messages;
import org.rapporteur.model.Address;
import org.rapporteur.model.Edition;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Reference;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Theme;
import org.rapporteur.model.Urls;
import org.rapporteur.treaty.Provision;

/** The bibliographic items of an edition: its report and its recommendations. */
public final class Bibliography {

  private final Urls addresses;
  private final CitedWorks works;
  private final LinkNames names;

  private Bibliography(Urls addresses, CitedWorks works, LinkNames names) {
    this.addresses = addresses;
    this.works = works;
    this.names = names;
  }

  public static Bibliography of(Edition edition, Urls addresses) {
    ReportMetadata metadata = edition.report().metadata();
    String language = edition.language().tag();
    return new Bibliography(
        addresses,
        CitedWorks.of(metadata, Messages.of(language), addresses.absolute(Address.HOME)),
        LinkNames.of(edition));
  }

  /** The works to cite, with their authors. */
  CitedWorks works() {
    return works;
  }

  public BibliographicItem report() {
    return works.words();
  }

  /** The item of a recommendation whose text is published. Others must not be cited. */
  public BibliographicItem recommendation(Theme theme, Recommendation recommendation) {
    String id = recommendation.id().toString();
    List<String> keywords = new ArrayList<>(provisions(recommendation, false));
    keywords.add(theme.title().text());
    return works.part(
        id,
        title(recommendation),
        recommendation.title().language(),
        addresses.absolute(Urls.recommendation(id)),
        names.plain(recommendation.demand()),
        keywords);
  }

  /** The text of a recommendation, in lines. */
  String text(Recommendation recommendation) {
    return names.lines(recommendation.demand());
  }

  /** The title to cite, such as "ND-3: Remedy the harm". */
  static String title(Recommendation recommendation) {
    return recommendation.label() + ": " + recommendation.title().text();
  }

  /**
   * The provisions that a recommendation cites, in short form.
   *
   * @param inherited whether to return those inherited from its theme instead of those that it
   *     names itself
   */
  public List<String> provisions(Recommendation recommendation, boolean inherited) {
    List<String> names = new ArrayList<>();
    for (Reference reference : recommendation.references()) {
      if ((reference.origin() == Origin.INHERITED) == inherited) {
        for (Provision provision : reference.provisions()) {
          names.add(this.names.format().label(provision));
        }
      }
    }
    return names;
  }
}
