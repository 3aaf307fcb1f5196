package org.rapporteur.view;

import java.util.List;
import java.util.Optional;
import org.rapporteur.index.TitledLink;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Phrase;

/**
 * What became of the recommendations of a report.
 *
 * @param asOf the date of the latest event, which is the day on which the page was true
 * @param count how many recommendations the report has
 * @param standing the positions and assessments that recommendations have, in order
 * @param themes the same for each theme
 * @param addressees the same for the most frequent addressees, by their own latest positions
 * @param addresseesHref the address of the page with all addressees; empty if these are all
 * @param changes what happened since publication, newest first
 * @param more how many earlier changes are omitted
 * @param due the next steps, by the party that announced them or has to take them
 */
public record ProgressPage(
    PageFrame frame,
    Optional<PartialDate> asOf,
    int count,
    List<StandingCount> standing,
    List<ThemeProgress> themes,
    List<AddresseeProgress> addressees,
    String addresseesHref,
    List<RecommendationEvent> changes,
    int more,
    List<PartySteps> due)
    implements Page {

  public ProgressPage {
    standing = List.copyOf(standing);
    themes = List.copyOf(themes);
    addressees = List.copyOf(addressees);
    changes = List.copyOf(changes);
    due = List.copyOf(due);
  }

  /**
   * A position or assessment that recommendations have.
   *
   * @param slug its segment in addresses
   * @param name its name
   * @param count how many recommendations have it
   * @param share the count, in thousandths of all recommendations
   * @param href the address of the page with these recommendations; empty if it is omitted
   */
  public record StandingCount(String slug, Phrase name, int count, int share, String href) {}

  /**
   * The recommendations of a theme.
   *
   * @param title the title of the theme
   * @param href the address of its page
   * @param count how many there are
   * @param counts how many have each position or assessment, in the order of {@code standing}
   */
  public record ThemeProgress(Phrase title, String href, int count, List<StandingCount> counts) {
    public ThemeProgress {
      counts = List.copyOf(counts);
    }
  }

  /**
   * The recommendations to an addressee.
   *
   * @param name its name
   * @param href the address of the page with these recommendations
   * @param count how many there are
   * @param counts on how many it has each position, in the order of {@code standing}
   */
  public record AddresseeProgress(Phrase name, String href, int count, List<StandingCount> counts) {
    public AddresseeProgress {
      counts = List.copyOf(counts);
    }
  }

  /**
   * What happened to a recommendation.
   *
   * @param recommendation the recommendation
   * @param event what happened
   */
  public record RecommendationEvent(TitledLink recommendation, EntryEvent event) {}

  /**
   * The steps of a party.
   *
   * @param party its name; empty if nobody is named
   * @param href the address of the page with the recommendations to it; empty if there is none
   * @param steps its steps, the earliest first
   */
  public record PartySteps(Phrase party, String href, List<DueStep> steps) {
    public PartySteps {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A step.
   *
   * @param recommendation the recommendation
   * @param what what is to happen
   * @param due by when, if that is known
   * @param overdue whether the date was before that of the page
   */
  public record DueStep(
      TitledLink recommendation, Phrase what, Optional<PartialDate> due, boolean overdue) {}

  @Override
  public String template() {
    return "progress";
  }
}
