package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.author.NewFile;
import org.rapporteur.author.NewProject;
import org.rapporteur.publish.NewFiles;
import org.rapporteur.treaty.Instrument;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur init}. */
@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = {
      "Creates a report in an empty folder. It can be built immediately, and its sample content shows"
          + " how to write the rest.",
      "",
      "On a terminal, asks for the title, publisher and instrument if no option gives them."
    })
final class InitCommand implements Callable<Integer> {

  private static final String DEFAULT_INSTRUMENT = "iccpr";

  private final Prompt prompt;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description =
          "The folder, created if missing. It must be empty, apart from .git and files of the operating system.")
  private Path folder = Path.of(".");

  @Mixin private NewReportOptions report = new NewReportOptions();

  InitCommand(Prompt prompt) {
    this.prompt = prompt;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw usageError(folder + " is not a folder");
    }
    InterruptedInit existing = new InterruptedInit(folder);
    reject(existing.foreign());
    Optional<String> baseUrl = report.baseUrl();
    Optional<Instrument> chosen = report.instrument();
    NewProject project =
        new NewProject(
            valueOf(report.title(), "--title", "Title of the report: "),
            valueOf(
                report.publisher(), "--publisher", "Organisation that makes the recommendations: "),
            chosen.orElseGet(this::promptForInstrument),
            baseUrl);
    Map<String, String> texts = new LinkedHashMap<>();
    for (NewFile file : project.files()) {
      texts.put(file.path(), file.text());
    }
    reject(existing.differing(texts));
    Map<String, String> missing = new LinkedHashMap<>(texts);
    missing.keySet().removeIf(existing::contains);
    new NewFiles(folder).write(missing);
    PrintWriter out = spec.commandLine().getOut();
    out.println("created a report in " + folder + ":");
    texts.keySet().forEach(path -> out.println("  " + path));
    out.println("next steps:");
    out.println("  rapporteur serve " + folder + "   preview it while you write");
    out.println(
        "  rapporteur build "
            + folder
            + "   build the site, then open "
            + folder.resolve("site/index.html"));
    return CommandLineProgram.DONE;
  }

  private void reject(List<String> found) {
    if (!found.isEmpty()) {
      throw usageError(
          folder
              + " is not empty: it contains "
              + Glyph.printable(found.get(0))
              + (found.size() > 1 ? " and " + (found.size() - 1) + " more" : "")
              + ". Choose a new or empty folder");
    }
  }

  private String valueOf(Optional<String> option, String name, String question) {
    String text = option.or(() -> prompt.ask(question)).map(String::strip).orElse("");
    if (text.isEmpty() || text.codePoints().anyMatch(Character::isISOControl)) {
      throw usageError(
          name + " is missing or has several lines. Pass one line: " + name + " \"…\"");
    }
    return text;
  }

  private Instrument promptForInstrument() {
    String code =
        prompt
            .ask("Main treaty [ICCPR]: ")
            .filter(answer -> !answer.isEmpty())
            .orElse(DEFAULT_INSTRUMENT);
    return report.instrument(code);
  }

  private CommandLine.ParameterException usageError(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
