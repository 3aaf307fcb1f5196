package org.rapporteur.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importer.AccountPage;
import org.rapporteur.importer.ImportOptions;
import org.rapporteur.importer.ImportResult;
import org.rapporteur.importer.Importer;
import org.rapporteur.importer.exchange.TableUpdate;
import org.rapporteur.importer.source.SourceReader;
import org.rapporteur.load.IgnoredFiles;
import org.rapporteur.publish.AtomicFile;
import org.rapporteur.publish.NewFiles;
import org.rapporteur.treaty.Instrument;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur import}. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Makes content from a Word document, a web page, Markdown, text, CSV or an Excel workbook, and"
          + " says what became of every piece.",
      "",
      "In an empty folder, it begins a report. In a project, it adds the file’s recommendations; those"
          + " that were imported before are updated, and none is ever renumbered."
    })
final class ImportCommand implements Callable<Integer> {

  private final Prompt prompt;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files to import, in order.")
  private List<Path> files = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder of the project, created if missing. Default: the current folder.")
  private Path folder = Path.of(".");

  @Option(
      names = "--map",
      paramLabel = "KEY=COLUMN",
      description =
          "What a column of a table contains, such as --map demand=\"Full text\". The keys are those"
              + " of front matter, demand, theme, and - for a column to omit. Repeatable.")
  private List<String> columns = List.of();

  @Option(
      names = "--value",
      paramLabel = "[KEY:]VALUE=WORDS",
      description =
          "What words in the table mean: the position of a State, such as --value noted=\"Takes note\","
              + " or a value of types, addressees, affected, recommended-by, theme or progress.status,"
              + " such as --value types:law=\"Legislation\"; the value - omits them. Repeatable.")
  private List<String> values = List.of();

  @Option(names = "--dry-run", description = "Show what would be written, and write nothing.")
  private boolean dryRun;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Also write the account of every piece as a web page.")
  private @Nullable Path report;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "The language of the file, such as en or zh-Hans. Default: found in the file.")
  private @Nullable String language;

  @Option(
      names = "--source-url",
      paramLabel = "URL",
      description = "The address at which the original can be read.")
  private @Nullable String sourceUrl;

  @Option(
      names = "--sentence-case",
      description = "Write titles in capitals with small letters after the first.")
  private boolean sentenceCase;

  @Option(
      names = "--repair-encoding",
      description =
          "Repair text that was read in a wrong encoding, such as “gÃ©nÃ©ral” for “général”.")
  private boolean repairEncoding;

  @Mixin private NewReportOptions newReport = new NewReportOptions();

  ImportCommand(Prompt prompt) {
    this.prompt = prompt;
  }

  @Override
  public Integer call() throws Exception {
    boolean continued = Files.isRegularFile(folder.resolve("content/report.yaml"));
    if (!continued) {
      rejectOtherFiles();
    }
    ImportOptions options = options(continued);
    PrintWriter out = spec.commandLine().getOut();
    int code = CommandLineProgram.DONE;
    for (Path file : files) {
      if (continued && isExportedTable(file)) {
        code = Math.max(code, takeEdits(file, out));
        continue;
      }
      ImportResult result = new Importer(options).read(file, folder);
      new ImportSummary(out, spec.commandLine().getErr()).print(file, result);
      if (report != null) {
        String page = new AccountPage(file.getFileName().toString()).write(result);
        AtomicFile.replace(report, page.getBytes(StandardCharsets.UTF_8));
        out.println("wrote the account to " + report);
      }
      if (dryRun) {
        out.println("dry run: nothing was written");
      } else if (refusesPersonalData(result)) {
        out.println("nothing was written");
        return CommandLineProgram.CONTENT_ERROR;
      } else {
        write(result.created(), result.changed(), result.pictures(), out);
      }
      if (!result.conflicts().isEmpty()) {
        code = CommandLineProgram.CONTENT_ERROR;
      }
    }
    return code;
  }

  /** On a terminal, asks before details of persons are written. */
  private boolean refusesPersonalData(ImportResult result) {
    return !result.personal().isEmpty()
        && prompt
            .ask("The text contains details of persons. Write it? [y/N] ")
            .filter(answer -> !answer.strip().toLowerCase(Locale.ROOT).startsWith("y"))
            .isPresent();
  }

  private static boolean isExportedTable(Path file) {
    return TableUpdate.isExported(new SourceReader().rows(file));
  }

  /** Takes the edits of a table that the export command wrote. */
  private int takeEdits(Path file, PrintWriter out) {
    TableUpdate update = new TableUpdate(folder);
    update.read(new SourceReader().rows(file));
    out.println(
        file.getFileName()
            + ": "
            + OutcomeReporter.counted(update.changed().size(), "file differs", "files differ")
            + ", "
            + update.created().size()
            + " new");
    update.conflicts().forEach(c -> spec.commandLine().getErr().println("conflict: " + c));
    if (dryRun) {
      update.changed().keySet().forEach(path -> out.println("  would change " + path));
      update.created().keySet().forEach(path -> out.println("  would create " + path));
    } else {
      write(update.created(), update.changed(), Map.of(), out);
    }
    return update.conflicts().isEmpty()
        ? CommandLineProgram.DONE
        : CommandLineProgram.CONTENT_ERROR;
  }

  private void write(
      Map<String, String> texts,
      Map<String, String> changed,
      Map<String, byte[]> pictures,
      PrintWriter out) {
    Map<String, byte[]> created = new LinkedHashMap<>(pictures);
    texts.forEach((path, text) -> created.put(path, text.getBytes(StandardCharsets.UTF_8)));
    new NewFiles(folder).writeAll(created);
    changed.forEach(
        (path, text) ->
            AtomicFile.replace(folder.resolve(path), text.getBytes(StandardCharsets.UTF_8)));
    out.println(
        "created "
            + OutcomeReporter.counted(created.size(), "file", "files")
            + " and changed "
            + changed.size()
            + " in "
            + folder);
    out.println("next steps:");
    out.println("  rapporteur check " + folder + "   see what is still missing");
    out.println("  rapporteur serve " + folder + "   read the site while you correct it");
  }

  private void rejectOtherFiles() throws java.io.IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw usageError(folder + " is not a folder");
    }
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> existing = Files.list(folder)) {
      Optional<String> other =
          existing
              .filter(path -> files.stream().noneMatch(file -> isSame(file, path)))
              .map(path -> path.getFileName().toString())
              .filter(name -> !name.equals(".git") && !IgnoredFiles.isOfSystem(name))
              .sorted()
              .findFirst();
      if (other.isPresent()) {
        throw usageError(
            folder
                + " contains "
                + Glyph.printable(other.get())
                + " but no content/report.yaml. Choose a project or an empty folder with -o");
      }
    }
  }

  private static boolean isSame(Path one, Path two) {
    return one.toAbsolutePath().normalize().equals(two.toAbsolutePath().normalize());
  }

  private ImportOptions options(boolean continued) {
    Optional<String> baseUrl = newReport.baseUrl();
    return new ImportOptions(
        newReport.title(),
        newReport
            .publisher()
            .or(
                () ->
                    continued
                        ? Optional.empty()
                        : prompt
                            .ask("Organisation that makes the recommendations: ")
                            .filter(answer -> !answer.isBlank())),
        newReport.instrument().map(Instrument::id),
        baseUrl,
        Optional.ofNullable(sourceUrl),
        Optional.ofNullable(language),
        new ValueOptions(this::usageError).columns(columns),
        new ValueOptions(this::usageError).read(values),
        sentenceCase,
        repairEncoding);
  }

  private CommandLine.ParameterException usageError(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
