package org.rapporteur.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.index.LinkNames;
import org.rapporteur.index.StatusNames;
import org.rapporteur.message.Messages;
import org.rapporteur.model.LinkTarget;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.TranslationStatus;
import org.rapporteur.model.Urls;
import org.rapporteur.permalink.PublicationDates;
import org.rapporteur.plan.Plan;

/**
 * An event in the history of a recommendation, as an entry of the feed.
 *
 * @param address the recommendation's absolute address
 * @param event unique among the events of this recommendation: {@code amendment-2024-05-02}
 * @param titleLanguage the language of the title; that of the recommendation's, if it contains that
 * @param summary further details; may be empty
 * @param language the language of the summary
 */
record FeedEntry(
    String address,
    String event,
    PartialDate date,
    String title,
    String titleLanguage,
    String summary,
    String language) {

  /** The entries of the dated events of some recommendations of an edition, in reading order. */
  static List<FeedEntry> of(
      Plan.PlannedEdition planned, Messages messages, Predicate<Recommendation> filter) {
    List<FeedEntry> entries = new ArrayList<>();
    PublicationDates publicationDates = new PublicationDates(planned.edition());
    List<Recommendation> recommendations =
        planned.edition().report().recommendations().stream().filter(filter).toList();
    LinkNames names = LinkNames.of(planned.edition());
    ReportMetadata metadata = planned.edition().report().metadata();
    StatusNames statuses =
        new StatusNames(metadata.statuses(), messages, metadata.originalLanguage().tag());
    for (Recommendation recommendation : recommendations) {
      String address =
          planned.addresses().absolute(Urls.recommendation(recommendation.id().toString()));
      EntryBuilder builder =
          new EntryBuilder(
              recommendation, address, messages, names, statuses, new HashMap<>(), entries);
      if (recommendation.isPublished()) {
        builder.published(publicationDates);
      } else {
        publicationDates.ended(recommendation).ifPresent(builder::ended);
      }
    }
    return entries;
  }

  /** Builds the entries of one recommendation. */
  private record EntryBuilder(
      Recommendation recommendation,
      String address,
      Messages messages,
      LinkNames names,
      StatusNames statuses,
      Map<String, Integer> events,
      List<FeedEntry> entries) {

    void published(PublicationDates publicationDates) {
      String label = recommendation.label();
      RecommendationFacts facts = recommendation.facts();
      publicationDates
          .published(recommendation)
          .ifPresent(
              date ->
                  entries.add(
                      new FeedEntry(
                          address,
                          "published",
                          date,
                          messages.text("feed.published", label, names.name(recommendation).text()),
                          language(),
                          withNote(
                              names.lines(recommendation.demand()),
                              recommendation.demand().language()),
                          recommendation.demand().language())));
      for (RecommendationFacts.Change change : facts.history()) {
        String kind = change.kind().orElse("other");
        String title = names.name(recommendation).text();
        add(
            kind,
            change.date(),
            messages.text("feed." + kind, label, title),
            language(),
            withNote(change.note(), change.language()),
            change.language());
      }
      for (int i = 0; i < facts.responses().size(); i++) {
        response(label, facts.responses().get(i), recommendation.replies().get(i));
      }
      facts.outcomes().forEach(outcome -> outcome(label, outcome));
      for (int i = 0; i < facts.progress().size(); i++) {
        progress(label, facts.progress().get(i), recommendation.progress().get(i));
      }
    }

    /** A text of the translation with a note if the original has changed since. */
    private String withNote(String text, String language) {
      boolean stale =
          recommendation.translation().filter(TranslationStatus::isStale).isPresent()
              && language.equals(messages.language());
      return stale ? text + "\n\n" + messages.text("translation.stale") : text;
    }

    private void response(String label, RecommendationFacts.Response response, LocatedProse reply) {
      String plain = messages.text("feed.response", label, response.by());
      String title =
          response
              .position()
              .map(position -> messages.text("position." + position))
              .map(position -> messages.text("feed.response-position", plain, position))
              .orElse(plain);
      String text = names.plain(reply);
      response
          .date()
          .ifPresent(
              date -> add("response", date, title, messages.language(), text, reply.language()));
    }

    private void progress(String label, RecommendationFacts.Progress progress, LocatedProse text) {
      String plain = messages.text("feed.progress", label);
      String title =
          progress
              .status()
              .map(
                  status ->
                      messages.text("feed.response-position", plain, statuses.name(status).text()))
              .orElse(plain);
      String summary =
          Stream.of(
                  progress.by().stream(),
                  Stream.of(names.plain(text)),
                  progress.next().stream().map(RecommendationFacts.NextStep::what))
              .flatMap(each -> each)
              .filter(words -> !words.isEmpty())
              .collect(Collectors.joining("\n\n"));
      add("progress", progress.date(), title, messages.language(), summary, text.language());
    }

    private void outcome(String label, RecommendationFacts.Outcome outcome) {
      String place =
          outcome
              .paragraph()
              .map(paragraph -> messages.text("recommendation.paragraph", paragraph))
              .map(part -> messages.text("feed.outcome-place", outcome.document(), part))
              .orElse(outcome.document());
      String title = messages.text("feed.outcome", label, place);
      outcome.date().ifPresent(date -> add("outcome", date, title, ""));
    }

    /** Adds an entry without the text or the reason; only the address gives more information. */
    void ended(PartialDate date) {
      String status = recommendation.status().word();
      String successors =
          messages.list(
              recommendation.successors().stream()
                  .map(id -> names.apply(new LinkTarget.ToRecommendation(id, "")))
                  .toList());
      add(
          status,
          date,
          messages.text("feed." + status, recommendation.label()),
          successors.isEmpty() ? "" : messages.text("feed.read-instead", successors));
    }

    private void add(String kind, PartialDate date, String title, String summary) {
      add(kind, date, title, messages.language(), summary, messages.language());
    }

    private String language() {
      return names.name(recommendation).language();
    }

    private void add(
        String kind,
        PartialDate date,
        String title,
        String titleLanguage,
        String summary,
        String language) {
      String event = kind + "-" + date;
      int count = events.merge(event, 1, Integer::sum);
      String own = count == 1 ? event : event + "-" + count;
      entries.add(new FeedEntry(address, own, date, title, titleLanguage, summary, language));
    }
  }
}
