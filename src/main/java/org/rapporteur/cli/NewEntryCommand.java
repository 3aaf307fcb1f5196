package org.rapporteur.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.author.NewEntry;
import org.rapporteur.author.NewFile;
import org.rapporteur.publish.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rapporteur new response}, {@code new outcome} and {@code new progress}. */
abstract class NewEntryCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "ID", description = "The id of the recommendation, such as nd-3.")
  private String id = "";

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Its date: 2026-11-24, 2026-11 or 2026. Default: today (UTC).")
  private @Nullable String date;

  @Option(
      names = "--in",
      paramLabel = "DIR",
      defaultValue = "content",
      description = "The folder that contains report.yaml. Default: content.")
  private Path content = Path.of("content");

  /** The key of the list. */
  abstract String list();

  /** The lines of the entry after its date. */
  abstract Stream<Optional<String>> lines(NewEntry entries);

  @Override
  public Integer call() {
    NewEntry entries = new NewEntry(content);
    String written =
        NewEntry.date(Optional.ofNullable(date).orElse(LocalDate.now(ZoneOffset.UTC).toString()))
            .toString();
    List<String> lines = new ArrayList<>();
    lines.add("date: " + written);
    lines(entries).flatMap(Optional::stream).forEach(lines::add);
    NewFile changed = entries.add(id, list(), written, lines);
    Path file = content.resolve(changed.path());
    AtomicFile.replace(file, changed.text().getBytes(StandardCharsets.UTF_8));
    PrintWriter out = spec.commandLine().getOut();
    out.println("changed " + file);
    out.println(list() + ":");
    for (int i = 0; i < lines.size(); i++) {
      out.println((i == 0 ? "  - " : "    ") + lines.get(i));
    }
    return CommandLineProgram.DONE;
  }

  private static Optional<String> line(String key, @Nullable String value) {
    return NewEntry.line(key, Optional.ofNullable(value));
  }

  /** {@code rapporteur new response}. */
  @Command(
      name = "response",
      mixinStandardHelpOptions = true,
      description = "Adds what a State or another addressee answered to a recommendation.")
  static final class Response extends NewEntryCommand {

    @Option(
        names = "--by",
        required = true,
        paramLabel = "NAME",
        description = "Who answered; repeat it for parties that answered together.")
    private List<String> by = List.of();

    @Option(
        names = "--position",
        paramLabel = "WORD",
        description =
            "The position: supported, partly-supported, noted, under-consideration, rejected, or a State’s own word for one.")
    private @Nullable String position;

    @Option(names = "--text", paramLabel = "WORDS", description = "The words of the response.")
    private @Nullable String text;

    @Option(
        names = "--source",
        paramLabel = "URL",
        description = "Where the response is: a web address or a description.")
    private @Nullable String source;

    @Override
    String list() {
      return "responses";
    }

    @Override
    Stream<Optional<String>> lines(NewEntry entries) {
      return Stream.of(
          Optional.of(NewEntry.names("by", by)),
          line("position", position == null ? null : NewEntry.position(position)),
          line("source", source),
          line("text", text));
    }
  }

  /** {@code rapporteur new outcome}. */
  @Command(
      name = "outcome",
      mixinStandardHelpOptions = true,
      description = "Adds a document in which a body took a recommendation up.")
  static final class TakenUp extends NewEntryCommand {

    @Option(
        names = "--document",
        required = true,
        paramLabel = "SYMBOL",
        description = "The symbol of the document, such as CCPR/C/USA/CO/5.")
    private String document = "";

    @Option(names = "--paragraph", paramLabel = "NUMBER", description = "The paragraph.")
    private @Nullable String paragraph;

    @Option(
        names = "--extent",
        paramLabel = "WORD",
        description = "full or part: how much of the demand it took up.")
    private @Nullable Extent extent;

    @Option(names = "--grade", paramLabel = "GRADE", description = "The body’s own grade.")
    private @Nullable String grade;

    @Option(names = "--url", paramLabel = "URL", description = "Where the document can be read.")
    private @Nullable String url;

    /** How much of a demand was taken up. */
    enum Extent {
      full,
      part
    }

    @Override
    String list() {
      return "outcomes";
    }

    @Override
    Stream<Optional<String>> lines(NewEntry entries) {
      return Stream.of(
          line("document", document),
          line("paragraph", paragraph),
          extent == null ? Optional.empty() : Optional.of("extent: " + extent),
          line("grade", grade),
          line("url", url));
    }
  }

  /** {@code rapporteur new progress}. */
  @Command(
      name = "progress",
      mixinStandardHelpOptions = true,
      description = "Adds what happened to a recommendation.")
  static final class Progress extends NewEntryCommand {

    @Option(names = "--by", paramLabel = "NAME", description = "Who reports or assesses it.")
    private @Nullable String by;

    @Option(
        names = "--status",
        paramLabel = "STATUS",
        description = "One of the statuses of report.yaml.")
    private @Nullable String status;

    @Option(names = "--text", paramLabel = "WORDS", description = "What happened.")
    private @Nullable String text;

    @Option(
        names = "--evidence",
        paramLabel = "WORDS",
        description = "A description of the source.")
    private @Nullable String evidence;

    @Option(names = "--url", paramLabel = "URL", description = "Where the source can be read.")
    private @Nullable String url;

    @Option(names = "--next", paramLabel = "WORDS", description = "What is to happen next.")
    private @Nullable String next;

    @Option(names = "--due", paramLabel = "DATE", description = "By when.")
    private @Nullable String due;

    @Override
    String list() {
      return "progress";
    }

    @Override
    Stream<Optional<String>> lines(NewEntry entries) {
      String label = evidence == null ? url : evidence;
      return Stream.of(
          line("by", by),
          line("status", status == null ? null : entries.status(status)),
          line("text", text),
          NewEntry.map("evidence", List.of(line("label", label), line("url", url))),
          NewEntry.map(
              "next",
              List.of(
                  line("what", next),
                  due == null ? Optional.empty() : Optional.of("due: " + NewEntry.date(due)))));
    }
  }
}
