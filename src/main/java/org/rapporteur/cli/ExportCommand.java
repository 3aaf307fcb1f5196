package org.rapporteur.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.importer.exchange.ContentTable;
import org.rapporteur.importer.exchange.ReviewMatrix;
import org.rapporteur.importer.exchange.TableFile;
import org.rapporteur.load.SiteLoader;
import org.rapporteur.model.Site;
import org.rapporteur.publish.AtomicFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the recommendations as a table, one row each, with every key and the text.",
      "",
      "Edit the table, and run rapporteur import with it: exactly the keys whose cells you changed are"
          + " changed in the files."
    })
final class ExportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      description = "The table to write, such as recommendations.xlsx or recommendations.csv.")
  private Path file = Path.of("recommendations.xlsx");

  @Option(
      names = "--in",
      paramLabel = "DIR",
      defaultValue = "content",
      description = "The folder that contains report.yaml. Default: content.")
  private Path content = Path.of("content");

  @Option(
      names = "--as",
      paramLabel = "FORM",
      defaultValue = "table",
      description = {
        "table: every key and the text, in .csv or .xlsx; the default.",
        "matrix: the matrix of a review, in .docx, .xlsx or .csv."
      })
  private Form form = Form.table;

  /** What is written. */
  enum Form {
    table,
    matrix
  }

  @Option(names = "--force", description = "Replace the file if it exists.")
  private boolean force;

  @Override
  public Integer call() {
    if (Files.exists(file) && !force) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          file + " exists. Import your changes first, or replace it with --force");
    }
    if (form == Form.matrix) {
      return matrix();
    }
    List<List<String>> rows = new ContentTable(content).rows();
    AtomicFile.replace(file, TableFile.of(file.getFileName().toString(), rows));
    spec.commandLine()
        .getOut()
        .println(
            "wrote "
                + OutcomeReporter.counted(rows.size() - 1L, "recommendation", "recommendations")
                + " to "
                + file);
    return CommandLineProgram.DONE;
  }

  private int matrix() {
    Path project = Optional.ofNullable(content.toAbsolutePath().getParent()).orElse(content);
    Diagnostics diagnostics = new Diagnostics();
    Optional<Site> site = new SiteLoader(project, false).load(diagnostics);
    if (site.isEmpty() || diagnostics.hasErrors()) {
      spec.commandLine().getErr().println("the content has errors; run rapporteur check");
      return CommandLineProgram.CONTENT_ERROR;
    }
    ReviewMatrix matrix = new ReviewMatrix(site.get().editions().get(0).report());
    AtomicFile.replace(file, matrix.file(file.getFileName().toString()));
    spec.commandLine().getOut().println("wrote the matrix to " + file);
    return CommandLineProgram.DONE;
  }
}
