package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a document.
 *
 * @param language the first word of its info string: sh, text, yaml, markdown …
 * @param words the other words, such as {@code not-run}, {@code file=content/report.yaml}
 * @param line the line of its start, from 1
 */
record DocumentBlock(String language, List<String> words, String text, int line) {

  private static final Pattern FENCE =
      Pattern.compile("(?ms)^( *)(```+)([^\\n`]*)\\n(.*?)^ *\\2[ \\t]*$");
  private static final Pattern COMMAND = Pattern.compile("(?m)^(?:bin/)?rapporteur (.*)$");

  /** All blocks of a document in order. */
  static List<DocumentBlock> of(String document) {
    List<DocumentBlock> blocks = new ArrayList<>();
    Matcher fence = FENCE.matcher(document);
    while (fence.find()) {
      List<String> info = List.of(fence.group(3).strip().split("\\s+"));
      int line = (int) document.substring(0, fence.start()).lines().count() + 1;
      String text = fence.group(4).replaceAll("(?m)^" + fence.group(1), "");
      blocks.add(new DocumentBlock(info.get(0), info.subList(1, info.size()), text, line));
    }
    return blocks;
  }

  boolean isShell() {
    return language.equals("sh");
  }

  boolean isRun() {
    return isShell() && !words.contains("not-run");
  }

  /** The value of a word such as {@code file=…}. */
  Optional<String> value(String key) {
    return words.stream()
        .filter(word -> word.startsWith(key + "="))
        .map(word -> word.substring(key.length() + 1))
        .findFirst();
  }

  /** The arguments of each call of the program in the block, whether it is run or not. */
  List<String> commands() {
    List<String> commands = new ArrayList<>();
    if (isShell()) {
      Matcher command = COMMAND.matcher(text.replaceAll("\\\\\\n\\s*", ""));
      while (command.find()) {
        commands.add(command.group(1));
      }
    }
    return commands;
  }
}
