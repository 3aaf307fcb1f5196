package org.rapporteur.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.rapporteur.Outcome;
import org.rapporteur.Rapporteur;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rapporteur check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Judges the content and every page that it would make. Writes nothing.")
final class CheckCommand implements Callable<Integer> {

  private final boolean colour;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ProjectOptions options = new ProjectOptions();

  CheckCommand(boolean colour) {
    this.colour = colour;
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    Outcome outcome = new Rapporteur(options.request(null)).check();
    return new Findings(spec.commandLine(), options, colour)
        .tell(outcome, "checked", System.nanoTime() - start);
  }
}
