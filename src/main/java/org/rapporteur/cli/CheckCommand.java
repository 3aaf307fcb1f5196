package org.rapporteur.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.build.BuildRequest;
import org.rapporteur.build.Rapporteur;
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

  private final TerminalFeatures terminal;
  private final Supplier<Cache> cache;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ProjectOptions options = new ProjectOptions();

  @Mixin private RunOptions runOptions = new RunOptions();

  @ArgGroup private @Nullable RuleQuery ruleQuery;

  /** The options that describe rules instead of checking a project. */
  private static final class RuleQuery {

    @SuppressWarnings("UnusedVariable") // It only marks the group as present.
    @Option(names = "--list-rules", description = "List all rules and exit.")
    private boolean list;

    @Option(
        names = "--explain",
        paramLabel = "RULE",
        description = "Explain one rule, with an example, and exit.")
    private @Nullable String rule;
  }

  CheckCommand(TerminalFeatures terminal, Supplier<Cache> cache) {
    this.terminal = terminal;
    this.cache = cache;
  }

  @Override
  public Integer call() {
    if (ruleQuery != null) {
      return describeRules(ruleQuery);
    }
    long start = System.nanoTime();
    BuildRequest request = options.request(null);
    OutcomeReporter reporter = new OutcomeReporter(spec.commandLine(), options, terminal.colour());
    return runOptions.run(
        terminal,
        spec.commandLine(),
        "read back",
        progress -> new Rapporteur(request, cache.get(), progress).check(),
        outcome -> reporter.report(outcome, "checked", System.nanoTime() - start));
  }

  private int describeRules(RuleQuery query) {
    boolean json = options.format() == DiagnosticFormat.json;
    String text;
    if (query.rule != null) {
      Rule rule = rule(query.rule);
      text = json ? RuleDescriptions.explainedJson(rule) : RuleDescriptions.explained(rule);
    } else {
      text = json ? RuleDescriptions.json() : RuleDescriptions.text();
    }
    spec.commandLine().getOut().print(text);
    return CommandLineProgram.DONE;
  }

  private Rule rule(String name) {
    return Rule.named(name)
        .orElseThrow(
            () ->
                options.usageError(
                    "there is no rule “"
                        + Glyph.printable(name)
                        + "”. "
                        + Suggestion.didYouMean(
                            name,
                            Rule.ids(),
                            "Run `rapporteur check --list-rules` to list all rules.")));
  }
}
