package org.rapporteur.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A mistake that an editor could make in one file of a project. */
enum Mutation {
  DELETE_LINE,
  DOUBLE_LINE,
  SWAP_LINES,
  DELETE_LETTER,
  MISSPELL_KEY,
  MISSPELL_VALUE,
  INDENT_WITH_TAB,
  DROP_QUOTE,
  CHANGE_NUMBER,
  BREAK_LINK,
  OPEN_FRONT_MATTER,
  CUT_SHORT,
  EMPTY_FILE,
  DELETE_FILE,
  RENAME_FILE,
  MOVE_FILE,
  STRAY_FILE,
  WRONG_BYTES;

  private static final Pattern KEY = Pattern.compile("(?m)^ *([a-z][a-z-]+):");
  private static final Pattern VALUE = Pattern.compile("(?m)^ *[a-z][a-z-]+: *(\\S.*)$");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)|\\[\\[([^\\]|]+)");

  /** Applies the mistake; returns false if the file has nothing that it applies to. */
  boolean apply(Path content, Path file, Random random) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    String changed =
        switch (this) {
          case DELETE_LINE, DOUBLE_LINE, SWAP_LINES -> lines(text, random);
          case DELETE_LETTER -> {
            int at = random.nextInt(text.length());
            yield text.substring(0, at) + text.substring(at + 1);
          }
          case MISSPELL_KEY -> replace(text, KEY, random, Mutation::misspelt);
          case MISSPELL_VALUE -> replace(text, VALUE, random, Mutation::misspelt);
          case INDENT_WITH_TAB -> text.replaceFirst("(?m)^ +(?=[a-z-])", "\t");
          case DROP_QUOTE -> text.replaceFirst("\"", "");
          case CHANGE_NUMBER -> replace(text, NUMBER, random, n -> n.equals("99") ? "98" : "99");
          case BREAK_LINK -> replace(text, LINK, random, target -> target + "x");
          case OPEN_FRONT_MATTER -> text.replaceFirst("(?m)\\A(---\n[\\s\\S]*?)^---\n", "$1");
          case CUT_SHORT -> text.substring(0, random.nextInt(text.length()));
          case EMPTY_FILE -> "";
          default -> text;
        };
    if (!changed.equals(text)) {
      Files.writeString(file, changed);
      return true;
    }
    return files(content, file, random);
  }

  private String lines(String text, Random random) {
    List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
    int at = random.nextInt(lines.size());
    switch (this) {
      case DELETE_LINE -> lines.remove(at);
      case DOUBLE_LINE -> lines.add(at, lines.get(at));
      default -> {
        int other = Math.min(at + 1, lines.size() - 1);
        String line = lines.get(at);
        lines.set(at, lines.get(other));
        lines.set(other, line);
      }
    }
    return String.join("", lines);
  }

  private boolean files(Path content, Path file, Random random) throws IOException {
    switch (this) {
      case DELETE_FILE -> Files.delete(file);
      case RENAME_FILE -> Files.move(file, file.resolveSibling("x-" + file.getFileName()));
      case MOVE_FILE -> {
        Path folder = other(content, file, random);
        if (Files.exists(folder.resolve(file.getFileName().toString()))) {
          return false;
        }
        Files.move(file, folder.resolve(file.getFileName().toString()));
      }
      case STRAY_FILE -> Files.writeString(file.resolveSibling("notes.txt"), "To be done.\n");
      case WRONG_BYTES -> Files.write(file, new byte[] {'a', (byte) 0xE9, '\n'});
      default -> {
        return false;
      }
    }
    return true;
  }

  private static Path other(Path content, Path file, Random random) throws IOException {
    try (Stream<Path> all = Files.walk(content)) {
      List<Path> folders =
          all.filter(Files::isDirectory).filter(f -> !f.equals(file.getParent())).sorted().toList();
      return folders.get(random.nextInt(folders.size()));
    }
  }

  private static String misspelt(String word) {
    return word.length() < 2 ? word + "q" : word.substring(0, 1) + "q" + word.substring(2);
  }

  private static String replace(
      String text,
      Pattern pattern,
      Random random,
      java.util.function.UnaryOperator<String> replacement) {
    List<MatchResult> found = pattern.matcher(text).results().toList();
    if (found.isEmpty()) {
      return text;
    }
    MatchResult match = found.get(random.nextInt(found.size()));
    int group = match.groupCount() == 0 ? 0 : match.group(1) == null ? 2 : 1;
    return text.substring(0, match.start(group))
        + replacement.apply(match.group(group))
        + text.substring(match.end(group));
  }
}
