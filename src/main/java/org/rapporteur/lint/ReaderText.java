package org.rapporteur.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.rapporteur.model.ContentPage;
import org.rapporteur.model.EarlierDemand;
import org.rapporteur.model.FactSpans;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.model.Report;
import org.rapporteur.model.ReportMetadata;
import org.rapporteur.model.Theme;
import org.rapporteur.parallel.InParallel;

/** All texts of a report that readers see. Consumers are called from several threads at once. */
record ReaderText(Report report) {

  /** Passes all Markdown texts to a consumer, except the one on corrections. */
  void texts(Consumer<LocatedProse> consumer) {
    consumer.accept(report.metadata().summary());
    consumer.accept(report.metadata().disclaimer());
    List<Theme> themes = report.themes();
    InParallel.run(themes.size(), at -> texts(themes.get(at), consumer));
    report.pages().stream().map(ContentPage::text).forEach(consumer);
  }

  private static void texts(Theme theme, Consumer<LocatedProse> consumer) {
    consumer.accept(theme.text());
    for (Recommendation recommendation : theme.recommendations()) {
      recommendation.texts().forEach(consumer);
    }
  }

  /** Passes the blocks of those texts to a consumer, each with the language of its text. */
  void passages(BiConsumer<Passage, String> consumer) {
    texts(text -> text.passages().forEach(passage -> consumer.accept(passage, text.language())));
  }

  /** Passes the values in front matter and report.yaml to a consumer, except the contact. */
  void values(Consumer<Passage> consumer) {
    metadata(report.metadata()).forEach(consumer);
    List<Theme> themes = report.themes();
    InParallel.run(themes.size(), at -> values(themes.get(at), consumer));
    for (ContentPage page : report.pages()) {
      consumer.accept(page.places().passage("title", page.title().text()));
    }
  }

  private static void values(Theme theme, Consumer<Passage> consumer) {
    consumer.accept(theme.places().passage("title", theme.title().text()));
    theme.source().ifPresent(s -> consumer.accept(theme.places().passage("source", s)));
    for (Recommendation recommendation : theme.recommendations()) {
      facts(recommendation).forEach(consumer);
    }
  }

  private static List<Passage> metadata(ReportMetadata metadata) {
    FactSpans places = metadata.places();
    List<Passage> all = new ArrayList<>();
    all.add(places.passage("title", metadata.title().text()));
    if (places.has("short-title")) {
      all.add(places.passage("short-title", metadata.shortTitle().text()));
    }
    metadata.source().ifPresent(s -> all.add(places.passage("source/title", s.title())));
    metadata
        .licence()
        .ifPresent(
            licence -> {
              licence.text().ifPresent(t -> all.add(places.passage("licence/text", t)));
              licence.source().ifPresent(t -> all.add(places.passage("licence/source", t)));
            });
    return all;
  }

  private static List<Passage> facts(Recommendation recommendation) {
    FactSpans places = recommendation.places();
    RecommendationFacts facts = recommendation.facts();
    List<Passage> all = new ArrayList<>();
    if (recommendation.hasText()) {
      if (recommendation.hasTitle()) {
        all.add(places.passage("title", recommendation.title().text()));
      }
      facts.source().ifPresent(s -> all.add(places.passage("source", s)));
      list("addressees", facts.addressees(), places, all);
      list("affected", facts.affected(), places, all);
      list("recommended-by", facts.recommendedBy(), places, all);
      for (int i = 0; i < facts.follows().size(); i++) {
        if (facts.follows().get(i) instanceof EarlierDemand.InDocument document) {
          all.add(places.passage("follows/" + i + "/document", document.document()));
        }
      }
      for (int i = 0; i < facts.media().size(); i++) {
        String key = "media/" + i + "/label";
        facts.media().get(i).label().ifPresent(label -> all.add(places.passage(key, label)));
      }
      for (int i = 0; i < facts.evidence().size(); i++) {
        String label = facts.evidence().get(i).label();
        all.add(places.passage("evidence/" + i + "/label", label));
      }
      for (int i = 0; i < facts.responses().size(); i++) {
        RecommendationFacts.Response response = facts.responses().get(i);
        String key = "responses/" + i;
        list(key + "/by", response.parties(), places, all);
        response
            .source()
            .filter(source -> source.url().isEmpty())
            .ifPresent(source -> all.add(places.passage(key + "/source", source.label())));
      }
    }
    for (int i = 0; i < facts.progress().size(); i++) {
      RecommendationFacts.Progress entry = facts.progress().get(i);
      String key = "progress/" + i;
      entry.by().ifPresent(by -> all.add(places.passage(key + "/by", by)));
      entry.next().ifPresent(next -> all.add(places.passage(key + "/next/what", next.what())));
      for (int j = 0; j < entry.evidence().size(); j++) {
        String label = entry.evidence().get(j).label();
        all.add(places.passage(key + "/evidence/" + j + "/label", label));
      }
    }
    for (int i = 0; i < facts.history().size(); i++) {
      all.add(places.passage("history/" + i + "/note", facts.history().get(i).note()));
    }
    return all;
  }

  private static void list(String key, List<String> texts, FactSpans places, List<Passage> all) {
    for (int i = 0; i < texts.size(); i++) {
      all.add(places.passage(key + "/" + i, texts.get(i)));
    }
  }
}
