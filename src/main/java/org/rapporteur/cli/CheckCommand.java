package org.rapporteur.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.BuildRequest;
import org.rapporteur.Rapporteur;
import org.rapporteur.cache.Cache;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Suggestion;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rapporteur check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks the content and every page that it would generate. Writes nothing.")
final class CheckCommand implements Callable<Integer> {

  private final TerminalFeatures screen;
  private final Supplier<Cache> cache;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ProjectOptions options = new ProjectOptions();

  @Mixin private RunOptions runs = new RunOptions();

  @ArgGroup private @Nullable RuleQuery about;

  /** What is asked about the rules, instead of a check; needs no project. */
  private static final class RuleQuery {

    @SuppressWarnings("UnusedVariable") // Its presence makes the group's.
    @Option(names = "--list-rules", description = "List all rules and exit.")
    private boolean list;

    @Option(
        names = "--explain",
        paramLabel = "RULE",
        description = "Explain one rule, with an example, and exit.")
    private @Nullable String rule;
  }

  CheckCommand(TerminalFeatures screen, Supplier<Cache> cache) {
    this.screen = screen;
    this.cache = cache;
  }

  @Override
  public Integer call() {
    if (about != null) {
      return describeRules(about);
    }
    long start = System.nanoTime();
    BuildRequest request = options.request(null);
    OutcomeReporter diagnostics = new OutcomeReporter(spec.commandLine(), options, screen.colour());
    return runs.run(
        screen,
        spec.commandLine(),
        "read back",
        progress -> new Rapporteur(request, cache.get(), progress).check(),
        outcome -> diagnostics.report(outcome, "checked", System.nanoTime() - start));
  }

  private int describeRules(RuleQuery asked) {
    boolean json = options.format() == DiagnosticFormat.json;
    String answer;
    if (asked.rule != null) {
      Rule rule = rule(asked.rule);
      answer = json ? RuleDescriptions.explainedJson(rule) : RuleDescriptions.explained(rule);
    } else {
      answer = json ? RuleDescriptions.json() : RuleDescriptions.text();
    }
    spec.commandLine().getOut().print(answer);
    return CommandLineProgram.DONE;
  }

  private Rule rule(String name) {
    return Rule.named(name)
        .orElseThrow(
            () ->
                options.wrong(
                    "there is no rule “"
                        + Glyph.printable(name)
                        + "”. "
                        + Suggestion.didYouMean(
                            name,
                            Rule.ids(),
                            "Run `rapporteur check --list-rules` to list all rules.")));
  }
}
