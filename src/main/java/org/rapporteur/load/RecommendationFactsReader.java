package org.rapporteur.load;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.markdown.MarkdownReader;
import org.rapporteur.model.Language;
import org.rapporteur.model.LocatedProse;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Phrase;
import org.rapporteur.model.RecommendationFacts;
import org.rapporteur.treaty.SdgTargets;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.TextValue;

/**
 * Reads the facts of a recommendation from its front matter, except its title and articles.
 *
 * @param path the file's path from the content folder
 */
record RecommendationFactsReader(
    ValueReader values, String language, MarkdownReader reader, String path, ValueSpans places) {

  private static final List<String> TYPES =
      List.of("law", "policy", "practice", "data", "information", "action");
  private static final List<String> CHANGES = List.of("correction", "amendment");
  private static final List<String> EXTENTS = List.of("full", "part");

  /**
   * The facts, with the texts of their responses.
   *
   * @param replies the text of each response in Markdown, in the same order; empty without one
   * @param progress the text of each entry of the progress, likewise
   */
  record FactsWithReplies(
      RecommendationFacts facts, List<LocatedProse> replies, List<LocatedProse> progress) {}

  FactsWithReplies read(Fields fields) {
    places.putValues(fields, "", "source", "date");
    List<LocatedProse> replies = new ArrayList<>();
    List<LocatedProse> progress = new ArrayList<>();
    return new FactsWithReplies(facts(fields, replies, progress), replies, progress);
  }

  private RecommendationFacts facts(
      Fields fields, List<LocatedProse> replies, List<LocatedProse> progress) {
    return new RecommendationFacts(
        fields.choices("types", TYPES).stream().map(TextValue::text).toList(),
        names(fields, "addressees"),
        names(fields, "affected"),
        names(fields, "recommended-by"),
        values.date(fields, "date"),
        sdgs(fields),
        places.texts(fields, "themes", ListLimits.RECOMMENDATIONS),
        new FollowsReader(values, places).read(fields),
        new MediaReader(values, places).read(fields),
        fields.text("source"),
        evidence(fields, ""),
        history(fields),
        responses(fields, replies),
        outcomes(fields),
        progress(fields, progress),
        language);
  }

  /** Reads goals and targets, without repetitions. */
  private List<String> sdgs(Fields fields) {
    Set<String> sdgs = new LinkedHashSet<>();
    for (TextValue value : fields.values("sdgs", ListLimits.RECOMMENDATIONS)) {
      if (SdgTargets.isGoalOrTarget(value.text())) {
        sdgs.add(value.text());
      } else {
        values
            .diagnostics()
            .report(
                Rule.BAD_VALUE,
                value.span(),
                "“" + value.text() + "” is neither an SDG target nor a goal",
                SdgTargets.help(value.text()));
      }
    }
    return List.copyOf(sdgs);
  }

  private List<String> names(Fields fields, String key) {
    List<String> names = places.texts(fields, key, ListLimits.NAMES);
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).length() > ListLimits.NAME) {
        values
            .diagnostics()
            .report(
                Rule.TOO_LARGE,
                places.at(key + "/" + i),
                "“" + key + "” has a name of " + names.get(i).length() + " characters",
                "Use at most " + ListLimits.NAME + " characters.");
      }
    }
    return names;
  }

  /** Reads the sources of a map; prefix is that of the places of its values. */
  private List<RecommendationFacts.Evidence> evidence(Fields fields, String prefix) {
    List<RecommendationFacts.Evidence> all = new ArrayList<>();
    for (Fields entry : fields.maps("evidence", "a piece of evidence")) {
      places.putValues(entry, prefix + "evidence/" + all.size() + "/", "label", "accessed");
      Optional<TextValue> label = entry.required("label", "Describe the evidence in words.");
      RecommendationFacts.Evidence evidence =
          new RecommendationFacts.Evidence(
              label.map(TextValue::text).orElse(""),
              values.url(entry, "url"),
              values.date(entry, "accessed"),
              values.url(entry, "archived"));
      entry.finish();
      all.add(evidence);
    }
    return all;
  }

  private List<RecommendationFacts.Change> history(Fields fields) {
    List<RecommendationFacts.Change> all = new ArrayList<>();
    for (Fields entry : fields.maps("history", "an entry of the history")) {
      places.putValues(entry, "history/" + all.size() + "/", "date", "note", "corrects");
      Optional<PartialDate> date = values.requiredDate(entry, "date");
      Optional<String> kind = entry.choice("kind", CHANGES).map(TextValue::text);
      Optional<PartialDate> corrects = values.date(entry, "corrects");
      Optional<TextValue> note = entry.required("note", "State what changed, and why.");
      entry.finish();
      if (date.isPresent() && note.isPresent()) {
        all.add(
            new RecommendationFacts.Change(
                date.get(), kind, corrects, note.get().text(), language));
      }
    }
    return all;
  }

  private List<RecommendationFacts.Response> responses(Fields fields, List<LocatedProse> replies) {
    List<RecommendationFacts.Response> all = new ArrayList<>();
    for (Fields entry : fields.maps("responses", "a response")) {
      places.putValues(entry, "responses/" + all.size() + "/", "date", "source");
      List<String> parties = parties(entry, "responses/" + all.size() + "/by");
      Optional<TextValue> word = entry.line("position");
      Optional<String> position = word.flatMap(this::position);
      Optional<String> stated =
          word.map(TextValue::text)
              .filter(text -> position.isPresent() && !PositionWords.isPosition(text));
      Optional<PartialDate> date = values.date(entry, "date");
      Optional<RecommendationFacts.Link> source = link(entry);
      String textLanguage = values.language(entry).map(Language::tag).orElse(language);
      LocatedProse reply =
          entry
              .value("text")
              .map(text -> new MarkdownValue(text, path))
              .map(text -> text.read(reader.quoting(textLanguage), values.diagnostics()))
              .orElse(LocatedProse.empty(textLanguage));
      entry.finish();
      replies.add(reply);
      Optional<Phrase> text =
          Optional.of(new Phrase(reply.prose().plain(), textLanguage))
              .filter(words -> !words.text().isEmpty());
      all.add(
          new RecommendationFacts.Response(
              String.join(", ", parties), parties, position, stated, date, source, text));
    }
    return all;
  }

  /** Reads who answered: one party, or several that answered together. */
  private List<String> parties(Fields entry, String key) {
    String help = "Name who answered.";
    if (!entry.has("by")) {
      entry.required("by", help);
      return List.of();
    }
    if (entry.isEmptyList("by")) {
      values.diagnostics().report(Rule.WRONG_TYPE, entry.keySpan("by"), "“by” is empty", help);
    }
    List<String> parties = new ArrayList<>();
    for (TextValue party : entry.values("by", ListLimits.NAMES)) {
      places.put(key + "/" + parties.size(), party.span());
      parties.add(party.text());
    }
    return parties;
  }

  private Optional<String> position(TextValue word) {
    Optional<String> position = PositionWords.meaning(word.text());
    if (position.isEmpty()) {
      String all = "Use one of: " + String.join(", ", PositionWords.POSITIONS) + ".";
      values
          .diagnostics()
          .report(
              Rule.BAD_VALUE,
              word.span(),
              "“" + word.text() + "” is not a valid value for “position”",
              () ->
                  Suggestion.nearest(word.text(), PositionWords.all())
                      .map(near -> "Did you mean “" + near + "”? " + all)
                      .orElse(all));
    }
    return position;
  }

  private List<RecommendationFacts.Progress> progress(Fields fields, List<LocatedProse> texts) {
    List<RecommendationFacts.Progress> all = new ArrayList<>();
    for (Fields entry : fields.maps("progress", "an entry of the progress")) {
      String prefix = "progress/" + all.size() + "/";
      places.put("progress/" + all.size(), entry.span());
      places.putValues(entry, prefix, "date", "by", "status");
      Optional<PartialDate> date = values.requiredDate(entry, "date");
      Optional<String> by = entry.line("by").map(TextValue::text);
      Optional<String> status = entry.line("status").map(TextValue::text);
      LocatedProse text =
          entry
              .value("text")
              .map(words -> new MarkdownValue(words, path))
              .map(words -> words.read(reader.quoting(language), values.diagnostics()))
              .orElse(LocatedProse.empty(language));
      List<RecommendationFacts.Evidence> evidence = evidence(entry, prefix);
      Optional<RecommendationFacts.NextStep> next =
          entry.map("next", "the next step").map(step -> nextStep(step, prefix));
      entry.finish();
      if (date.isPresent()) {
        texts.add(text);
        Optional<Phrase> plain =
            Optional.of(new Phrase(text.prose().plain(), language))
                .filter(words -> !words.text().isEmpty());
        all.add(new RecommendationFacts.Progress(date.get(), by, status, plain, evidence, next));
      }
    }
    return all;
  }

  private RecommendationFacts.NextStep nextStep(Fields step, String prefix) {
    places.putValues(step, prefix + "next/", "what", "due");
    Optional<TextValue> what = step.required("what", "State what is to happen next.");
    Optional<PartialDate> due = values.date(step, "due");
    step.finish();
    return new RecommendationFacts.NextStep(what.map(TextValue::text).orElse(""), due);
  }

  /** Reads a source, which is a web address or a text. */
  private Optional<RecommendationFacts.Link> link(Fields entry) {
    Optional<String> text = entry.text("source");
    if (text.isPresent() && text.get().matches("(?i)[a-z]+://.*")) {
      return values
          .url(entry, "source")
          .map(url -> new RecommendationFacts.Link(url, Optional.of(url)));
    }
    return text.map(words -> new RecommendationFacts.Link(words, Optional.empty()));
  }

  private List<RecommendationFacts.Outcome> outcomes(Fields fields) {
    List<RecommendationFacts.Outcome> all = new ArrayList<>();
    for (Fields entry : fields.maps("outcomes", "an outcome")) {
      places.putValues(entry, "outcomes/" + all.size() + "/", "document", "date", "grade");
      Optional<TextValue> document =
          entry.required("document", "Add the symbol of the document, such as CCPR/C/USA/CO/5.");
      RecommendationFacts.Outcome outcome =
          new RecommendationFacts.Outcome(
              document.map(TextValue::text).orElse(""),
              entry.text("paragraph"),
              entry.choice("extent", EXTENTS).map(TextValue::text),
              values.date(entry, "date"),
              values.url(entry, "url"),
              entry.text("grade"));
      entry.finish();
      all.add(outcome);
    }
    return all;
  }
}
