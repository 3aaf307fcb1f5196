package org.rapporteur.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.catalogue.BuiltInCatalogue;
import org.rapporteur.catalogue.ReferenceDiagnostics;
import org.rapporteur.treaty.Catalogue;
import org.rapporteur.treaty.Instrument;
import org.rapporteur.treaty.ReferenceFormat;
import org.rapporteur.treaty.ReferenceProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur ref}. */
@Command(
    name = "ref",
    mixinStandardHelpOptions = true,
    description = {
      "Shows how references in a text are read: each provision of a treaty, each UN document or SDG"
          + " target with its paragraphs, and what cannot be read or does not exist. Writes nothing.",
      "",
      "With --batch, each line of the file has four fields, separated by tabs: the instrument (may"
          + " be empty), “articles” or “text”, the language, and the text. For each line, one line is"
          + " printed: the provisions, separated by spaces; a tab; the rules that the problems break."
    })
final class RefCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "TEXT",
      description = "The text, such as “articles 7 and 9 (1) of the Covenant”.")
  private List<String> words = List.of();

  @Option(
      names = "--instrument",
      paramLabel = "ID",
      defaultValue = "",
      description =
          "The instrument that “the Covenant” means, and that an article belongs to if the text"
              + " names none: an id, a code or a name. Default: none.")
  private String instrument = "";

  @Option(
      names = "--articles",
      description =
          "Read the text as a value of articles:, which consists of references only, instead of as"
              + " running text.")
  private boolean articles;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "en",
      description =
          "The language in which the provisions are shown: en, fr, es, ar, ru or zh. Texts are read"
              + " in all of them. Default: en.")
  private String language = "en";

  /** How the readings of one text are printed. */
  enum Format {
    text,
    json
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "The output format: text or json. Default: text.")
  private Format format = Format.text;

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description = "Read the texts from the lines of a file in UTF-8.")
  private @Nullable Path batch;

  @Override
  public Integer call() {
    Catalogue catalogue = BuiltInCatalogue.read();
    if (batch != null) {
      return batch(catalogue, batch);
    }
    String text = String.join(" ", words);
    if (text.isBlank()) {
      throw usageError("give a text, or a file with --batch");
    }
    Optional<Instrument> own = Optional.empty();
    if (!instrument.isEmpty()) {
      own = catalogue.byName(instrument);
      if (own.isEmpty()) {
        throw usageError("--instrument: “" + instrument + "” is not in the catalogue");
      }
    }
    TextReading reading = new ReferenceReadings(catalogue).read(text, own, articles);
    PrintWriter out = spec.commandLine().getOut();
    if (format == Format.json) {
      ReadingJson.write(reading, out);
    } else {
      print(reading, new ReferenceFormat(catalogue, language), out);
    }
    out.flush();
    return reading.problems().isEmpty()
        ? CommandLineProgram.DONE
        : CommandLineProgram.CONTENT_ERROR;
  }

  private static void print(TextReading reading, ReferenceFormat format, PrintWriter out) {
    for (TextReading.Part part : reading.parts()) {
      part.provisions()
          .forEach(
              provision ->
                  out.println(
                      TextReading.id(provision)
                          + "\t"
                          + format.label(provision)
                          + "\t"
                          + Glyph.printable(reading.text().substring(part.start(), part.end()))));
    }
    for (TextReading.DocumentPart part : reading.documents()) {
      out.println(
          part.cited().document().label()
              + "\t"
              + Glyph.printable(String.join(", ", part.cited().paragraphs()))
              + "\t"
              + Glyph.printable(reading.text().substring(part.start(), part.end())));
    }
    if (reading.isEmpty()) {
      out.println("no reference found");
    }
    for (ReferenceProblem problem : reading.problems()) {
      out.println(
          ReferenceDiagnostics.rule(problem).id()
              + "\t"
              + Glyph.printable(problem.message())
              + ". "
              + Glyph.printable(ReferenceDiagnostics.help(problem)));
    }
  }

  private int batch(Catalogue catalogue, Path file) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    ReferenceReadings readings = new ReferenceReadings(catalogue);
    int exit = CommandLineProgram.DONE;
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String[] fields = line.split("\t", -1);
        boolean valid =
            fields.length == 4 && (fields[1].equals("articles") || fields[1].equals("text"));
        if (valid) {
          out.println(
              readings
                  .read(fields[3], catalogue.byName(fields[0]), fields[1].equals("articles"))
                  .line());
        } else {
          out.println("\t");
          err.println(
              "error: line "
                  + number
                  + " needs four fields: instrument, articles or text, language, text");
          exit = CommandLineProgram.USAGE;
        }
      }
    } catch (NoSuchFileException e) {
      throw usageError("--batch: there is no file " + file);
    } catch (MalformedInputException e) {
      throw usageError("--batch: line " + (number + 1) + " is not UTF-8");
    } catch (IOException e) {
      throw usageError("--batch: " + file + " cannot be read");
    }
    out.flush();
    return exit;
  }

  private CommandLine.ParameterException usageError(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
