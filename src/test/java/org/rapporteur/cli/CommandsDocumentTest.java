package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** docs/commands.md is what each command says of itself; -Drewrite=true writes it anew. */
class CommandsDocumentTest {

  private static final Path DOCUMENT = Path.of("docs/commands.md");

  private static final String HEAD =
      """
      <!-- Made by CommandsDocumentTest from the commands; don't edit it here. -->

      # Commands and options

      What each command says of itself with `--help`. Commands that take a folder take the one that you are
      in when you name none.
      """;

  @Test
  void theDocumentIsFresh() throws IOException {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    CommandLine program = new CommandLineProgram(nowhere, nowhere, false).commandLine();
    StringBuilder text = new StringBuilder(HEAD);
    section(program, 2, text);
    if (Boolean.getBoolean("rewrite")) {
      Files.writeString(DOCUMENT, text);
    }
    assertEquals(
        text.toString(),
        Files.readString(DOCUMENT),
        "docs/commands.md is stale: run the tests with -Drewrite=true");
  }

  private static void section(CommandLine command, int level, StringBuilder text) {
    text.append('\n').append("#".repeat(level)).append(' ');
    text.append(command.getCommandSpec().qualifiedName()).append("\n\n```text\n");
    text.append(command.getUsageMessage().stripTrailing().replaceAll("(?m)[ \\t]+$", ""));
    text.append("\n```\n");
    for (Map.Entry<String, CommandLine> below : command.getSubcommands().entrySet()) {
      section(below.getValue(), level, text);
    }
  }
}
