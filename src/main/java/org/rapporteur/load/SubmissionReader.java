package org.rapporteur.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Suggestion;
import org.rapporteur.model.Submission;
import org.rapporteur.yaml.Fields;
import org.rapporteur.yaml.Node;
import org.rapporteur.yaml.TextValue;
import org.rapporteur.yaml.YamlReader;

/** Reads the form of a submission: a built-in form by name, or a file beside report.yaml. */
record SubmissionReader(Folder content, Diagnostics diagnostics) {

  private static final String KEY = "submission";
  private static final String EXTENSION = ".yaml";
  private static final int MAX_BYTES = 1 << 16;
  private static final int MAX_WORDS = 10_000_000;
  private static final List<String> BUILT_IN =
      List.of("upr", "ccpr", "cescr", "cat", "crc", "cedaw");
  private static final List<String> SUBMITTERS =
      Stream.of(Submission.Submitter.values()).map(Submission.Submitter::word).toList();
  private static final List<String> PARTS =
      Stream.of(Submission.Part.values()).map(Submission.Part::word).toList();

  Optional<Submission> read(Fields report) {
    return report.map(KEY, "the submission").flatMap(this::submission);
  }

  private Optional<Submission> submission(Fields fields) {
    Optional<TextValue> form =
        fields.required("form", "Name the form: " + String.join(", ", BUILT_IN) + ".");
    Submission.Submitter by = submitter(fields).orElse(Submission.Submitter.ORGANISATION);
    fields.finish();
    return form.flatMap(this::form).map(found -> new Submission(found, by));
  }

  private static Optional<Submission.Submitter> submitter(Fields fields) {
    return fields
        .choice("by", SUBMITTERS)
        .map(value -> Submission.Submitter.valueOf(value.text().toUpperCase(Locale.ROOT)));
  }

  private Optional<Submission.Form> form(TextValue name) {
    String text = name.text();
    if (BUILT_IN.contains(text)) {
      return parse(text, text + EXTENSION, builtIn(text));
    }
    boolean file = text.endsWith(EXTENSION) && text.indexOf('/') < 0 && text.indexOf('\\') < 0;
    if (file && !text.startsWith(".") && content.has(text)) {
      return TextFile.read(content.item(text), MAX_BYTES, diagnostics)
          .flatMap(yaml -> parse(text, content.item(text).name(), yaml));
    }
    String names = String.join(", ", BUILT_IN);
    diagnostics.report(
        Rule.UNKNOWN_SUBMISSION_FORM,
        name.span(),
        file
            ? "there is no file “" + text + "” beside report.yaml"
            : "there is no form “" + text + "”",
        () ->
            file
                ? "Put the file beside report.yaml, or use one of: " + names + "."
                : Suggestion.didYouMean(
                    text,
                    BUILT_IN,
                    "Use one of: " + names + ", or a file beside report.yaml that ends in .yaml."));
    return Optional.empty();
  }

  private static String builtIn(String name) {
    String path = "forms/" + name + EXTENSION;
    try (InputStream in =
        Objects.requireNonNull(SubmissionReader.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Submission.Form> parse(String id, String file, String yaml) {
    Optional<Node> node = YamlReader.read(file, yaml, 1, diagnostics);
    Optional<Fields> all = node.flatMap(n -> Fields.of(n, "the form", diagnostics));
    return all.flatMap(fields -> form(id, fields));
  }

  private static Optional<Submission.Form> form(String id, Fields fields) {
    Optional<TextValue> name = fields.requiredLine("name", "State what it is a form of.");
    List<Submission.Limit> limits = new ArrayList<>();
    for (Fields entry : fields.maps("limits", "a limit")) {
      Optional<Submission.Submitter> by = submitter(entry);
      Optional<Integer> words = entry.number("words").filter(n -> n <= MAX_WORDS);
      entry.finish();
      words.ifPresent(
          number ->
              by.map(Stream::of)
                  .orElseGet(() -> Stream.of(Submission.Submitter.values()))
                  .forEach(each -> limits.add(new Submission.Limit(each, number))));
    }
    boolean notes = fields.flag("count-notes", true);
    List<String> languages = fields.texts("languages");
    List<String> headings = fields.texts("headings");
    List<Submission.Part> parts =
        fields.choices("parts", PARTS).stream()
            .map(value -> Submission.Part.valueOf(value.text().toUpperCase(Locale.ROOT)))
            .toList();
    boolean numbered = fields.flag("numbered-paragraphs", false);
    boolean details = fields.flag("details", false);
    for (Fields source : fields.maps("sources", "a source")) {
      source.requiredLine("label", "Name the document that states it.");
      source.line("url");
      source.text("states");
      source.finish();
    }
    fields.text("remark");
    fields.finish();
    List<Submission.Part> order =
        parts.isEmpty()
            ? List.of(Submission.Part.ABOUT, Submission.Part.SUMMARY, Submission.Part.THEMES)
            : parts;
    return name.map(
        value ->
            new Submission.Form(
                id, value.text(), limits, notes, languages, headings, order, numbered, details));
  }
}
